// Holds what a collection of data is: all the entries of its files in their order, those read last without a fault.
import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { ContentError } from '../../../src/edition/fault.ts'
import { dataLoader, type DataEntry } from '../../../src/edition/read/loader.ts'

const root = '/edition/'
const entry = (id: string): DataEntry => ({ id, data: { title: id } })

/** Loads what stands in `content`, as Astro does; with a watcher, as its development server does. */
async function load(content: { entries: () => DataEntry[] }, watcher?: EventEmitter) {
  const store = new Map<string, { id: string; data: object }>()
  const warnings: string[] = []
  const context = {
    config: { root: pathToFileURL(root) },
    store: { clear: () => store.clear(), set: (one: { id: string; data: object }) => store.set(one.id, one) },
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    logger: { warn: (message: string) => warnings.push(message) },
    ...(watcher ? { watcher: Object.assign(watcher, { add: () => undefined }) } : {}),
  } as unknown as LoaderContext
  await dataLoader(['content/names.yaml', 'content/figures'], () => content.entries()).load(context)
  const titles = () => [...store.values()].map(({ data }) => data)
  return { titles, warnings }
}

const refuse = (): never => {
  throw new ContentError([{ file: 'content/names.yaml', line: 3, message: 'Write a name.' }])
}

test('each entry knows its place in the file', async () => {
  const { titles } = await load({ entries: () => [entry('Hanoi'), entry('Annam')] })
  assert.deepEqual(titles(), [
    { title: 'Hanoi', order: 0 },
    { title: 'Annam', order: 1 },
  ])
})

test('a fault stops a build, and is said as the check says it', () =>
  assert.rejects(load({ entries: refuse }), /content\/names\.yaml:3 {2}Write a name\./))

describe('in development', () => {
  const changed = (watcher: EventEmitter, path: string) => {
    watcher.emit('change', `${root}${path}`)
    // whatever the change sets off takes no more than promises
    return new Promise(setImmediate)
  }

  for (const path of ['content/names.yaml', 'content/figures/trade.csv'])
    test(`a change of ${path} is taken over`, async () => {
      const watcher = new EventEmitter()
      const content = { entries: () => [entry('Hanoi')] }
      const { titles } = await load(content, watcher)
      content.entries = () => [entry('Saigon')]
      await changed(watcher, path)
      assert.deepEqual(titles(), [{ title: 'Saigon', order: 0 }])
    })

  test('a change of another file is none', async () => {
    const watcher = new EventEmitter()
    const content = { entries: () => [entry('Hanoi')] }
    const { titles } = await load(content, watcher)
    content.entries = () => [entry('Saigon')]
    await changed(watcher, 'content/names.yaml.orig')
    assert.deepEqual(titles(), [{ title: 'Hanoi', order: 0 }])
  })

  test('a fault leaves what was read before', async () => {
    const watcher = new EventEmitter()
    const content = { entries: () => [entry('Hanoi')] }
    const { titles, warnings } = await load(content, watcher)
    content.entries = refuse
    await changed(watcher, 'content/names.yaml')
    assert.deepEqual(titles(), [{ title: 'Hanoi', order: 0 }])
    assert.match(warnings.join(), /content\/names\.yaml/)
  })
})
