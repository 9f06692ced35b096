// Compares the words of a query with those of a section: how often they occur, how many stand in one sentence, how long
// a phrase both share, and whether the text has the query exactly as typed. The ranking is computed from these numbers.
import { isTermOf } from '../../text/index-terms.ts'
import { matchesTerm, sameStem } from '../../text/stem.ts'
import type { AnalyzedSection, Sentence } from './analyze.ts'
import type { ParsedQuery } from './parsed-query.ts'
import { averageLength, b, indexTermWeight, k1, noteWeight, prefixMatch, stemMatch } from './weights.ts'

/**
 * The saturated term frequency of BM25: each further occurrence of a word adds less than the one before (Robertson and
 * Zaragoza 2009, https://doi.org/10.1561/1500000019).
 * @param frequency how often the word occurs
 * @param analysis  the section, where its length is to be taken into account: a long one has any word more often
 * @returns from 0 to below k1 + 1
 */
export const saturated = (frequency: number, analysis?: AnalyzedSection): number => {
  const length = analysis ? 1 - b + b * (analysis.length / averageLength) : 1
  return (frequency * (k1 + 1)) / (frequency + k1 * length)
}

/**
 * The term frequency of a query's word in a section.
 * @returns the number of occurrences; words of the same stem and prefix matches count for less (`termMatch`)
 */
export function frequency({ counts }: AnalyzedSection, word: string): number {
  let sum = 0
  for (const [other, count] of counts) sum += termMatch(word, other) * count
  return sum
}

/** How well the title of a section matches a word of the query, from 0 to 1. */
export const inTitle = ({ title }: AnalyzedSection, word: string): number =>
  Math.max(0, ...title.map((other) => termMatch(word, other)))

/** How well a word of a text matches one of the query: 1 for the same word, 0 for none, less than 1 in between. */
const termMatch = (query: string, word: string): number => {
  if (word === query) return 1
  if (!matchesTerm(query, word)) return 0
  return sameStem(query, word) ? stemMatch : prefixMatch
}

/**
 * Whether a section has the query as it was typed, diacritics and punctuation included, but for capitals: in its text,
 * or as an index term.
 */
export function hasAsTyped({ section: { titlePath, parts } }: AnalyzedSection, typed: string): boolean {
  const texts = [titlePath, ...parts.map(({ text }) => text)]
  const wanted = typed.toLowerCase()
  if (parts.some(({ terms }) => terms && isTermOf(terms, typed))) return true
  return texts.some((text) => {
    const lower = text.toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (!isLetter.test(lower[at - 1] ?? '') && !isLetter.test(lower[at + wanted.length] ?? '')) return true
    }
    return false
  })
}
/** A character beside which a match would begin or end within a word. */
const isLetter = /[\p{L}\p{N}]/u

/** Whether words contain a phrase, in some of its endings, as the index has it. */
const standsIn = (form: string[], words: string[]): boolean =>
  words.some((_, index) => form.every((one, step) => sameStem(one, words[index + step] ?? '')))

/**
 * Whether words contain a synonym in place of what the reader typed. Where they have both, as in "Haiyang Shiyou 981
 * (HS981)", only the typed form counts: it is one thing, named twice.
 * @param form  the words of the synonym
 * @param typed the words that the reader typed
 * @param words those of a sentence or title
 */
export const hasSynonymInstead = (form: string[], typed: string[], words: string[]): boolean =>
  standsIn(form, words) && !typed.every((word) => words.includes(word))

/** Whether a synonym is among the words of some index terms, which have a Vietnamese term as one word. */
export const isAmong = (form: string[], terms: string[] = []): boolean => standsIn(form, terms)

/**
 * The share of the query's weight that one sentence has, with the index terms of its passage. A sentence of a note has
 * less (`noteWeight`).
 * @param total the weight of the whole query, above 0
 * @returns from 0 to 1
 */
export function shareOf(
  { section, terms: indexTerms }: AnalyzedSection,
  sentence: Sentence,
  { terms, synonyms }: ParsedQuery,
  total: number,
): number {
  let matched = 0
  const best = (word: string, words: readonly string[] = []): number =>
    Math.max(0, ...words.map((other) => termMatch(word, other)))
  for (const { word, weight } of terms)
    matched += weight * Math.max(best(word, sentence.words), indexTermWeight * best(word, indexTerms[sentence.part]))
  for (const { form, typed, weight } of synonyms)
    if (hasSynonymInstead(form, typed, sentence.words)) matched += weight
    else if (isAmong(form, indexTerms[sentence.part])) matched += weight * indexTermWeight
  return Math.min(1, matched / total) * (section.parts[sentence.part]?.note ? noteWeight : 1)
}

/**
 * The longest phrase that the query and one part of the section share: the longest common substring
 * (https://en.wikipedia.org/wiki/Longest_common_substring) of words instead of letters, by dynamic programming in
 * O(n·m), one row of the table at a time.
 * @param sequence the words of the query in order
 * @returns its length in words, and the sentence in which it begins
 */
export function longestSharedPhrase(
  { sentences }: AnalyzedSection,
  sequence: string[],
): { length: number; sentence?: Sentence } {
  let best: { length: number; sentence?: Sentence } = { length: 0 }
  if (sequence.length < 2) return best
  // lengths[j]: length of the shared phrase that ends with the previous word of the text and the query's j-th word;
  // starts[j]: the sentence in which that phrase begins
  let lengths: number[] = []
  let starts: Sentence[] = []
  let part = -1
  for (const sentence of sentences) {
    if (sentence.part !== part) lengths = []
    part = sentence.part
    for (const word of sentence.words) {
      const nextLengths: number[] = []
      const nextStarts: Sentence[] = []
      for (const [j, wanted] of sequence.entries()) {
        if (wanted !== word) continue
        const before = lengths[j - 1] ?? 0
        const start = (before > 0 ? starts[j - 1] : undefined) ?? sentence
        nextLengths[j] = before + 1
        nextStarts[j] = start
        if (before + 1 > best.length) best = { length: before + 1, sentence: start }
      }
      lengths = nextLengths
      starts = nextStarts
    }
  }
  return best
}
