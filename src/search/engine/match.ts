// How the words of a query and those of a section meet: how often, in one sentence, in a row, exactly as typed.
import { answers } from '../../text/stem.ts'
import type { AnalyzedSection, Sentence } from './analyze.ts'
import type { ParsedQuery } from './parsed-query.ts'
import { averageLength, b, k1, maxEnding, noteWeight, prefixMatch, stemMatch } from './weights.ts'

/** BM25’s saturation. @param reading whose length counts against it, where it is to */
export const saturated = (times: number, reading?: AnalyzedSection): number => {
  const length = reading ? 1 - b + b * (reading.length / averageLength) : 1
  return (times * (k1 + 1)) / (times + k1 * length)
}

/** How often a section has a word or one that answers it, the latter counting for less. */
export function frequency({ counts }: AnalyzedSection, word: string): number {
  let times = 0
  for (const [one, count] of counts) times += termMatch(word, one) * count
  return times
}

export const inTitle = ({ title }: AnalyzedSection, word: string): number =>
  Math.max(0, ...title.map((one) => termMatch(word, one)))

/** The words of the query that a section has, in its text or its title, in this form or as another name. */
export function wordsIn(reading: AnalyzedSection, { terms, synonyms }: ParsedQuery): string[] {
  const own = terms.map(({ word }) => word).filter((word) => frequency(reading, word) > 0 || inTitle(reading, word) > 0)
  const replaced = synonyms
    .filter(({ form, typed }) =>
      [reading.title, ...reading.sentences.map(({ words }) => words)].some((words) =>
        standsInstead(form, typed, words),
      ),
    )
    .flatMap(({ typed }) => typed)
  return [...new Set([...own, ...replaced])]
}

const termMatch = (query: string, word: string): number => {
  if (word === query) return 1
  if (!answers(query, word)) return 0
  return word.length - query.length <= maxEnding ? stemMatch : prefixMatch
}

/** Does a section have the query as it was typed, marks and signs and all, but for capitals? */
export function hasAsTyped({ section: { place, parts } }: AnalyzedSection, typed: string): boolean {
  const texts = [place, ...parts.map(({ text }) => text)]
  const wanted = typed.toLowerCase()
  return texts.some((text) => {
    const lower = text.toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (!isLetter.test(lower[at - 1] ?? '') && !isLetter.test(lower[at + wanted.length] ?? '')) return true
    }
    return false
  })
}
const isLetter = /[\p{L}\p{N}]/u

const standsIn = (form: string[], words: string[]): boolean =>
  words.some((word, index) => word === form[0] && form.every((one, step) => words[index + step] === one))

/** "Haiyang Shiyou 981 (HS981)" names one thing, and counts as what was typed. */
export const standsInstead = (form: string[], typed: string[], words: string[]): boolean =>
  standsIn(form, words) && !typed.every((word) => words.includes(word))

/** How much of the query's weight one sentence has; one of a note has less. */
export function shareOf(
  { section }: AnalyzedSection,
  sentence: Sentence,
  { terms, synonyms }: ParsedQuery,
  total: number,
): number {
  let own = 0
  for (const { word, weight } of terms)
    own += weight * Math.max(0, ...sentence.words.map((one) => termMatch(word, one)))
  for (const { form, typed, weight } of synonyms) if (standsInstead(form, typed, sentence.words)) own += weight
  return Math.min(1, own / total) * (section.parts[sentence.part]?.note ? noteWeight : 1)
}

/**
 * The longest phrase that the query and one part of the section share, and the sentence it begins in: the longest
 * common substring of words, by dynamic programming in O(n·m), one row of the table at a time.
 */
export function longestSharedPhrase(
  { sentences }: AnalyzedSection,
  sequence: string[],
): { length: number; sentence?: Sentence } {
  let best: { length: number; sentence?: Sentence } = { length: 0 }
  if (sequence.length < 2) return best
  // lengths[j]: of the phrase that ends with the word before this one and with the query's j-th; starts[j]: its
  // sentence
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
