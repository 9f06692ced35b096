// Puts sections in the order in which they answer a query, from their text: BM25 over the words, with what stands
// together in one sentence or in a row, and what stands in the title, counting for more.
//
// The index says which sections have which word. A section may lack a word, and loses by it as much as the word is
// worth.
import type { AnalyzedSection, Sentence } from './analyze.ts'
import type { ParsedQuery, QuerySynonym, QueryTerm } from './parsed-query.ts'
import {
  frequency,
  hasAsTyped,
  inTitle,
  longestSharedPhrase,
  saturated,
  shareOf,
  standsInstead,
  wordsIn,
} from './match.ts'
import {
  exactBonus,
  exactMarkedBonus,
  otherPassageShare,
  pastedBonus,
  pastedPhrase,
  pastedShare,
  phraseBonus,
  sentenceBonus,
  titleBonus,
} from './weights.ts'

export interface Ranked {
  reading: AnalyzedSection
  score: number
  /** the sentence that answers best; undefined where only the title answers */
  sentence?: Sentence
  /** other passages of the section that answer nearly as well */
  otherPassages: string[]
  /** the words of the query that the section has, in its text or its title */
  has: string[]
  /** it has the query as it was typed, marks and all */
  exact: boolean
  /** the longest row of the query's words that stands in the text in the same order */
  sharedPhraseLength: number
}

/** Robertson's inverse document frequency, never below zero: https://doi.org/10.1108/00220410410560582 */
export const idf = (sections: number, found: number): number =>
  Math.log(1 + Math.max(0, sections - found + 0.5) / (found + 0.5))

/** What a section is judged by: how much of a thing it has, and what that is worth. The score is their sum of products. */
type Feature = [value: number, weight: number]

/**
 * @param reading the section
 * @param query   what is asked
 * @returns what the section is worth as an answer, and the sentence that answers best
 */
export function rank(reading: AnalyzedSection, query: ParsedQuery): Ranked {
  const { sentences } = reading
  const total = totalWeight(query.terms)
  const shares = sentences.map((sentence) => shareOf(reading, sentence, query, total))
  const share = Math.max(0, ...shares)
  const phrase = longestSharedPhrase(reading, query.sequence)
  const exact = hasAsTyped(reading, query.typed)
  const bestSentence = share > 0 ? sentences[shares.indexOf(share)] : undefined
  const sentence = phrase.length >= pastedPhrase ? phrase.sentence : bestSentence
  const features = featuresOf(reading, query, { share, phrase: phrase.length, exact, total })
  return {
    reading,
    score: features.reduce((sum, [value, weight]) => sum + value * weight, 0),
    exact,
    has: wordsIn(reading, query),
    sharedPhraseLength: phrase.length,
    otherPassages: sentence ? otherPassages(reading, shares, share, sentence) : [],
    ...(sentence ? { sentence } : {}),
  }
}

/** What a section has of the query, each by itself, so that one can see which of them decides. */
function featuresOf(
  reading: AnalyzedSection,
  { terms, synonyms, sequence, typed }: ParsedQuery,
  { share, phrase, exact, total }: { share: number; phrase: number; exact: boolean; total: number },
): Feature[] {
  const { title, sentences } = reading
  const sum = <T extends { weight: number }>(of: T[], value: (one: T) => number) =>
    of.reduce((all, one) => all + one.weight * value(one), 0)
  const isPasted = phrase >= pastedPhrase && phrase >= pastedShare * sequence.length
  const timesOf = ({ form, typed: replaced }: QuerySynonym) =>
    sentences.filter((sentence) => standsInstead(form, replaced, sentence.words)).length
  return [
    // the words of the query in the text and in the title
    [sum(terms, ({ word }) => saturated(frequency(reading, word), reading)), 1],
    [sum(terms, ({ word }) => inTitle(reading, word)), titleBonus],
    // the other forms of its names there
    [sum(synonyms, (one) => saturated(timesOf(one))), 1],
    [sum(synonyms, ({ form, typed: replaced }) => Number(standsInstead(form, replaced, title))), titleBonus],
    // in one sentence, in a row, as a whole, exactly as typed
    [share * share, sentenceBonus * total],
    [phrase > 1 ? phrase / sequence.length : 0, phraseBonus * total],
    [Number(isPasted), pastedBonus * total],
    [Number(exact), (isMarked(typed) ? exactMarkedBonus : exactBonus) * total],
  ]
}

/** Does a query bear marks that tell one Vietnamese word from another? */
export const isMarked = (typed: string): boolean => /[\p{M}đ]/iu.test(typed.normalize('NFD'))

/** The other passages with a sentence nearly as good as the best one. */
function otherPassages(
  { section, sentences }: AnalyzedSection,
  shares: number[],
  share: number,
  best: Sentence,
): string[] {
  const own = section.parts[best.part]?.passage
  const near = sentences
    .filter((_, index) => (shares[index] ?? 0) >= otherPassageShare * share)
    .map(({ part }) => section.parts[part])
    .filter((part) => part !== undefined && !part.note)
  return [...new Set(near.map((part) => part?.passage ?? ''))].filter((passage) => passage !== '' && passage !== own)
}

/** The weight of a whole query; never zero, to be divided by. */
const totalWeight = (terms: QueryTerm[]): number => terms.reduce((sum, { weight }) => sum + weight, 0) || 1
