// Answers a query in the browser: parses it, looks its words up in the index, chooses candidates, ranks them by their
// text and groups them as hits. Each step is a function below, in this order.
import { contentWords, stopWords } from '../../text/stop-words.ts'
import { findSynonyms, type SynonymMatch } from '../../text/synonyms.ts'
import { tokenize } from '../../text/tokenize.ts'
import { analyze, type AnalyzedSection } from './analyze.ts'
import { candidatesOf, decadeSynonyms, expandSynonym, lookUpTerms, ngrams, type Lookup } from './candidates.ts'
import { groupHits, type HitGroup } from './hits.ts'
import {
  forgetIfReplaced,
  IndexReplaced,
  isLoaded,
  loadFacets,
  loadSection,
  readJson,
  type Facets,
} from './index-reader.ts'
import { parseQuery, type QueryText } from './query-text.ts'
import type { ParsedQuery } from './parsed-query.ts'
import type { Ranked } from './rank.ts'
import { batchSize, rankAll, selectSections, type ReadSection } from './select.ts'
import { fewestWords, findPrinted, loadPrints, type PrintedPassage } from './prints.ts'
import { isFarFromAsked, namedWords } from './coverage.ts'
import { accountInQuery, type AccountNames } from './account-in-query.ts'
import { loadAccountNames, otherQueries } from './readings.ts'
import { loadSynonyms } from './suggestions.ts'

export { batchSize }

/** facet → the value that hits must have: `{ account: 'hayton' }` */
export type Filters = Record<string, string>

/** The result of a search. */
export interface Answer {
  groups: HitGroup[]
  /** how many sections match, shown or not */
  total: number
  /** how many of them are shown */
  shown: number
  /** words of the query that no section has */
  unknownWords: string[]
  /** other forms of the names in the query that were looked up as well */
  addedSynonyms: string[]
  /** the query that was answered in place of the typed one, some of whose words are unknown */
  corrected?: string
  /** set where the words of a quotation stand together nowhere, and were searched for one by one */
  unquoted?: true
  /** the account whose name stands in the query: only its sections were searched, for the rest of the query */
  account?: { name: string; rest: string }
  /** the passage of an original from which the words of the query come */
  pasted?: PrintedPassage & { name: string }
  /** set where the best section has less than half of what was asked: the hits are the nearest, three at most */
  nearest?: true
  /** set where the filters leave nothing: one of them, and how many sections there are without it */
  emptiedBy?: { facet: string; elsewhere: number }
  /** the sections that match regardless of the filters, from which the counts beside the filters are computed */
  matching: Set<number>
  /** words and phrases to highlight on the page to which a hit leads */
  highlights: string[]
}

/** The answer to a query without words. */
const noAnswer = (): Answer => ({
  groups: [],
  total: 0,
  shown: 0,
  unknownWords: [],
  addedSynonyms: [],
  matching: new Set(),
  highlights: [],
})

/** When a search may continue, and when it must stop. */
export interface Pacing {
  /** aborted once the reader types on: the search then rejects with the signal's reason */
  signal: AbortSignal
  /** resolves once the reader has stopped typing; only then is it worth fetching anything for the query */
  settled: Promise<void>
}

/** No waiting, for whoever searches once. */
const atOnce = (): Pacing => ({ signal: new AbortController().signal, settled: Promise.resolve() })

/**
 * Searches the edition. Each word is looked up by itself, so that a word that occurs nowhere does not empty the answer;
 * the candidates with the best scores are fetched and ranked by their text. Names are looked up in all their forms,
 * unless the query stands in quotation marks: then its words must stand together as they are.
 * @param query   as typed
 * @param filters the values that hits must have
 * @param count   how many sections are ranked and shown at most
 * @param pacing  when the search may continue
 * @returns the answer; rejects where the index cannot be loaded, and where the search is aborted
 */
export async function search(
  query: string,
  filters: Filters = {},
  count = batchSize,
  pacing = atOnce(),
): Promise<Answer> {
  try {
    return await answerOf(query, filters, count, pacing)
  } catch (error) {
    pacing.signal.throwIfAborted()
    // a new version of the site has been put up: the same query is answered from its index, and the reader sees nothing
    const isReplaced = error instanceof IndexReplaced || (await forgetIfReplaced().catch(() => false))
    if (!isReplaced) throw error
    return answerOf(query, filters, count, pacing)
  }
}

/**
 * As `search`, from the index that is open. The query is answered as it stands; where that is no good answer, in
 * another reading of it that has a better one.
 */
