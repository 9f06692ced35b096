// What a reader typed, as far as it can be searched for.
/** A figure of which the thousands are parted by spaces: 40 000. */
const spaced = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d|[.,]\d|\s\d{3}(?!\d))/g

/** Characters of a query that are looked at: a long paragraph. */
const longest = 500
const cut = (query: string): string =>
  query.length > longest ? query.slice(0, longest).replace(/(?<=\s)\S*$/, '') : query

/** What can be searched for: words, with the signs that belong to them. */
export const clean = (query: string): string =>
  cut(query.normalize('NFC'))
    .replace(spaced, (figure) => figure.replace(/\s/g, ''))
    .replace(/[“”]/g, '"')
    .replace(/(?<=\d)[–—](?=\d)/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}"'’.,%\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
