// What stands in the index for a word or a name: its stem, of letters and figures alone, for Pagefind parts a word at
// other signs. The stem is taken here, and not by Pagefind, so that a query has the very same one.
import { stem } from 'porter2'

/**
 * @param word as lib/fold.ts `words` gives it
 * @example ['1.6', 'o\'neill', 'treaties', '%'].map(asIndexed) // ['1p6', 'oneil', 'treati', 'percent']
 */
export const asIndexed = (word: string): string =>
  stem(word === '%' ? 'percent' : word.replace(/(?<=\d)\.(?=\d)/g, 'p').replace(/[.,']/g, ''))

/**
 * A name of several words as one word, so that the sections that have it as a whole can be asked for: the index knows
 * no places.
 * @example asOne(['gulf', 'of', 'tonkin']) // 'gulfoftonkin'
 */
export const asOne = (words: string[]): string => words.map(asIndexed).join('')