async function answerOf(query: string, filters: Filters, count: number, pacing: Pacing): Promise<Answer> {
  const answer = (other: string, set = filters) => answerAsRead(other, set, count, pacing)
  const accounts = await loadAccountNames()
  const named = filters['account'] ? undefined : accountInQuery(query, accounts)
  if (named) {
    const ofAccount = await answer(named.rest, { ...filters, account: named.account })
    if (ofAccount.total > 0 && !ofAccount.nearest)
      return { ...ofAccount, account: { name: nameOf(named.account, accounts), rest: named.rest } }
  }
  const own = await answer(query)
  const { quoted, normalized } = parseQuery(query)
  if (quoted && own.total === 0 && own.matching.size === 0) {
    const apart = await answer(normalized.replaceAll('"', ''))
    return apart.total > 0 ? { ...apart, unquoted: true, ...(own.pasted ? { pasted: own.pasted } : {}) } : own
  }
  if (quoted || own.unknownWords.length === 0 || own.pasted) return own
  await pacing.settled
  pacing.signal.throwIfAborted()
  for (const corrected of await otherQueries(query, own.unknownWords)) {
    const other = await answer(corrected)
    if (other.total > 0 && other.unknownWords.length < own.unknownWords.length)
      return { ...other, corrected, unknownWords: own.unknownWords }
  }
  return own
}

/** The answer to a query as it stands. */
async function answerAsRead(query: string, filters: Filters, count: number, pacing: Pacing): Promise<Answer> {
  const text = parseQuery(query)
  if (text.words.length === 0) return noAnswer()
  const { names, synonyms, facets } = await loadSynonymsAndFacets(text, filters, pacing)
  const lookup = await lookUp(text, synonyms)
  const { known, unknown } = knownWords(text, names, lookup)
  const parsed = weigh(text, known, synonyms, lookup)
  const read: ReadSection = (id) => readAt(pacing, id)
  const candidates = candidatesOf(parsed, synonyms, lookup)
  const selected = await selectSections(read, candidates, text, parsed, lookup)
  const passing = selected.filter((id) => passes(id, filters, facets))
  const { batches, empty } = await rankInBatches(read, passing.slice(0, count), parsed)
  const matching = new Set(batches.flat().length > 0 ? selected.filter((id) => !empty.has(id)) : [])
  const highlights = highlightsOf(text, known, synonyms)
  const pasted = await findPasted(text, batches.flat(), pacing)
  const answer = {
    unknownWords: unknown,
    addedSynonyms: matching.size > 0 ? announced(names) : [],
    highlights,
    ...(pasted ? { pasted } : {}),
  }
  if (isFarFromAsked(text, names, batches.flat(), lookup)) {
    const nearest = [...batches.flat()].sort((one, other) => other.score - one.score).slice(0, mostNearest)
    const groups = groupHits([nearest], highlights)
    const found = { groups, total: nearest.length, shown: nearest.length, matching: new Set<number>() }
    return { ...answer, ...found, nearest: true }
  }
  return {
    ...answer,
    groups: groupHits(batches, highlights),
    total: passing.filter((id) => matching.has(id)).length,
    shown: passing.slice(0, count).filter((id) => matching.has(id)).length,
    matching,
    ...(passing.length === 0 ? emptiedBy(selected, filters, facets) : {}),
  }
}

/** Most sections that are shown where none has half of what was asked. */
const mostNearest = 3

/** The filter without which most sections pass, where the filters leave none. */
function emptiedBy(selected: readonly number[], filters: Filters, facets?: Facets): Pick<Answer, 'emptiedBy'> {
  const without = Object.keys(filters).map((facet) => {
    const others = { ...filters, [facet]: '' }
    return { facet, elsewhere: selected.filter((id) => passes(id, others, facets)).length }
  })
  const [most] = without.sort((one, other) => other.elsewhere - one.elsewhere)
  return most && most.elsewhere > 0 ? { emptiedBy: most } : {}
}

/**
 * The passage of an original from which a query was pasted. It is sought where no section has the query in a row: what
 * stands in a restatement needs no prints.
 */
async function findPasted(
  { sequence, quoted }: QueryText,
  ranked: readonly Ranked[],
  { settled, signal }: Pacing,
): Promise<Answer['pasted']> {
  if (sequence.length < fewestWords) return undefined
  if (ranked.some(({ sharedPhraseLength }) => sharedPhraseLength >= sequence.length)) return undefined
  await settled
  signal.throwIfAborted()
  const prints = await loadPrints(readJson).catch(() => undefined)
  const [found] = prints ? findPrinted(sequence, prints, quoted) : []
  return found && { ...found, name: nameOf(found.account, await loadAccountNames()) }
}

