// What a reader typed, as far as it can be searched for.
/** A figure of which the thousands are parted by spaces: 40 000. */
const groupedFigure = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d|[.,]\d|\s\d{3}(?!\d))/g

/** Characters of a query that are looked at: a long paragraph. */
const maxLength = 500
const truncate = (query: string): string =>
  query.length > maxLength ? query.slice(0, maxLength).replace(/(?<=\s)\S*$/, '') : query

/** What can be searched for: words, with the signs that belong to them. */
export const normalizeQuery = (query: string): string =>
  truncate(query.normalize('NFC'))
    .replace(groupedFigure, (figure) => figure.replace(/\s/g, ''))
    .replace(/[“”]/g, '"')
    .replace(/(?<=\d)[–—](?=\d)/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}"'’.,%\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
