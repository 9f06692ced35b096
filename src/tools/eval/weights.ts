// Measures what each constant of the search earns: the labelled queries are asked with it as it is, switched off,
// halved and doubled.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { constantsIn, variationsOf, type Constant, type Variation } from './constants.ts'
import type { Ranks, Task } from './weights.worker.ts'

/** The files of constants. */
const files = ['weights', 'directory-weights'].map((name) => new URL(`../../search/engine/${name}.ts`, import.meta.url))

/** A constant with the ranks that each of its variations gives. */
export interface Effect {
  constant: Constant
  variations: { variation: Variation; ranks: Ranks }[]
}

/**
 * Measures every constant.
 * @param task what is asked of which site
 * @returns the ranks as they are, and those with each constant changed
 */
export async function measureConstants(task: Omit<Task, 'changed'>): Promise<{ asIs: Ranks; effects: Effect[] }> {
  const constants = files.flatMap(({ href: url }) =>
    constantsIn(readFileSync(new URL(url), 'utf8')).map((constant) => ({ url, constant })),
  )
  const changes = constants.flatMap(({ url, constant }) =>
    variationsOf(constant).map((variation) => ({ url, constant, variation })),
  )
  const asIs = await ranksOf(task)
  const ranks = new Map<Variation, Ranks>()
  const waiting = [...changes]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      ranks.set(next.variation, await ranksOf({ ...task, changed: { url: next.url, constant: next.variation } }))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const effects = constants.map(({ constant }) => ({
    constant,
    variations: changes
      .filter((change) => change.constant === constant)
      .map(({ variation }) => ({ variation, ranks: ranks.get(variation) ?? asIs })),
  }))
  return { asIs, effects }
}

/** The ranks that a thread finds. */
const ranksOf = (task: Task): Promise<Ranks> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('weights.worker.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
    // after a message it changes nothing
    worker.once('exit', () => reject(new Error('A thread ended without an answer.')))
  })
