// What the index says: which sections have a word, how a section reads, what can be chosen among.
import { answers, indexTerm, phraseTerm, sameStem, shardKey } from '../../text/stem.ts'
import { nameTerm, type IndexedWord, type IndexManifest, type Section } from '../format.ts'

/** A section by its number in the index, and how much of a word it has, from 1. */
export interface Posting {
  id: number
  score: number
}

/** Where the files of the index are read: in the browser from the site, in a test from the disk. */
export type Fetcher = (path: string) => Promise<unknown>

const fetchFromSite: Fetcher = async (path) => {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${response.status} for ${path}`)
  return response.json()
}

let fetchJson = fetchFromSite
const cache = new Map<string, Promise<unknown>>()

/** Reads from somewhere else, and forgets what was read before. */
export function setFetcher(other: Fetcher): void {
  fetchJson = other
  cache.clear()
}

/** Does something once; what failed is forgotten, so that the next try may succeed. */
function memoize<T>(key: string, make: () => Promise<T>): Promise<T> {
  const made = (cache.get(key) as Promise<T> | undefined) ?? make()
  cache.set(key, made)
  made.catch(() => cache.delete(key))
  return made
}

/** A file of the site as it is read, once. */
export const readJson = (path: string): Promise<unknown> => memoize(path, () => fetchJson(path))

/** What there is to be searched. Rejects, as all below, where it cannot be had. */
export const loadIndexManifest = (): Promise<IndexManifest> =>
  readJson('/pagefind/manifest.json') as Promise<IndexManifest>

async function readIndex(file: string): Promise<unknown> {
  const { folder } = await loadIndexManifest()
  return readJson(folder + file).catch((error: unknown) => {
    // a new version of the site may have come, with its index in another folder and other numbers: all is asked for
    // anew
    cache.clear()
    throw error
  })
}

/** The terms of the index that begin with the same letters as one. */
async function shardFor(term: string): Promise<IndexedWord[]> {
  const { words } = await loadIndexManifest()
  // a file goes from its first key to that of the next, and no key stands in two
  const file = words.findLastIndex((first) => first <= shardKey(term))
  return file < 0 ? [] : ((await readIndex(`words/${file}.json`)) as IndexedWord[])
}

/** The sections of some words, each with the most that it has of one. */
function mergePostings(words: IndexedWord[]): Posting[] {
  const most = new Map<number, number>()
  for (const [, postings] of words)
    for (let at = 0; at < postings.length; at += 2) {
      const id = postings[at] ?? 0
      const score = postings[at + 1] ?? 0
      most.set(id, Math.max(score, most.get(id) ?? 0))
    }
  return [...most].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id)
}

export interface TermMatches {
  /** the sections that have it, or a word of its stem */
  exactMatches: Posting[]
  /** those too in which some word begins with it */
  prefixMatches: Posting[]
}

/** Looks a word up: the sections in which some word answers it, by the very rule that ranks and marks. */
export const lookUp = (word: string): Promise<TermMatches> =>
  memoize(`word ${word}`, async () => {
    const term = indexTerm(word)
    const like = await shardFor(term)
    return {
      exactMatches: mergePostings(like.filter(([one]) => sameStem(term, one))),
      prefixMatches: mergePostings(like.filter(([one]) => answers(term, one))),
    }
  })

/** The sections that have some words in a row, where these are a name; of a single word those that have it. */
export async function sectionsWithPhrase(name: readonly string[]): Promise<Posting[]> {
  const [word] = name
  if (name.length === 1 && word !== undefined) return (await lookUp(word)).exactMatches
  const phrase = phraseTerm(name)
  return mergePostings((await shardFor(phrase)).filter(([one]) => one === nameTerm(phrase)))
}

/** facet → value → the numbers of its sections: what filters and their counts are computed from. */
export type Facets = Map<string, Map<string, Set<number>>>

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

export const loadSection = (id: number): Promise<Section> =>
  memoize(`section ${id}`, () => readIndex(`section/${id}.json`)) as Promise<Section>

/** Has a section been asked for before? */
export const isLoaded = (id: number): boolean => cache.has(`section ${id}`)
