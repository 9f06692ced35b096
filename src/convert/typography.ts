// Replaces typewriter quotation marks, apostrophes and dashes by typographic ones. It works on running text, after
// lines have been joined, since a quotation may begin in one line and end in the next.

/** What may stand before an opening quotation mark; after anything else a quotation mark closes. */
const before = String.raw`(?<=^|[\s(\[{“‘—–/-])`

/**
 * Sets curly quotation marks and apostrophes, and em dashes for `--`.
 * @example typography('"It is ours," the minister\'s paper said--twice.') // '“It is ours,” the minister’s paper
 * said—twice.'
 */
export const typography = (text: string): string =>
  text
    .replace(/ ?(?<!-)--(?!-) ?/g, '—')
    .replace(new RegExp(`${before}"(?=\\S)`, 'g'), '“')
    .replace(/"/g, '”')
    // single quotation mark only before a letter or an opening sign: in '80s the sign is an apostrophe
    .replace(new RegExp(`${before}'(?=[\\p{L}(\\[“])`, 'gu'), '‘')
    .replace(/'/g, '’')
