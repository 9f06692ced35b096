// Normalises what a reader typed into the search box: one spelling of each character, no punctuation that the search
// has no use for, and a bounded length.
import { mendWords, partsOfMended } from '../../text/parted-words.ts'
import { expandFigures, otherFigures } from '../../text/short-figures.ts'
import type { SynonymMatch } from '../../text/synonyms.ts'

/** A number whose thousands are separated by spaces: 40 000. */
const groupedFigure = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d|[.,]\d|\s\d{3}(?!\d))/g

/** Longest query that is read, in characters: a long paragraph. */
const maxLength = 500
/** Truncates a query at a space. */
const truncate = (query: string): string =>
  query.length > maxLength ? query.slice(0, maxLength).replace(/(?<=\s)\S*$/, '') : query

/**
 * Characters whose form of compatibility (NFKC) says something else: `km²` is not km2, `5½` not 51⁄2, `ASEAN™` not
 * ASEANTM. An acute or a grave accent by itself is typed for an apostrophe.
 */
const keptAsTyped = /[²³¹¼-¾\u2070-\u209f\u2150-\u215f\u2189™℠]/u
const apostrophes = /[´`ʼ′＇]/g

/** Between a figure and a letter of a script without spaces: `1979年`. */
const sign = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}]'
const figureAndSign = new RegExp(`(?<=\\p{Nd})(?=${sign})|(?<=${sign})(?=\\p{Nd})`, 'gu')

/** One form of each character: full width as half width, ligatures as letters, letter and mark as one (NFKC). */
const oneForm = (query: string): string =>
  query
    .replace(apostrophes, "'")
    .split(new RegExp(`(${keptAsTyped.source})`, 'u'))
    .map((part) => (keptAsTyped.test(part) ? part : part.normalize('NFKC')))
    .join('')
    .normalize('NFC')
    .replace(figureAndSign, ' ')

/**
 * Normalises a query: Unicode NFKC; words that a PDF has parted or joined; short figures in full; straight quotation
 * marks, hyphens in ranges of years, thousands without spaces, and single spaces in place of other punctuation.
 * @param query as typed
 * @returns the words with the signs that belong to them
 * @example normalizeQuery('“40 000 troops” 1975–79?') // '"40000 troops" 1975-79'
 */
export const normalizeQuery = (query: string): string =>
  expandFigures(mendWords(truncate(oneForm(query))))
    .replace(groupedFigure, (figure) => figure.replace(/\s/g, ''))
    .replace(/[“”]/g, '"')
    .replace(/(?<=\d)[–—](?=\d)/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}"'’.,%\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The other readings of a query, where it can be read in two ways: `1.625` is perhaps 1625, and `long- term` perhaps
 * two words.
 * @param query as typed
 * @returns what stands in the normalised query, each with its other readings as if they were synonyms
 */
export function otherReadings(query: string): SynonymMatch[] {
  const text = truncate(oneForm(query))
  return [...partsOfMended(text), ...otherFigures(mendWords(text))]
}
