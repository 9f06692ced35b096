// A query in the browser: from what the reader typed to an answer, step by step.
import { contentWords, stopWords } from '../../text/stop-words.ts'
import { findSynonyms, type SynonymMatch } from '../../text/synonyms.ts'
import { tokenize } from '../../text/tokenize.ts'
import { analyze, type AnalyzedSection } from './analyze.ts'
import { candidatesOf, decadeSynonyms, expandSynonym, lookUpTerms, ngrams, type Lookup } from './candidates.ts'
import { groupHits, type HitGroup } from './hits.ts'
import { isLoaded, loadFacets, loadSection, type Facets } from './index-reader.ts'
import { parseQuery, type QueryText } from './query-text.ts'
import type { ParsedQuery } from './parsed-query.ts'
import type { Ranked } from './rank.ts'
import { batchSize, rankAll, selectSections, type ReadSection } from './select.ts'
import { didYouMean, loadSynonyms } from './suggestions.ts'

export { batchSize }

/** facet → the value that hits must have: `{ account: 'hayton' }` */
export type Filters = Record<string, string>

export interface Answer {
  groups: HitGroup[]
  /** how many sections answer, shown or not */
  total: number
  /** how many of them are shown */
  shown: number
  /** words of the query that no section has */
  unknownWords: string[]
  /** other forms of the names in the query that were looked up with it */
  addedSynonyms: string[]
  /** a query that is probably meant, where words of this one are unknown */
  suggestion?: string
  /** the sections that answer whatever the filters say, for the counts beside their values */
  matching: Set<number>
  /** words and phrases to be marked where a hit leads */
  highlights: string[]
}

const noAnswer = (): Answer => ({
  groups: [],
  total: 0,
  shown: 0,
  unknownWords: [],
  addedSynonyms: [],
  matching: new Set(),
  highlights: [],
})

/** When a search may go on. */
export interface Pacing {
  /** aborted when the reader has typed on: the search then rejects with its reason */
  signal: AbortSignal
  /** resolves when the reader has stopped typing, which is when it is worth fetching anything for the query */
  settled: Promise<void>
}

const atOnce = (): Pacing => ({ signal: new AbortController().signal, settled: Promise.resolve() })

/**
 * Looks each word up by itself, so that one word that occurs nowhere does not empty the answer, fetches the sections
 * that promise most, and ranks them by their text. Names are looked up in all their forms, unless the query stands in
 * quotation marks: then its words must stand together as they are.
 * @param query   as typed
 * @param count   how many sections are wanted at most
 * @param pacing  when it may go on
 * @returns rejects where the index cannot be loaded, or where the reader has typed on
 */
export async function search(
  query: string,
  filters: Filters = {},
  count = batchSize,
  pacing = atOnce(),
): Promise<Answer> {
  const text = parseQuery(query)
  if (text.words.length === 0) return noAnswer()
  const { names, synonyms, facets } = await loadBeside(text, filters, pacing)
  const lookup = await lookUp(text, synonyms)
  const { known, unknown } = knownWords(text, names, lookup)
  const parsed = weigh(text, known, synonyms, lookup)
  const read: ReadSection = (id) => readAt(pacing, id)
  const offered = candidatesOf(parsed, synonyms, lookup)
  const selected = await selectSections(read, offered, text, parsed, lookup)
  const passing = selected.filter((id) => passes(id, filters, facets))
  const { batches, empty } = await rankInBatches(read, passing.slice(0, count), parsed)
  const matching = new Set(batches.flat().length > 0 ? selected.filter((id) => !empty.has(id)) : [])
  const highlights = highlightsOf(text, known, synonyms)
  const suggestion = unknown.length > 0 ? await suggest(query, unknown, pacing) : undefined
  return {
    groups: groupHits(batches, highlights),
    total: passing.filter((id) => matching.has(id)).length,
    shown: passing.slice(0, count).filter((id) => matching.has(id)).length,
    unknownWords: unknown,
    addedSynonyms: matching.size > 0 ? announced(names) : [],
    matching,
    highlights,
    ...(suggestion ? { suggestion } : {}),
  }
}

