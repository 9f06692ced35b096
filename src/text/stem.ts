// Which words count as one. The index, the ranking and the marking of words all ask here, so that what the index counts
// is what the ranking finds and the page marks.
import { stem } from 'porter2'

/**
 * A word as the index has it, of letters and figures alone: Pagefind parts a word at other signs.
 * @param word as text/tokenize.ts `words` gives it
 * @example ['1.6', 'o\'neill', 'treaties', '%'].map(indexTerm) // ['1p6', 'oneill', 'treaties', 'percent']
 */
export const indexTerm = (word: string): string =>
  word === '%' ? 'percent' : word.replace(/(?<=\d)\.(?=\d)/g, 'p').replace(/[.,']/g, '')

const stems = new Map<string, string>()

/**
 * A word's stem, by the Snowball project's algorithm for English (Porter2).
 * @param word as text/tokenize.ts `words` gives it, or as `indexTerm` does
 * @example ['armies', 'army', 'treaties'].map(stemTerm) // ['armi', 'armi', 'treati']
 */
export function stemTerm(word: string): string {
  // a section has the same words over and over, and a slow phone would feel it
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = stem(indexTerm(word))
  stems.set(word, made)
  return made
}

/**
 * Words of a name in a row as one term, so that the sections that have the name as a whole can be asked for: the index
 * knows no places.
 * @example phraseTerm(['gulf', 'of', 'tonkin']) // 'gulfoftonkin'
 */
export const phraseTerm = (words: readonly string[]): string => words.map(stemTerm).join('')

/** Terms that begin alike stand in one file of the index, so that one file answers a word with all of its stem. */
export const shardKey = (term: string): string => term.slice(0, 2)

/**
 * Are both one word in different endings? A number has none, but for a decade’s: 1970 and 1970s.
 * “Dying”, which begins otherwise than its stem “die”, stands in another file of the index and is a word of its own.
 * @example sameStem('army', 'armies') // true; sameStem('police', 'policy') // false
 */
export function sameStem(query: string, word: string): boolean {
  if (/^\d/.test(query)) return word === query || word === `${query}s`
  return word === query || (shardKey(word) === shardKey(query) && stemTerm(word) === stemTerm(query))
}

/**
 * Does a word of a text answer a word of a query? It does where both have one stem, and where it begins with the word
 * that may be still being typed. A single letter begins nothing, and a number only the years of its decade.
 * @example answers('reform', 'reforms') // true; answers('viet', 'vietnam') // true; answers('supply', 'support') //
 * false
 */
export function answers(query: string, word: string): boolean {
  const beginsIt = /^\d/.test(query) ? /^\d{3}$/.test(query) : query.length > 1
  return (beginsIt && word.startsWith(query)) || sameStem(query, word)
}
