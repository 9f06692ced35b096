// Chooses the sections whose text is worth fetching. From the index alone each section gets a score for the words and
// names of the query that it has; sections well below the best score are left out.
import { joined } from '../../text/index-terms.ts'
import { tokenize } from '../../text/tokenize.ts'
import { stopWords, contentWords } from '../../text/stop-words.ts'
import type { Related, SynonymMatch } from '../../text/synonyms.ts'
import { loadIndex, lookUp, sectionsWithPhrase, type Posting, type TermMatches } from './index-reader.ts'
import type { QueryTerm, QuerySynonym, ParsedQuery } from './parsed-query.ts'
import { idf } from './rank.ts'
import {
  baseFrequencyShare,
  minCandidateShare,
  prefixShare,
  relatedWeight,
  replacementWeight,
  synonymWeight,
} from './weights.ts'

/** What the index says of the words and phrases of a query. */
export interface Lookup {
  /** the matches of each word */
  terms: Map<string, TermMatches>
  /** the sections that have a name, or an n-gram of the query that may be one, by `phraseKey` */
  phrases: Map<string, Posting[]>
  /** the inverse document frequency of a word; and of a phrase by its key */
  weightOf: (word: string) => number
  weightOfPhrase: (key: string) => number
}

const phraseKey = (words: readonly string[]): string => words.join(' ')

/**
 * Looks words and phrases up in the index.
 * @param words   single words, normalised
 * @param phrases names of several words, as normalised words, and Vietnamese terms as `joined` has them
 * @returns rejects where the index cannot be loaded
 */
export async function lookUpTerms(words: string[], phrases: string[][]): Promise<Lookup> {
  const lookUpAll = async <T>(keys: string[], find: (key: string) => Promise<T>) =>
    new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await find(key)] as const)))
  const [{ ids }, terms, withPhrase] = await Promise.all([
    loadIndex(),
    lookUpAll(words, lookUp),
    lookUpAll(phrases.map(phraseKey), (key) => sectionsWithPhrase(key.split(' '))),
  ])
  return {
    terms,
    phrases: withPhrase,
    weightOf: (word) => idf(ids.length, documentFrequency(terms.get(word))),
    weightOfPhrase: (key) => idf(ids.length, withPhrase.get(key)?.length ?? 0),
  }
}

/**
 * The document frequency from which a word's weight is computed: the geometric mean of the numbers of its exact and of
 * its prefix matches, or the latter where no section has the word itself.
 */
const documentFrequency = (
  { exactMatches, prefixMatches }: TermMatches = { exactMatches: [], prefixMatches: [] },
): number => Math.sqrt((exactMatches.length || prefixMatches.length) * prefixMatches.length)

/**
 * The decade of each year in a query, as a synonym of it: a text on "the 1970s" answers 1979.
 * @param words the words of the query
 * @example decadeSynonyms(['1979']) // [{ typed: '1979', synonyms: ['1970s'], queryOnly: false }]
 */
export const decadeSynonyms = (words: string[]): SynonymMatch[] =>
  words
    .filter((word) => /^(?:1\d|20)\d\d$/.test(word))
    .map((year) => ({ typed: year, synonyms: [`${year.slice(0, 3)}0s`], queryOnly: false }))

/**
 * The other forms of a name, each with its weight: a share of the weight of the words that the reader typed
 * (`synonymWeight`), or more than it where no account uses the typed form (`replacementWeight`). Where the index has
 * none of the typed words, a form weighs as much as the rarest of its own words.
 * @param match a name of the query and its other forms
 * @param terms the words of the query with their weights
 */
export function expandSynonym(
  { typed, synonyms, queryOnly, related }: SynonymMatch,
  terms: QueryTerm[],
  { weightOf }: Lookup,
): QuerySynonym[] {
  const typedWeight = sum(terms.filter(({ word }) => tokenize(typed).includes(word)).map(({ weight }) => weight))
  return synonyms.map((form) => ({
    form: tokenize(form),
    typed: tokenize(typed),
    weight:
      typedWeight > 0 ? typedWeight * shareFor(queryOnly, related) : Math.max(...contentWords(form).map(weightOf)),
  }))
}

/**
 * A Vietnamese term of several syllables as one word, which the index has it as, with the weight of its syllables;
 * where no text has these, with its own.
 * @param words its normalised syllables
 */