/** What a query needs beside its words: the other forms of its names, and what it is filtered by. */
async function loadBeside(
  text: QueryText,
  filters: Filters,
  { signal }: Pacing,
): Promise<{ names: SynonymMatch[]; synonyms: SynonymMatch[]; facets: Facets | undefined }> {
  // what was typed is asked for while the other forms of its names are on their way
  lookUpTerms(text.words, ngrams(text.sequence)).catch(() => undefined)
  const [sets, facets] = await Promise.all([
    text.quoted ? [] : loadSynonyms(),
    Object.values(filters).some(Boolean) ? loadFacets() : undefined,
  ])
  signal.throwIfAborted()
  const names = findSynonyms(text.normalized, sets)
  return { names, synonyms: [...names, ...(text.quoted ? [] : decadeSynonyms(text.words))], facets }
}

/** Asks the index for the words of a query, for those of the other forms of its names, and for both as phrases. */
function lookUp({ words, sequence }: QueryText, matches: SynonymMatch[]): Promise<Lookup> {
  const forms = matches.flatMap(({ synonyms }) => synonyms)
  return lookUpTerms([...words, ...forms.flatMap(contentWords)], [...forms.map(tokenize), ...ngrams(sequence)])
}

/**
 * The words that some section has, or that one of its words begins with; and those that none has, but for words of
 * grammar, which begin nothing, and for names that are found in another form.
 */
function knownWords({ words }: QueryText, names: SynonymMatch[], { terms }: Lookup) {
  const known = words.filter((word) => {
    const { exactMatches = [], prefixMatches = [] } = terms.get(word) ?? {}
    return exactMatches.length > 0 || (!stopWords.has(word) && prefixMatches.length > 0)
  })
  const named = new Set(names.flatMap(({ typed }) => tokenize(typed)))
  const unknown = words.filter((word) => !known.includes(word) && !named.has(word) && !stopWords.has(word))
  return { known, unknown }
}

/** The query with the weight of each of its words and of each other form of its names. */
function weigh({ sequence, typed }: QueryText, known: string[], matches: SynonymMatch[], lookup: Lookup): ParsedQuery {
  const terms = known.map((word) => ({ word, weight: lookup.weightOf(word) }))
  return { terms, synonyms: matches.flatMap((match) => expandSynonym(match, terms, lookup)), sequence, typed }
}

/**
 * Ranks sections batch by batch: what is shown already keeps its place when more is asked for.
 * @returns the batches, in each the best first; and the sections in which on reading nothing was found
 */
async function rankInBatches(
  read: ReadSection,
  ids: number[],
  query: ParsedQuery,
): Promise<{ batches: Ranked[][]; empty: Set<number> }> {
  const batches: Ranked[][] = []
  const empty = new Set<number>()
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = await rankAll(read, ids.slice(start, start + batchSize), query)
    for (const { id, ranked } of batch) if (ranked.has.length === 0) empty.add(id)
    const answering = batch.filter(({ id }) => !empty.has(id)).map(({ ranked }) => ranked)
    batches.push(answering.sort((one, other) => other.score - one.score))
  }
  return { batches, empty }
}

/** Words and phrases to be marked; the query as a whole too: in "Hội An" a word of grammar is part of a name. */
function highlightsOf({ sequence }: QueryText, known: string[], matches: SynonymMatch[]): string[] {
  const phrase = sequence.length > 1 && sequence.length <= maxPhrase ? [sequence.join(' ')] : []
  const words = known.filter((word) => word.length > 1)
  return [...new Set([...words, ...phrase, ...matches.flatMap(({ synonyms }) => synonyms)])]
}
/** A longer query is marked word by word alone. */
const maxPhrase = 8

/** The names that a reader is told were searched for as well; that what is Chinese is China’s need not be said. */
const announced = (names: SynonymMatch[]): string[] => [
  ...new Set(names.filter(({ demonym, queryOnly }) => !demonym || queryOnly).flatMap(({ synonyms }) => synonyms)),
]

/** The query that is probably meant, once the reader has stopped typing. */
async function suggest(query: string, unknown: string[], { settled, signal }: Pacing): Promise<string | undefined> {
  await settled
  signal.throwIfAborted()
  return didYouMean(query.trim(), unknown)
}

/** A section to be ranked, at once where it is there, else when the reader has stopped typing. */
async function readAt({ signal, settled }: Pacing, id: number): Promise<AnalyzedSection> {
  if (!isLoaded(id)) await settled
  signal.throwIfAborted()
  return analyze(await loadSection(id))
}

const passes = (id: number, filters: Filters, facets?: Facets): boolean =>
  // what is no filter here, or no value of one, does not empty the answer: others add parameters to addresses
  Object.entries(filters).every(([facet, value]) => facets?.get(facet)?.get(value)?.has(id) ?? true)
