// Reads the search index in the browser: which sections have a word or a phrase, the text of a section, and the values
// of the filters. Each file is fetched when it is first needed, and cached.
import { indexManifestPath, withBase } from '../../paths.ts'
import { matchesTerm, indexTerm, phraseTerm, sameStem, shardKey } from '../../text/stem.ts'
import { nameTerm, type IndexedWord, type IndexManifest, type Section } from '../format.ts'

/** An entry of the index for one term. */
export interface Posting {
  /** the section's number in the index */
  id: number
  /** how strongly the section has the term: its term frequency, capped, with a bonus for the title; at least 1 */
  score: number
}

/** Reads a JSON file of the site by its path, without the base; from the server in a browser, in a test from disk. */
export type Fetcher = (path: string) => Promise<unknown>

const fetchFromSite: Fetcher = async (path) => {
  const response = await fetch(withBase(path))
  if (!response.ok) throw new Error(`${response.status} for ${path}`)
  return response.json()
}

let fetchJson = fetchFromSite
const cache = new Map<string, Promise<unknown>>()

/** Replaces the way in which files are read, and empties the cache. */
export function setFetcher(fetcher: Fetcher): void {
  fetchJson = fetcher
  cache.clear()
}

/** Computes a value once and caches it under a key. A failure is not cached, so that the next try may succeed. */
function memoize<T>(key: string, compute: () => Promise<T>): Promise<T> {
  const value = (cache.get(key) as Promise<T> | undefined) ?? compute()
  cache.set(key, value)
  value.catch(() => cache.delete(key))
  return value
}

/**
 * Reads a JSON file of the site, once.
 * @param path from the site's root, `/search/filters.json`
 * @returns rejects where the file cannot be had
 */
export const readJson = (path: string): Promise<unknown> => memoize(path, () => fetchJson(path))

/** The index manifest. Rejects, like every function below, where a file of the index cannot be had. */
export const loadIndexManifest = (): Promise<IndexManifest> => readJson(indexManifestPath) as Promise<IndexManifest>

async function readIndex(file: string): Promise<unknown> {
  const { folder } = await loadIndexManifest()
  return readJson(folder + file).catch((error: unknown) => {
    // the site may have been published anew meanwhile, with the index in another folder and other section numbers: the
    // next try begins with the manifest
    cache.clear()
    throw error
  })
}

/** The shard in which a term would stand: all terms of the index that begin with the same letters, and some others. */
async function shardFor(term: string): Promise<IndexedWord[]> {
  const { words } = await loadIndexManifest()
  // a shard holds the keys from its first one up to the first one of the next shard, and no key stands in two
  const shard = words.findLastIndex((first) => first <= shardKey(term))
  return shard < 0 ? [] : ((await readIndex(`words/${shard}.json`)) as IndexedWord[])
}

/** Merges the postings of several terms; a section gets the highest of its scores. The highest scores come first. */
function mergePostings(words: IndexedWord[]): Posting[] {
  const highest = new Map<number, number>()
  for (const [, postings] of words)
    for (let at = 0; at < postings.length; at += 2) {
      const id = postings[at] ?? 0
      const score = postings[at + 1] ?? 0
      highest.set(id, Math.max(score, highest.get(id) ?? 0))
    }
  return [...highest].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id)
}

/** The sections that match a word. */
export interface TermMatches {
  /** those that have it, or another word of the same stem */
  exactMatches: Posting[]
  /** the exact matches, and those that have a word which begins with it */
  prefixMatches: Posting[]
}

/**
 * Looks a word up in the index, by the same matching rule (text/stem.ts) that the ranking and the highlighting follow.
 * @param word normalised, as text/tokenize.ts `tokenize` returns it
 */
export const lookUp = (word: string): Promise<TermMatches> =>
  memoize(`word ${word}`, async () => {
    const term = indexTerm(word)
    const shard = await shardFor(term)
    return {
      exactMatches: mergePostings(shard.filter(([other]) => sameStem(term, other))),
      prefixMatches: mergePostings(shard.filter(([other]) => matchesTerm(term, other))),
    }
  })

/**
 * The sections that have a name.
 * @param name its normalised words
 * @returns of a single word its exact matches; of several words the sections that have them as a phrase, which the
 * index knows of names alone: of any other phrase none
 */
export async function sectionsWithPhrase(name: readonly string[]): Promise<Posting[]> {
  const [word] = name
  if (name.length === 1 && word !== undefined) return (await lookUp(word)).exactMatches
  const phrase = phraseTerm(name)
  return mergePostings((await shardFor(phrase)).filter(([one]) => one === nameTerm(phrase)))
}

/** facet → value → the numbers of the sections that have it. Filters and their counts are computed from it. */
export type Facets = Map<string, Map<string, Set<number>>>

/** The facets of all sections. */
export const loadFacets = (): Promise<Facets> =>
  memoize('facets', async () => {
    const facets = Object.entries((await readIndex('facets.json')) as Record<string, Record<string, number[]>>)
    return new Map(
      facets.map(([facet, values]) => [
        facet,
        new Map(Object.entries(values).map(([value, ids]) => [value, new Set(ids)])),
      ]),
    )
  })

/** A section by its number in the index. */
export const loadSection = (id: number): Promise<Section> =>
  memoize(`section ${id}`, () => readIndex(`section/${id}.json`)) as Promise<Section>

/** Whether a section is in the cache, or on its way there. */
export const isLoaded = (id: number): boolean => cache.has(`section ${id}`)
