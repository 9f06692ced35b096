// Pagefind in the browser, and the sections that it finds: what this site asks of them.
import { asIndexed } from './indexed.ts'
import type { Section } from './section.ts'

export interface Found { id: string; score: number }

interface Pagefind {
  init(): Promise<void>
  /** null finds every section */
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: Found[] }>
  filters(): Promise<Record<string, Record<string, number>>>
}

/** Where the index is read: in the browser from the site, in a test from the disk. */
export interface Source {
  module(): Promise<{ createInstance(options: Record<string, unknown>): Pagefind }>
  json(path: string): Promise<unknown>
}

const site: Source = {
  // not a plain import: the bundler would break a path that exists only in the built site
  module: () => import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href),
  json: async (path) => {
    const response = await fetch(path)
    if (!response.ok) throw new Error(`${response.status} for ${path}`)
    return response.json()
  },
}

let source = site, pagefind: Promise<Pagefind> | undefined
const kept = new Map<string, Promise<unknown>>()

/** Reads from somewhere else, and forgets what was read before. */
export function readFrom(other: Source): void {
  source = other
  pagefind = undefined
  kept.clear()
}

/** Does something once; what failed is forgotten, so that the next try may succeed. */
function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  const made = (kept.get(key) as Promise<T> | undefined) ?? make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}

/** Loads Pagefind. Rejects where the index cannot be had. */
export function loadEngine(): Promise<Pagefind> {
  pagefind ??= source.module().then(async (module) => {
    // one tag for good: the files it asks for bear their fingerprints in their names. An instance of our own can be made anew
    // when the first could not be had; and only a search shows whether it could
    const instance = module.createInstance({ noWorker: true, metaCacheTag: '1' })
    await instance.init()
    await instance.search(null)
    return instance
  })
  pagefind.catch(() => { pagefind = undefined })
  return pagefind
}

/** A file of the site as it is read, once. */
export const readJson = (path: string): Promise<unknown> => once(path, () => source.json(path))

export interface Word {
  /** the sections that have it, or a word of its stem */
  whole: Found[]
  /** those too in which some word begins with it; where none has the word, with any shorter beginning of it */
  begun: Found[]
}

/** Looks a word up; quotation marks keep Pagefind from taking a beginning for the word. */
export const lookUp = (word: string): Promise<Word> =>
  once(`word ${word}`, async () => {
    const engine = await loadEngine(), indexed = asIndexed(word)
    const [whole, begun] = await Promise.all([engine.search(`"${indexed}"`), engine.search(indexed)])
    return { whole: whole.results, begun: begun.results }
  })

/** The sections that have a name of several words, as `asOne` writes it. */
export const sectionsWithName = (name: string): Promise<Found[]> => once(`name ${name}`, async () => (await (await loadEngine()).search(`"${name}"`)).results)

/** How many sections there are. */
export const countSections = (): Promise<number> => once('count', async () => (await (await loadEngine()).search(null)).results.length)

/** The ids of the sections that have one value of a filter. */
const sectionsOf = (facet: string, value: string): Promise<Set<string>> =>
  once(`facet ${facet} ${value}`, async () => new Set((await (await loadEngine()).search(null, { filters: { [facet]: value } })).results.map(({ id }) => id)))

/** facet → value → the ids of its sections: what filters and their counts are computed from. */
export type Facets = Map<string, Map<string, Set<string>>>

export const loadFacets = (): Promise<Facets> =>
  once('facets', async () => {
    const facets: Facets = new Map()
    for (const [facet, values] of Object.entries(await (await loadEngine()).filters())) {
      const sets = await Promise.all(Object.keys(values).map(async (value) => [value, await sectionsOf(facet, value)] as const))
      facets.set(facet, new Map(sets))
    }
    return facets
  })

const sectionPath = (id: string): string => `/pagefind/section/${id}.json`

export const loadSection = (id: string): Promise<Section> => readJson(sectionPath(id)) as Promise<Section>

/** Has a section been asked for before? */
export const isLoaded = (id: string): boolean => kept.has(sectionPath(id))
