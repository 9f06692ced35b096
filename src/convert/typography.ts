// Typographic signs for those of the typewriter, in running text. After the lines are joined: a quotation may begin
// in one and end in the next.

/** What may stand before an opening quotation mark; after anything else a mark closes. */
const before = String.raw`(?<=^|[\s(\[{“‘—–/-])`

/**
 * Curly quotation marks and apostrophes, em dashes for `--`.
 * @example typography('"It is ours," the minister\'s paper said--twice.') // '“It is ours,” the minister’s paper
 * said—twice.'
 */
export const typography = (text: string): string =>
  text
    .replace(/ ?(?<!-)--(?!-) ?/g, '—')
    .replace(new RegExp(`${before}"(?=\\S)`, 'g'), '“')
    .replace(/"/g, '”')
    // an apostrophe before a digit or a cut word ('80s, 'tis) stays one: only a letter or an opening sign follows a
    // quotation mark
    .replace(new RegExp(`${before}'(?=[\\p{L}(\\[“])`, 'gu'), '‘')
    .replace(/'/g, '’')
