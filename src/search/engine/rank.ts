// Scores a section as an answer to a query, from its text: BM25 over the words, with additions for words that stand in
// the title, in one sentence or as a phrase. A section need not have every word of the query; what it lacks costs it
// that word's weight.
//
// BM25: Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", https://doi.org/10.1561/1500000019
import type { AnalyzedSection, Sentence } from './analyze.ts'
import type { ParsedQuery, QueryTerm } from './parsed-query.ts'
import {
  frequency,
  hasAsTyped,
  inTitle,
  isAmong,
  longestSharedPhrase,
  saturated,
  shareOf,
  hasSynonymInstead,
} from './match.ts'
import {
  exactBonus,
  exactDiacriticsBonus,
  indexTermWeight,
  otherPassageShare,
  pastedBonus,
  pastedPhrase,
  pastedShare,
  phraseBonus,
  sentenceBonus,
  titleBonus,
} from './weights.ts'

/** A section with its score. */
export interface Ranked {
  analyzed: AnalyzedSection
  /** higher is better; comparable between the sections of one query only */
  score: number
  /** the sentence that matches best; undefined where only the title matches */
  sentence?: Sentence
  /** numbers of other passages of the section that match nearly as well */
  otherPassages: string[]
  /** the words of the query that the section has, in its text or its title */
  matchedWords: string[]
  /** whether it has the query as typed, diacritics included */
  exact: boolean
  /** length in words of the longest phrase that the query and the text share */
  sharedPhraseLength: number
}

/**
 * The inverse document frequency of a word, never below zero (Robertson 2004,
 * https://doi.org/10.1108/00220410410560582).
 * @param sections how many sections the index has
 * @param found    in how many of them the word stands
 */
export const idf = (sections: number, found: number): number =>
  Math.log(1 + Math.max(0, sections - found + 0.5) / (found + 0.5))

/**
 * A ranking feature: how much of it a section has, and what a value of 1 adds to the score, which is their weighted
 * sum.
 */
type Feature = [value: number, weight: number]

/**
 * Scores a section.
 * @param analyzed the analysed section
 * @param query   with the weights of its words
 * @returns the score, with the sentence and the passages that match best
 */
export function rank(analyzed: AnalyzedSection, query: ParsedQuery): Ranked {
  const { sentences } = analyzed
  const { sequence, typed } = query
  const total = totalWeight(query.terms)
  const matches = matchesOf(analyzed, query)
  const shares = sentences.map((sentence) => shareOf(analyzed, sentence, query, total))
  const share = Math.max(0, ...shares)
  const { length, sentence: start } = longestSharedPhrase(analyzed, sequence)
  const exact = hasAsTyped(analyzed, typed)
  const bestSentence = share > 0 ? sentences[shares.indexOf(share)] : undefined
  const sentence = length >= pastedPhrase ? start : bestSentence
  const features: Feature[] = [
    // the words of the query and the other forms of its names, in the text and in the title
    [matches.reduce((sum, { weight, text }) => sum + weight * text, 0), 1],
    [matches.reduce((sum, { weight, title }) => sum + weight * title, 0), titleBonus],
    // in one sentence, in a row, as a whole, exactly as typed
    [share * share, sentenceBonus * total],
    [length > 1 ? length / sequence.length : 0, phraseBonus * total],
    [Number(length >= pastedPhrase && length >= pastedShare * sequence.length), pastedBonus * total],
    [Number(exact), (hasDiacritics(typed) ? exactDiacriticsBonus : exactBonus) * total],
  ]
  const found = matches.filter(({ text, title }) => text > 0 || title > 0)
  return {
    analyzed,
    score: features.reduce((sum, [value, weight]) => sum + value * weight, 0),
    exact,
    matchedWords: [...new Set(found.flatMap(({ words }) => words))],
    sharedPhraseLength: length,
    otherPassages: sentence ? otherPassages(analyzed, shares, share, sentence) : [],
    ...(sentence ? { sentence } : {}),
  }
}

/** A word of the query, or another form of one of its names, in a section. */
interface Match {
  /** the words of the query that it stands for */
  words: string[]
  weight: number
  /** how much the text has of it, saturated */
  text: number
  /** how well the title matches it, from 0 to 1 */
  title: number
}

const matchesOf = (analyzed: AnalyzedSection, { terms, synonyms }: ParsedQuery): Match[] => [
  ...terms.map(({ word, weight }) => ({
    words: [word],
    weight,
    text: saturated(frequency(analyzed, word), analyzed),
    title: inTitle(analyzed, word),
  })),
  ...synonyms.map(({ form, typed, weight }) => ({
    words: typed,
    weight,
    text: saturated(
      analyzed.sentences.filter(({ words }) => hasSynonymInstead(form, typed, words)).length +
        indexTermWeight * analyzed.terms.filter((terms) => isAmong(form, terms)).length,
    ),
    title: Number(hasSynonymInstead(form, typed, analyzed.title)),
  })),
]

/** Whether a query has diacritics, which tell one Vietnamese word from another. */
export const hasDiacritics = (typed: string): boolean => /[\p{M}đ]/iu.test(typed.normalize('NFD'))

/** Numbers of the other passages that have a sentence nearly as good as the best one. */
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

/** The weight of a whole query; never zero, since shares of it are computed. */
const totalWeight = (terms: QueryTerm[]): number => terms.reduce((sum, { weight }) => sum + weight, 0) || 1