/** The short name of an account. */
const nameOf = (account: string, accounts: readonly AccountNames[]): string =>
  accounts.find(({ id }) => id === account)?.names[0] ?? account

/** Finds the synonyms of a query, and loads the facets where it is filtered. */
async function loadSynonymsAndFacets(
  text: QueryText,
  filters: Filters,
  { signal }: Pacing,
): Promise<{ names: SynonymMatch[]; synonyms: SynonymMatch[]; facets: Facets | undefined }> {
  // the index is asked for the typed words while the synonyms are on their way; `lookUp` then finds them cached
  lookUpTerms(text.words, ngrams(text.sequence)).catch(() => undefined)
  const [sets, facets] = await Promise.all([
    text.quoted ? [] : loadSynonyms(),
    Object.values(filters).some(Boolean) ? loadFacets() : undefined,
  ])
  signal.throwIfAborted()
  const names = findSynonyms(text.normalized, sets)
  const others = text.quoted ? [] : [...text.readings, ...decadeSynonyms(text.words)]
  return { names, synonyms: [...names, ...others], facets }
}

/** Looks up in the index the words of a query, those of its synonyms, and the phrases of both. */
function lookUp({ words, sequence }: QueryText, matches: SynonymMatch[]): Promise<Lookup> {
  const forms = matches.flatMap(({ synonyms }) => synonyms)
  return lookUpTerms([...words, ...forms.flatMap(contentWords)], [...forms.map(tokenize), ...ngrams(sequence)])
}

/**
 * Parts the words of a query into known ones, which some section has, or has a word that begins with them, and unknown
 * ones. Stop words need an exact match and are never reported as unknown, nor are names that have synonyms.
 */
function knownWords({ words }: QueryText, names: SynonymMatch[], { terms }: Lookup) {
  const known = words.filter((word) => {
    const { exactMatches = [], prefixMatches = [] } = terms.get(word) ?? {}
    return exactMatches.length > 0 || (!stopWords.has(word) && prefixMatches.length > 0)
  })
  const named = namedWords(names)
  const unknown = words.filter((word) => !known.includes(word) && !named.has(word) && !stopWords.has(word))
  return { known, unknown }
}

/** The query with the weights of its words and synonyms. */
function weigh({ sequence, typed }: QueryText, known: string[], matches: SynonymMatch[], lookup: Lookup): ParsedQuery {
  const terms = known.map((word) => ({ word, weight: lookup.weightOf(word) }))
  return { terms, synonyms: matches.flatMap((match) => expandSynonym(match, terms, lookup)), sequence, typed }
}

/**
 * Ranks sections batch by batch: hits that are on the screen keep their places when more are shown.
 * @returns the batches, in each the best first; and the sections in whose text no word of the query was found after all
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
    for (const { id, ranked } of batch) if (ranked.matchedWords.length === 0) empty.add(id)
    const matching = batch.filter(({ id }) => !empty.has(id)).map(({ ranked }) => ranked)
    batches.push(matching.sort((one, other) => other.score - one.score))
  }
  return { batches, empty }
}

/** Words and phrases to highlight; the query as a whole too, since in "Hội An" a stop word is part of a name. */
function highlightsOf({ sequence }: QueryText, known: string[], matches: SynonymMatch[]): string[] {
  const phrase = sequence.length > 1 && sequence.length <= maxPhrase ? [sequence.join(' ')] : []
  const words = known.filter((word) => word.length > 1)
  return [...new Set([...words, ...phrase, ...matches.flatMap(({ synonyms }) => synonyms)])]
}
/** Most words of a query that is highlighted as a phrase; a longer one is highlighted word by word alone. */
const maxPhrase = 8

/** The synonyms that a reader is told of: other names. That “China” finds “Chinese” needs no telling. */
const announced = (names: SynonymMatch[]): string[] => [
  ...new Set(names.filter(({ related, queryOnly }) => !related || queryOnly).flatMap(({ synonyms }) => synonyms)),
]

/** An analysed section: at once where its text is loaded, otherwise once the reader has stopped typing. */
async function readAt({ signal, settled }: Pacing, id: number): Promise<AnalyzedSection> {
  if (!isLoaded(id)) await settled
  signal.throwIfAborted()
  return analyze(await loadSection(id))
}

/** Whether a section has the value of every filter. */
const passes = (id: number, filters: Filters, facets?: Facets): boolean =>
  // unknown facets and values filter nothing: other sites add parameters of their own to links
  Object.entries(filters).every(([facet, value]) => value === '' || (facets?.get(facet)?.get(value)?.has(id) ?? true))
