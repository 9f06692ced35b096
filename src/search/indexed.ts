// A word as Pagefind is given it, in a section as in a query: letters and figures alone, for it parts a word at other signs.

/**
 * @param word as lib/fold.ts `words` gives it
 * @example ['1.6', 'o\'neill', '%'].map(asIndexed) // ['16', 'oneill', 'percent']
 */
export const asIndexed = (word: string): string => (word === '%' ? 'percent' : word.replace(/[.,']/g, ''))
