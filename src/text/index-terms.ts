// The words by which an index term of a passage is found. Of an English term each word is; of a Vietnamese one only the
// whole, since its syllables by themselves are other words: hiệp of hiệp định.
import { phraseTerm } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { tokenize } from './tokenize.ts'
import { isSyllable } from './vietnamese-syllable.ts'

/** Between the terms of a passage. */
export const termSeparator = '; '

/** Whether a text has diacritics, which in an index term only Vietnamese has. */
const isVietnamese = (text: string): boolean => /[\p{M}đ]/iu.test(text.normalize('NFD'))

/**
 * A Vietnamese term of several syllables as one word, with letters before it with which no word of a query begins: it
 * is found as a whole or not at all.
 * @param words its normalised syllables
 */
export const joined = (words: readonly string[]): string => `zz${phraseTerm(words)}`

/**
 * The words of a passage's index terms, as the search index and the ranking have them.
 * @param terms joined by `termSeparator`
 * @example wordsOfTerms('boat people; thuyền nhân') // ['boat', 'people', 'zzthuyennhan']
 */
export const wordsOfTerms = (terms: string): string[] =>
  terms.split(termSeparator).flatMap((term) => {
    const words = tokenize(term)
    return isVietnamese(term) && words.length > 1 ? [joined(words)] : words
  })

/** The normalised words of each index term that is not Vietnamese: names may stand in it. */
export const plainTerms = (terms: string): string[][] =>
  terms
    .split(termSeparator)
    .filter((term) => !isVietnamese(term))
    .map(tokenize)

/** Whether a term is one that no query finds, since it is Vietnamese and too long. */
export const isTooLong = (term: string): boolean => isVietnamese(term) && tokenize(term).length > mostSyllables

/** Whether a text is an index term as it is written, but for capitals. */
export const isTermOf = (terms: string, text: string): boolean =>
  terms.toLowerCase().split(termSeparator).includes(text.toLowerCase())

/** Syllables of the longest index term in Vietnamese that is looked for; official names of treaties have as many. */
const mostSyllables = 8

/**
 * The stretches of a query that may be a Vietnamese term of several syllables. English has such words, too (in, the,
 * can): not all of a stretch may be words of grammar.
 * @param sequence the normalised words of the query in order
 */
export const syllableGroups = (sequence: readonly string[]): string[][] =>
  sequence.flatMap((_, start) => {
    const length = sequence.slice(start, start + mostSyllables).findIndex((word) => !mayBeSyllable(word))
    const most = length < 0 ? Math.min(mostSyllables, sequence.length - start) : length
    return Array.from({ length: Math.max(0, most - 1) }, (_, index) => sequence.slice(start, start + index + 2)).filter(
      (group) => !group.every((word) => stopWords.has(word)),
    )
  })

const mayBeSyllable = (word: string): boolean => isSyllable(word, 'acute', true)
