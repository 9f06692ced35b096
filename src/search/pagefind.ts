// Pagefind in the browser: its own bundle, by its public API (https://pagefind.app/docs/api/).
import { pagefindFolder, withBase } from '../paths.ts'

/** What Pagefind found: a section, by an id of its own. */
export interface PagefindResult {
  id: string
  /** higher is better; comparable between the results of one search only */
  score: number
}

/** What a search is told beside its words. */
interface SearchOptions {
  filters?: Record<string, string>
  sort?: Record<string, 'asc' | 'desc'>
}

/** An instance of Pagefind, as far as it is used here. */
interface Pagefind {
  init: () => Promise<void>
  /** `null` finds all sections; a word in quotation marks those that have the word itself, or another of its stem */
  search: (query: string | null, options?: SearchOptions) => Promise<{ results: PagefindResult[] }>
  /** every value of every filter, with the number of its sections */
  filters: () => Promise<Record<string, Record<string, number>>>
}

/** Pagefind’s bundle, `pagefind.js`. */
export interface PagefindBundle {
  createInstance: (options: Record<string, unknown>) => Pagefind
}

/** Loads the bundle. */
type LoadBundle = () => Promise<PagefindBundle>

// the bundler must leave the address alone: the file is there in the built site only
const bundleOfSite: LoadBundle = () =>
  import(/* @vite-ignore */ withBase(`${pagefindFolder}pagefind.js`)) as Promise<PagefindBundle>

let loadBundle = bundleOfSite

/** Replaces the way in which the bundle is loaded, for tests and evaluations. */
export function setBundle(load: LoadBundle): void {
  loadBundle = load
}

/** The key by which the sections of the index are sorted: their numbers. */
export const sortKey = 'number'

/** An instance that has loaded its index, and the ids of all sections in the order of their numbers. */
export interface OpenIndex {
  pagefind: Pagefind
  ids: string[]
}

/**
 * Opens the index.
 * @param tag stands in the address of the entry, the one file whose name does not tell its content. Another tag passes
 *            over what a browser has kept of it
 * @throws Error where a file of it cannot be had
 */
export async function openIndex(tag: string): Promise<OpenIndex> {
  const { createInstance } = await loadBundle()
  const pagefind = createInstance({
    basePath: withBase(pagefindFolder),
    // a worker costs two more journeys before the first answer
    noWorker: true,
    metaCacheTag: tag,
  })
  await pagefind.init()
  const { results } = await pagefind.search(null, { sort: { [sortKey]: 'asc' } })
  // Pagefind tells the console alone where it lacks a file
  if (results.length === 0) throw new Error('The search index could not be loaded.')
  return { pagefind, ids: results.map(({ id }) => id) }
}
