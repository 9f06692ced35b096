// Reads the search index in the browser: which sections have a word or a phrase, by Pagefind; the text of a section;
// and the values of the filters. Each file is fetched when it is first needed, and cached.
import { filtersPath, firstEntryTag, sectionTextPath, vocabularyPath, withBase } from '../../paths.ts'
import type { Vocabulary } from '../../text/edit-distance.ts'
import { indexTerm, phraseTerm, stemTerm } from '../../text/stem.ts'
import type { FilterChoices, Section } from '../format.ts'
import { openIndex, type OpenIndex, type PagefindResult } from '../pagefind.ts'

/** A section that has a term. */
export interface Posting {
  /** the section's number */
  id: number
  /** how strongly the section has the term; comparable between the postings of one term only */
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

/** How long it is taken for granted that the index has not been replaced, in ms. */
const trusted = 5_000
let checkedAt = -Infinity

/** Replaces the way in which files are read, and empties the cache. */
export function setFetcher(fetcher: Fetcher): void {
  fetchJson = fetcher
  cache.clear()
  checkedAt = -Infinity
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

/** The open index, with the number of each section by Pagefind’s id. */
interface NumberedIndex extends OpenIndex {
  numbers: Map<string, number>
}

/** Opens the index. @param tag as for `openIndex` */
async function openNumbered(tag: string): Promise<NumberedIndex> {
  const index = await openIndex(tag)
  return { ...index, numbers: new Map(index.ids.map((id, number) => [id, number])) }
}

/**
 * The index. Where it cannot be opened, a new version of the site has perhaps been put up since the browser kept its
 * entry, so that it is asked for anew. Rejects, like every function below, where a file of it cannot be had.
 */
export const loadIndex = (): Promise<NumberedIndex> =>
  memoize('index', () => openNumbered(firstEntryTag).catch(() => openNumbered(newTag())))

const newTag = (): string => Date.now().toString()

/**
 * Forgets what is cached where the site has another index by now: a new version has been put up while this page was
 * open, and of the old one no further file can be had.
 * @returns whether it has; rejects where the site cannot be reached
 */
export async function forgetIfReplaced(): Promise<boolean> {
  const known = cache.get('index') as Promise<NumberedIndex> | undefined
  // one that could not be opened has been asked for anew already
  if (!known) return false
  const [{ ids }, index] = await Promise.all([known, openNumbered(newTag())])
  if (index.ids.join() === ids.join()) return false
  cache.clear()
  cache.set('index', Promise.resolve(index))
  return true
}

/** The index has been replaced by that of a new version of the site, and what was cached of it is forgotten. */
export class IndexReplaced extends Error {}

/**
 * Throws IndexReplaced where it has been. Pagefind passes over a file that it cannot have, so that a word which the
 * edition has seems to be unknown.
 */
export async function throwIfReplaced(): Promise<void> {
  if (performance.now() - checkedAt < trusted) return
  checkedAt = performance.now()
  if (await forgetIfReplaced().catch(() => false)) throw new IndexReplaced('The search index has been replaced.')
}

/** Pagefind’s results as postings. */
const toPostings = ({ numbers }: NumberedIndex, results: PagefindResult[]): Posting[] =>
  results.flatMap(({ id, score }) => {
    const number = numbers.get(id)
    return number === undefined ? [] : [{ id: number, score }]
  })

/** Merges postings of several searches; a section gets the highest of its scores. The highest scores come first. */
function merge(all: Posting[][]): Posting[] {
  const highest = new Map<number, number>()
  for (const { id, score } of all.flat()) highest.set(id, Math.max(score, highest.get(id) ?? 0))
  return [...highest].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id)
}

/** The sections that match a word. */
export interface TermMatches {
  /** those that have it, or another word of the same stem */
  exactMatches: Posting[]
  /** the exact matches, and those that have a word which begins with it */
  prefixMatches: Posting[]
}

/** A decade that is half typed, 197; and the words that it can become. */
const decadeForms = (term: string): string[] =>
  /^\d{3}$/.test(term) ? [...'0123456789'].flatMap((digit) => [term + digit, `${term}${digit}s`]) : []

/** The sections that have any of some words, or a word of the stem of one. */
async function sectionsWithAny(words: readonly string[]): Promise<Posting[]> {
  const index = await loadIndex()
  const found = words.map(async (word) => toPostings(index, (await index.pagefind.search(`"${word}"`)).results))
  return merge(await Promise.all(found))
}

/** The other forms of a number: a decade, 1970s of 1970. */
const formsOf = (term: string): string[] => (/^\d/.test(term) ? [term, `${term}s`] : [term])

/**
 * The sections that have a word, or another of its stem. It costs one file of the index, together with all words near
 * it in the alphabet.
 * @param word normalised, as text/tokenize.ts `tokenize` returns it
 */
export const lookUpExact = (word: string): Promise<Posting[]> =>
  memoize(`word ${word}`, async () => {
    const term = indexTerm(word)
    // a lone letter says nothing, and stands in every text
    return term.length < 2 && !/^\d$/.test(term) ? [] : sectionsWithAny(formsOf(term))
  })

/** Whether a word has been looked up, or is being looked up. */
export const isLookedUp = (word: string): boolean => cache.has(`word ${word}`)

/** The sections that have a word which begins with a term that some section has, by Pagefind. */
const sectionsWithLonger = (term: string): Promise<Posting[]> =>
  memoize(`longer than ${term}`, async () => {
    const index = await loadIndex()
    return toPostings(index, (await index.pagefind.search(term)).results)
  })

/** The sections that have a word which begins with a term that none has, by the vocabulary. */
const sectionsWithBegun = (term: string): Promise<Posting[]> =>
  memoize(`begun ${term}`, async () => {
    const words = /^\d/.test(term) ? decadeForms(term) : await wordsBeginningWith(term)
    const found = await sectionsWithAny(words)
    if (found.length === 0 && words.length > 0 && !/^\d/.test(term)) await throwIfReplaced()
    return found
  })

/**
 * Looks a word up in the index.
 *
 * Pagefind finds the words that begin with the stem of the one asked for: with “be” for “being”, and for a word that
 * nothing begins with, those with a shorter beginning of it. So it is asked only for a word that is its own stem and
 * stands somewhere; what begins with a word that stands nowhere is known from the vocabulary.
 * @param word  normalised, as text/tokenize.ts `tokenize` returns it
 */
export async function lookUp(word: string): Promise<TermMatches> {
  const term = indexTerm(word)
  const exactMatches = await lookUpExact(word)
  if (term.length < 2 && !/^\d$/.test(term)) return { exactMatches, prefixMatches: [] }
  if (exactMatches.length > 0) {
    const hasLonger = !/^\d/.test(term) && stemTerm(term) === term
    return {
      exactMatches,
      prefixMatches: hasLonger ? merge([exactMatches, await sectionsWithLonger(term)]) : exactMatches,
    }
  }
  return { exactMatches, prefixMatches: await sectionsWithBegun(term) }
}

/** The vocabulary of the edition; empty where it cannot be loaded. */
export const loadVocabulary = (): Promise<Vocabulary> =>
  memoize('vocabulary', () =>
    (readJson(vocabularyPath) as Promise<{ names: string; words: string }>).then(
      ({ names, words }) => ({ names: names.split(' '), words: words.split(' ') }),
      () => ({ names: [], words: [] }),
    ),
  )

/** The words of the edition that begin with a term. Of those of one stem there is one. */
const wordsBeginningWith = async (term: string): Promise<string[]> => {
  const { names, words: others } = await loadVocabulary()
  const words = [...names, ...others].filter((word) => word.startsWith(term))
  return [...new Map(words.map((word) => [stemTerm(word), word])).values()]
}

/**
 * The sections that have a name.
 * @param name its normalised words
 * @returns of a single word its exact matches; of several words the sections that have them as a phrase, which the
 * index knows of names alone: of any other phrase none
 */
export async function sectionsWithPhrase(name: readonly string[]): Promise<Posting[]> {
  const [word] = name
  if (name.length === 1 && word !== undefined) return lookUpExact(word)
  return memoize(`phrase ${name.join(' ')}`, async () => {
    const index = await loadIndex()
    return toPostings(index, (await index.pagefind.search(`"${phraseTerm(name)}"`)).results)
  })
}

/** facet → value → the numbers of the sections that have it. Filters and their counts are computed from it. */
export type Facets = Map<string, Map<string, Set<number>>>

/** The facets of all sections. */
export const loadFacets = (): Promise<Facets> =>
  memoize('facets', async () => {
    const index = await loadIndex()
    const having = async (facet: string, value: string) => {
      const { results } = await index.pagefind.search(null, { filters: { [facet]: value } })
      return new Set(toPostings(index, results).map(({ id }) => id))
    }
    const facets: Facets = new Map()
    for (const [facet, values] of Object.entries(await index.pagefind.filters())) {
      const sets = Object.keys(values).map(async (value) => [value, await having(facet, value)] as const)
      facets.set(facet, new Map(await Promise.all(sets)))
    }
    return facets
  })

/** Whether the index has the original words beside the restated ones. */
export const hasOriginals = async (): Promise<boolean> => {
  const choices = await (readJson(filtersPath) as Promise<FilterChoices[]>).catch((): FilterChoices[] => [])
  return choices.some(({ facet }) => facet === 'edition')
}

/**
 * Makes what counts a section once that is there in two editions: the number of a section of the original words becomes
 * that of its restatement, which the index has before it.
 */
export async function countOnce(): Promise<(ids: readonly number[]) => number> {
  if (!(await hasOriginals())) return (ids) => ids.length
  const originals = (await loadFacets()).get('edition')?.get('original') ?? new Set()
  const first = (id: number) => (originals.has(id) && id > 0 && !originals.has(id - 1) ? id - 1 : id)
  return (ids) => new Set(ids.map(first)).size
}

/** A section by its number in the index. */
export const loadSection = (id: number): Promise<Section> =>
  memoize(`section ${id}`, async () => {
    const { ids } = await loadIndex()
    return (await fetchJson(sectionTextPath(ids[id] ?? ''))) as Section
  })

/** Whether a section is in the cache, or on its way there. */
export const isLoaded = (id: number): boolean => cache.has(`section ${id}`)