export function asSynonym(words: string[], terms: QueryTerm[], { weightOfPhrase }: Lookup): QuerySynonym {
  const own = sum(terms.filter(({ word }) => words.includes(word)).map(({ weight }) => weight))
  return { form: [joined(words)], typed: words, weight: Math.max(own, weightOfPhrase(joined(words))) }
}

/** What a form weighs beside the typed words, in shares of their weight. */
function shareFor(queryOnly: boolean, related?: Related): number {
  if (queryOnly) return related ? replacementWeight / 2 : replacementWeight
  return related ? relatedWeight : synonymWeight
}

/**
 * The n-grams of a query that may be a name, which the index has as one term: 2 to 7 words that do not begin with a
 * stop word.
 * @param sequence the words of the query in order
 * @returns none for a query of more than 12 words: a pasted text would have too many
 */
export function ngrams(sequence: string[]): string[][] {
  if (sequence.length > 12) return []
  return sequence.flatMap((word, start) =>
    stopWords.has(word)
      ? []
      : [2, 3, 4, 5, 6, 7]
          .filter((length) => start + length <= sequence.length)
          .map((length) => sequence.slice(start, start + length)),
  )
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * The candidate score of each section that has any word or name of the query: the sum of
 * - the weight of each word, scaled by how often the section has it; only a part of it where the section merely has a
 *   word that begins with it;
 * - the weight of each synonym, and of each n-gram, that the section has as a phrase.
 * @returns section number → score
 */
export function scoreCandidates({ terms, synonyms, sequence }: ParsedQuery, lookup: Lookup): Map<number, number> {
  const scores = new Map<number, number>()
  const add = (id: number, score: number) => scores.set(id, (scores.get(id) ?? 0) + score)
  for (const { word, weight } of terms) {
    const { exactMatches = [], prefixMatches = [] } = lookup.terms.get(word) ?? {}
    const best = Math.max(...prefixMatches.map(({ score }) => score))
    const exact = new Set(exactMatches.map(({ id }) => id))
    for (const { id, score } of prefixMatches) {
      const share = baseFrequencyShare + (1 - baseFrequencyShare) * (score / best)
      add(id, weight * share * (exact.has(id) ? 1 : prefixShare))
    }
  }
  // a section that has the whole name earns more than one that has its words apart from each other
  for (const { form, weight } of synonyms)
    for (const { id } of lookup.phrases.get(phraseKey(form)) ?? []) add(id, weight)
  for (const ngram of ngrams(sequence))
    for (const { id } of lookup.phrases.get(phraseKey(ngram)) ?? [])
      add(id, sum(terms.filter(({ word }) => ngram.includes(word)).map(({ weight }) => weight)))
  return scores
}

/**
 * The sections that have a name of the query under another form. They stay candidates whatever their score, provided
 * that the name makes up at least `minCandidateShare` of the weight of the query.
 * @returns the numbers of the sections
 */
export function matchedBySynonym(matches: SynonymMatch[], terms: QueryTerm[], { phrases }: Lookup): Set<number> {
  const weightOf = (words: string[]) =>
    sum(terms.filter(({ word }) => words.includes(word)).map(({ weight }) => weight))
  const total = sum(terms.map(({ weight }) => weight))
  const names = matches.filter(({ typed }) => weightOf(tokenize(typed)) >= minCandidateShare * total)
  const forms = names.flatMap(({ synonyms }) => synonyms)
  return new Set(forms.flatMap((form) => (phrases.get(phraseKey(tokenize(form))) ?? []).map(({ id }) => id)))
}

/**
 * The candidates of a query: sections that score at least `minCandidateShare` of the best score, and those that have
 * one of its names under another form.
 * @returns the numbers of the sections, the highest score first
 */
export function candidatesOf(query: ParsedQuery, matches: SynonymMatch[], lookup: Lookup): number[] {
  const scores = scoreCandidates(query, lookup)
  const best = Math.max(...scores.values())
  const bySynonym = matchedBySynonym(matches, query.terms, lookup)
  return [...scores]
    .filter(([id, score]) => score >= minCandidateShare * best || bySynonym.has(id))
    .sort((one, other) => other[1] - one[1])
    .map(([id]) => id)
}
