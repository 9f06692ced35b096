// Runs the whole conversion: from a folder of raw texts to the folder of pages, which is replaced only after the proof
// has passed.
import { existsSync } from 'node:fs'
import type { Manifest } from '../edition/manifest.ts'
import type { Fault } from '../edition/fault.ts'
import { convert } from './convert.ts'
import { ConvertError, stopOn } from './error.ts'
import { readFolder, type Fingerprints, type Raw } from './folder.ts'
import { prove } from './proof.ts'
import type { Recipe } from './recipe.ts'
import { readTarget, replaceTarget, type Pages } from './target.ts'
import type { Totals } from './totals.ts'

/** What a conversion needs. */
export interface Task {
  /** the folder of the raw texts */
  folder: string
  /** the folder of the pages */
  target: string
  recipes: readonly Recipe[]
  fingerprints: Fingerprints
  manifest: Manifest
  /** called with a message after each account */
  progress: (message: string) => void
}

/**
 * Converts all accounts, proves what was written and replaces the target folder.
 * @returns the totals of each account
 * @throws ConvertError with every fault; the target folder is then unchanged
 */
export function run(task: Task): Totals[] {
  const raws = readFolder(task.folder, task.fingerprints)
  const pages: Pages = new Map(
    forEach(task, raws, ({ file, text }, recipe) => {
      const files = convert(file, text, recipe, task.manifest)
      task.progress(
        `${recipe.account}: ${text.split('\n').length} lines → ${files.size} ${files.size === 1 ? 'page' : 'pages'}`,
      )
      return [recipe.account, files] as const
    }),
  )
  let totals: Totals[] = []
  replaceTarget(task.target, pages, (written) => {
    totals = proveAll(task, raws, written)
  })
  return totals
}

/**
 * Proves the pages in the target folder without changing them; converts where the folder does not exist yet.
 * @returns the totals of each account
 * @throws ConvertError with the differences that no recipe lists
 */
export function check(task: Task): Totals[] {
  if (!existsSync(task.target)) return run(task)
  const raws = readFolder(task.folder, task.fingerprints)
  return proveAll(
    task,
    raws,
    readTarget(
      task.target,
      task.recipes.map(({ account }) => account),
    ),
  )
}

const proveAll = (task: Task, raws: ReadonlyMap<string, Raw>, pages: Pages): Totals[] =>
  forEach(task, raws, ({ file, text }, recipe) =>
    prove(file, text, recipe, task.manifest, pages.get(recipe.account) ?? new Map<string, string>()),
  )

/** Does something for every account and collects the results. @throws ConvertError with the faults of all accounts */
function forEach<T>({ recipes }: Task, raws: ReadonlyMap<string, Raw>, act: (raw: Raw, recipe: Recipe) => T): T[] {
  const faults: Fault[] = []
  const done = recipes.flatMap((recipe) => {
    const raw = raws.get(recipe.account)
    if (!raw) return []
    try {
      return [act(raw, recipe)]
    } catch (error) {
      if (!(error instanceof ConvertError)) throw error
      faults.push(...error.faults)
      return []
    }
  })
  stopOn(faults)
  return done
}
