// What the index lets hope of a section before its text is read: the words and names of the query that it has.
import { tokenize } from '../../text/tokenize.ts'
import { stopWords, contentWords } from '../../text/stop-words.ts'
import type { SynonymMatch } from '../../text/synonyms.ts'
import { loadIndexManifest, lookUp, sectionsWithPhrase, type Posting, type TermMatches } from './index-reader.ts'
import type { QueryTerm, QuerySynonym, ParsedQuery } from './parsed-query.ts'
import { idf } from './rank.ts'
import { baseFrequencyShare, minCandidateShare, prefixShare, replacementWeight, synonymWeight } from './weights.ts'

/** What is known of each word that was looked up. */
export interface Lookup {
  terms: Map<string, TermMatches>
  /** the sections that have a name, or some words in a row that may be one, by `rowKey` */
  phrases: Map<string, Posting[]>
  weightOf: (word: string) => number
}

const phraseKey = (words: readonly string[]): string => words.join(' ')

/** Asks the index for words, and for names of several words. */
export async function lookUpTerms(list: string[], names: string[][]): Promise<Lookup> {
  const all = async <T>(keys: string[], look: (key: string) => Promise<T>) =>
    new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await look(key)] as const)))
  const [{ sections }, terms, phrases] = await Promise.all([
    loadIndexManifest(),
    all(list, lookUp),
    all(names.map(phraseKey), (row) => sectionsWithPhrase(row.split(' '))),
  ])
  return { terms, phrases, weightOf: (word) => idf(sections, documentFrequency(terms.get(word))) }
}

/**
 * In how many sections a word stands, for its weight: between those that have it and those that only have one which
 * begins with it.
 */
const documentFrequency = (
  { exactMatches, prefixMatches }: TermMatches = { exactMatches: [], prefixMatches: [] },
): number => Math.sqrt((exactMatches.length || prefixMatches.length) * prefixMatches.length)

/** A year stands in its decade too: 1979 in "the 1970s". */
export const decadeSynonyms = (own: string[]): SynonymMatch[] =>
  own
    .filter((word) => /^(?:1\d|20)\d\d$/.test(word))
    .map((year) => ({ typed: year, synonyms: [`${year.slice(0, 3)}0s`], queryOnly: false }))

/**
 * The other forms of a name, worth a part of what its typed words are; more than all of it where no account uses
 * those, and where nothing is known of them what the rarest of their own words is.
 */
export function expandSynonym(
  { typed, synonyms, queryOnly }: SynonymMatch,
  terms: QueryTerm[],
  { weightOf }: Lookup,
): QuerySynonym[] {
  const own = sum(terms.filter(({ word }) => tokenize(typed).includes(word)).map(({ weight }) => weight))
  return synonyms.map((form) => ({
    form: tokenize(form),
    typed: tokenize(typed),
    weight:
      own > 0 ? own * (queryOnly ? replacementWeight : synonymWeight) : Math.max(...contentWords(form).map(weightOf)),
  }))
}

/**
 * Rows of words of a query that may be a name, which the index has as one word; a text that was pasted has too many.
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
 * What each section promises: of each word of the query its weight, by how much of it the section has; of a word that
 * only begins so a part of it; of another form of a name a part.
 */
export function scoreCandidates({ terms, synonyms, sequence }: ParsedQuery, lookup: Lookup): Map<number, number> {
  const scores = new Map<number, number>()
  const add = (id: number, score: number) => scores.set(id, (scores.get(id) ?? 0) + score)
  for (const { word, weight } of terms) {
    const { exactMatches = [], prefixMatches = [] } = lookup.terms.get(word) ?? {}
    const best = Math.max(...prefixMatches.map(({ score }) => score))
    const has = new Set(exactMatches.map(({ id }) => id))
    for (const { id, score } of prefixMatches) {
      const share = baseFrequencyShare + (1 - baseFrequencyShare) * (score / best)
      add(id, weight * share * (has.has(id) ? 1 : prefixShare))
    }
  }
  // a name as a whole is worth more than its words here and there
  for (const { form, weight } of synonyms)
    for (const { id } of lookup.phrases.get(phraseKey(form)) ?? []) add(id, weight)
  for (const row of ngrams(sequence))
    for (const { id } of lookup.phrases.get(phraseKey(row)) ?? [])
      add(id, sum(terms.filter(({ word }) => row.includes(word)).map(({ weight }) => weight)))
  return scores
}

/** The sections that have a name of the query in another form only, where the name is a good part of the query. */
export function matchedBySynonym(matches: SynonymMatch[], terms: QueryTerm[], { phrases }: Lookup): Set<number> {
  const weightOf = (words: string[]) =>
    sum(terms.filter(({ word }) => words.includes(word)).map(({ weight }) => weight))
  const total = sum(terms.map(({ weight }) => weight))
  const names = matches.filter(({ typed }) => weightOf(tokenize(typed)) >= minCandidateShare * total)
  const forms = names.flatMap(({ synonyms }) => synonyms)
  return new Set(forms.flatMap((form) => (phrases.get(phraseKey(tokenize(form))) ?? []).map(({ id }) => id)))
}

/**
 * The sections worth reading.
 * @returns their numbers, the most promising first
 */
export function candidatesOf(query: ParsedQuery, matches: SynonymMatch[], lookup: Lookup): number[] {
  const scores = scoreCandidates(query, lookup)
  const best = Math.max(...scores.values())
  const otherwise = matchedBySynonym(matches, query.terms, lookup)
  return [...scores]
    .filter(([id, score]) => score >= minCandidateShare * best || otherwise.has(id))
    .sort((one, other) => other[1] - one[1])
    .map(([id]) => id)
}
