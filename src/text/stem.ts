// Decides which word forms count as the same word, by their stems. The index, the ranking and the highlighting all use
// these functions, so that what the index counts is what the ranking finds and the page highlights.
import { stem } from 'porter2'

/**
 * A word in the form of the index, which has letters and digits only: Pagefind splits a word at other characters.
 * @param word as `tokenize` returns it
 * @example ['1.6', 'o\'neill', 'treaties', '%'].map(indexTerm) // ['1p6', 'oneill', 'treaties', 'percent']
 */
export const indexTerm = (word: string): string =>
  word === '%' ? 'percent' : word.replace(/(?<=\d)\.(?=\d)/g, 'p').replace(/[.,']/g, '')

/** Stems already computed. A section repeats the same words, and stemming each anew would be felt on a slow phone. */
const stems = new Map<string, string>()

/**
 * A word's stem, by Porter2, the Snowball project's algorithm for English.
 * Source: https://snowballstem.org/algorithms/english/stemmer.html
 * @param word as `tokenize` or `indexTerm` returns it
 * @example ['armies', 'army', 'treaties'].map(stemTerm) // ['armi', 'armi', 'treati']
 */
export function stemTerm(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = stem(indexTerm(word))
  stems.set(word, made)
  return made
}

/**
 * The words of a name as one term, so that the index can be asked for the sections that have the whole name: it does
 * not store word positions.
 * @example phraseTerm(['gulf', 'of', 'tonkin']) // 'gulfoftonkin'
 */
export const phraseTerm = (words: readonly string[]): string => words.map(stemTerm).join('')

/**
 * Are two words forms of the same word? Numbers have no forms, except decades: 1970 and 1970s.
 * @example sameStem('army', 'armies') // true; sameStem('police', 'policy') // false
 */
export function sameStem(query: string, word: string): boolean {
  if (/^\d/.test(query)) return word === query || word === `${query}s`
  return word === query || stemTerm(word) === stemTerm(query)
}

/**
 * Does a word of a text match a word of a query? It does where both have the same stem, and where it begins with the
 * query's word, which the reader may still be typing. A single letter is too short for that, and of numbers only three
 * digits count, which match the years of a decade.
 * @example answers('reform', 'reforms') // true
 * @example answers('viet', 'vietnam') // true
 * @example answers('supply', 'support') // false
 */
export function matchesTerm(query: string, word: string): boolean {
  const beginsIt = /^\d/.test(query) ? /^\d{3}$/.test(query) : query.length > 1
  return (beginsIt && word.startsWith(query)) || sameStem(query, word)
}
