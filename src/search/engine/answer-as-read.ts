// Answers a query as it stands: parses it, looks its words up in the index, chooses candidates, ranks them by their
// text and groups them as hits. Each step is a function below, in this order.
import { contentWords, stopWords } from '../../text/stop-words.ts'
import { findSynonyms, type SynonymMatch } from '../../text/synonyms.ts'
import { tokenize } from '../../text/tokenize.ts'
import { analyze, type AnalyzedSection } from './analyze.ts'
import {
  asSynonym,
  candidatesOf,
  decadeSynonyms,
  expandSynonym,
  lookUpTerms,
  ngrams,
  type Lookup,
} from './candidates.ts'
import { groupHits } from './hits.ts'
import {
  countOnce,
  isLoaded,
  isLookedUp,
  loadFacets,
  loadSection,
  lookUpExact,
  readJson,
  throwIfReplaced,
  type Facets,
} from './index-reader.ts'
import { joined, syllableGroups } from '../../text/index-terms.ts'
import { parseQuery, type QueryText } from './query-text.ts'
import type { ParsedQuery } from './parsed-query.ts'
import type { Ranked } from './rank.ts'
import { rankAll, selectSections, type ReadSection } from './select.ts'
import { fewestWords, findPrinted, loadPrints } from './prints.ts'
import { isFarFromAsked, namedWords } from './coverage.ts'
import { batchSize, noAnswer, type Answer, type Filters, type Pacing, type Pasted } from './answer.ts'
import { loadAccountNames, nameOf } from './readings.ts'
import { loadNamePhrases, loadSynonyms } from './suggestions.ts'

/** The answer to a query as it stands. The parameters are those of `search`. */
export async function answerAsRead(query: string, filters: Filters, count: number, pacing: Pacing): Promise<Answer> {
  const text = parseQuery(query)
  if (text.sequence.length === 0) return noAnswer()
  // words that have been looked up answer at once; others cost files of the index, too much for each letter
  if (!text.words.every(isLookedUp)) await pacing.settled
  pacing.signal.throwIfAborted()
  const { names, synonyms, facets } = await loadSynonymsAndFacets(text, filters, pacing)
  // of words of grammar alone only a name is sought: Ấn Độ, typed an do
  if (text.words.length === 0 && names.length === 0) return noAnswer()
  const lookup = await lookUp(text, synonyms)
  const named = new Set([...namedWords(names), ...vietnameseTerms(text.sequence, lookup).flat()])
  const { known, unknown } = knownWords(text, named, lookup)
  const parsed = weigh(text, known, synonyms, lookup)
  const read: ReadSection = (id) => readAt(pacing, id)
  const candidates = candidatesOf(parsed, synonyms, lookup)
  const selected = await selectSections(read, candidates, text, parsed, lookup)
  // a lone letter is not looked up, so that nothing found says nothing of the index
  if (selected.length === 0 && text.words.some((word) => word.length > 1)) await throwIfReplaced()
  const passing = selected.filter((id) => passes(id, filters, facets))
  const { batches, empty } = await rankInBatches(read, passing.slice(0, count), parsed)
  const hasAny = batches.flat().length > 0 || passing.length === 0
  const matching = new Set(hasAny ? selected.filter((id) => !empty.has(id)) : [])
  const highlights = highlightsOf(text, known, synonyms)
  const countOf = await countOnce()
  const answer = {
    unknownWords: unknown,
    addedSynonyms: matching.size > 0 ? announced(names) : [],
    highlights,
    ...(mayBePasted(text, batches.flat()) ? { findPasted: () => findPasted(text) } : {}),
  }
  if (isFarFromAsked(text, names, named, batches.flat(), lookup)) {
    const nearest = [...batches.flat()].sort((one, other) => other.score - one.score).slice(0, mostNearest)
    const groups = groupHits([nearest], highlights)
    const found = { groups, total: nearest.length, shown: nearest.length, matching: new Set<number>() }
    return { ...answer, ...found, nearest: true }
  }
  return {
    ...answer,
    groups: groupHits(batches, highlights),
    total: countOf(passing.filter((id) => matching.has(id))),
    shown: countOf(passing.slice(0, count).filter((id) => matching.has(id))),
    matching,
    ...(passing.length === 0 ? emptiedBy(selected, filters, countOf, facets) : {}),
  }
}

/** Most sections that are shown where none has half of what was asked. */
const mostNearest = 3

/** The filter without which most sections pass, where the filters leave none. */
function emptiedBy(
  selected: readonly number[],
  filters: Filters,
  countOf: (ids: readonly number[]) => number,
  facets?: Facets,
): Pick<Answer, 'emptiedBy'> {
  const without = Object.keys(filters).map((facet) => {
    const others = { ...filters, [facet]: '' }
    return { facet, elsewhere: countOf(selected.filter((id) => passes(id, others, facets))) }
  })
  const [most] = without.sort((one, other) => other.elsewhere - one.elsewhere)
  return most && most.elsewhere > 0 ? { emptiedBy: most } : {}
}

