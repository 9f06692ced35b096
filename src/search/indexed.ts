// What Pagefind is given for a word or a name, in a section as in a query: letters and figures alone, for it parts a word at other signs.

/**
 * @param word as lib/fold.ts `words` gives it
 * @example ['1.6', 'o\'neill', '%'].map(asIndexed) // ['1p6', 'oneill', 'percent']
 */
export const asIndexed = (word: string): string => (word === '%' ? 'percent' : word.replace(/(?<=\d)\.(?=\d)/g, 'p').replace(/[.,']/g, ''))

/**
 * A name of several words as one word, so that the sections that have it as a whole can be asked for: the index knows no places.
 * @example asOne(['gulf', 'of', 'tonkin']) // 'gulfoftonkin'
 */
export const asOne = (words: string[]): string => words.map(asIndexed).join('')
