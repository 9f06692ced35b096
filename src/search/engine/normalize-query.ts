// Normalises what a reader typed into the search box: one spelling of each character, no punctuation that the search
// has no use for, and a bounded length.

/** A number whose thousands are separated by spaces: 40 000. */
const groupedFigure = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d|[.,]\d|\s\d{3}(?!\d))/g

/** Longest query that is read, in characters: a long paragraph. */
const maxLength = 500
/** Truncates a query at a space. */
const truncate = (query: string): string =>
  query.length > maxLength ? query.slice(0, maxLength).replace(/(?<=\s)\S*$/, '') : query

/**
 * Normalises a query: Unicode NFC, straight quotation marks, hyphens in ranges of years, thousands without spaces, and
 * single spaces in place of other punctuation.
 * @param query as typed
 * @returns the words with the signs that belong to them
 * @example normalizeQuery('“40 000 troops” 1975–79?') // '"40000 troops" 1975-79'
 */
export const normalizeQuery = (query: string): string =>
  truncate(query.normalize('NFC'))
    .replace(groupedFigure, (figure) => figure.replace(/\s/g, ''))
    .replace(/[“”]/g, '"')
    .replace(/(?<=\d)[–—](?=\d)/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}"'’.,%\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