/** Whether a query is long enough, and no section has it in a row: what stands in a restatement needs no prints. */
const mayBePasted = ({ sequence }: QueryText, ranked: readonly Ranked[]): boolean =>
  sequence.length >= fewestWords && !ranked.some(({ sharedPhraseLength }) => sharedPhraseLength >= sequence.length)

/** The passage of an original from which a query was pasted; none where the prints cannot be loaded. */
async function findPasted({ sequence, quoted }: QueryText): Promise<Pasted | undefined> {
  const prints = await loadPrints(readJson).catch(() => undefined)
  const [found] = prints ? findPrinted(sequence, prints, quoted) : []
  return found && { ...found, name: nameOf(found.account, await loadAccountNames()) }
}

/** Finds the synonyms of a query, and loads the facets where it is filtered. */
async function loadSynonymsAndFacets(
  text: QueryText,
  filters: Filters,
  { signal }: Pacing,
): Promise<{ names: SynonymMatch[]; synonyms: SynonymMatch[]; facets: Facets | undefined }> {
  // the index is asked for the typed words while the synonyms are on their way; `lookUp` then finds them cached
  Promise.all(text.words.map(lookUpExact)).catch(() => undefined)
  const [sets, facets] = await Promise.all([
    text.quoted ? [] : loadSynonyms(),
    Object.values(filters).some(Boolean) ? loadFacets() : undefined,
  ])
  signal.throwIfAborted()
  const names = findSynonyms(text.normalized, sets)
  const others = text.quoted ? [] : [...text.readings, ...decadeSynonyms(text.words)]
  return { names, synonyms: [...names, ...others], facets }
}

/**
 * Looks up in the index the words of a query, those of its synonyms, and of both the names of several words: any other
 * phrase the index has not, and each would cost a file of it.
 */
async function lookUp({ words, sequence }: QueryText, matches: SynonymMatch[]): Promise<Lookup> {
  // words that stand for a word which the index has add to the rank of a section, and are not sought besides
  const sought = matches.filter(({ related, queryOnly }) => related !== 'word' || queryOnly)
  const forms = sought.flatMap(({ synonyms }) => synonyms)
  // a directory that comes late holds up no hits
  const names = await Promise.race([loadNamePhrases(), Promise.all(words.map(lookUpExact)).then(() => undefined)])
  const phrases = ngrams(sequence).filter((ngram) => names?.has(ngram.join(' ')) ?? true)
  return lookUpTerms(
    [...words, ...forms.flatMap(contentWords)],
    [...forms.map(tokenize), ...phrases, ...syllableGroups(sequence).map((group) => [joined(group)])],
  )
}

/**
 * Parts the words of a query into known ones, which some section has, or has a word that begins with them, and unknown
 * ones. Stop words need an exact match and are never reported as unknown, nor are names that have synonyms.
 */
function knownWords({ words }: QueryText, named: ReadonlySet<string>, { terms }: Lookup) {
  const known = words.filter((word) => {
    const { exactMatches = [], prefixMatches = [] } = terms.get(word) ?? {}
    return exactMatches.length > 0 || (!stopWords.has(word) && prefixMatches.length > 0)
  })
  const unknown = words.filter((word) => !known.includes(word) && !named.has(word) && !stopWords.has(word))
  return { known, unknown }
}

/** The Vietnamese terms of several syllables in a query that the index has, a longer one before those within it. */
const vietnameseTerms = (sequence: string[], { phrases }: Lookup): string[][] => {
  const found = syllableGroups(sequence).filter((group) => (phrases.get(joined(group)) ?? []).length > 0)
  const within = (inner: string[], outer: string[]) => ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `)
  return found.filter((group) => !found.some((other) => other.length > group.length && within(group, other)))
}

/** The query with the weights of its words and synonyms. */
function weigh({ sequence, typed }: QueryText, known: string[], matches: SynonymMatch[], lookup: Lookup): ParsedQuery {
  const terms = known.map((word) => ({ word, weight: lookup.weightOf(word) }))
  const synonyms = [
    ...matches.flatMap((match) => expandSynonym(match, terms, lookup)),
    ...vietnameseTerms(sequence, lookup).map((words) => asSynonym(words, terms, lookup)),
  ]
  return { terms, synonyms, sequence, typed }
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
  // “le” of “le duan” would highlight “leader”; it is highlighted in its phrase
  const words = known.filter((word) => word.length > (sequence.length > 1 && /^\p{L}+$/u.test(word) ? 2 : 1))
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
