// Mends words that a PDF or a page has parted at the end of a line, or joined where a space was lost.
import type { SynonymMatch } from './synonyms.ts'

/** Marks of no width that stand within words, and a soft hyphen with the line's end behind it. */
const invisible = /\u00ad\s*(?=\p{L})|[\u00ad\u200b-\u200d\u2060\ufeff]/gu
/** The hyphen at the end of a line, with the break. */
const parts = /(?<=\p{L})[-‐‑]\s+(?=\p{Ll})/gu
/** The second of two words with a shared end: `pre- and post-war` is not parted. */
const shared = /^(?:and|or|to|nor|but|as|und|et)(?!\p{L})/u
const parted = /(?<first>\p{L}[\p{L}\p{M}]*)[-‐‑]\s+(?<last>\p{Ll}[\p{L}\p{M}]*)/gu

/**
 * A full stop or a comma with no space after it, where none belongs within a word: after a letter before a capital
 * and a small letter; between a word and a figure; a comma between words or between years. The stops of
 * `U.S.`, `Ph.D.`, `1.6` and `vietnam.vn`, and the commas of `40,000`, stay.
 */
const joined = new RegExp(
  [
    '(?<=\\p{L})[.](?=\\p{Lu}\\p{Ll})',
    '(?<=\\p{N})[.,](?=\\p{L}{2})',
    '(?<=\\p{L})[.,](?=\\p{N})',
    '(?<=\\p{L}),(?=\\p{L})',
    '(?<=(?<!\\p{N})\\p{N}{4}),(?=\\p{N})',
  ].join('|'),
  'gu',
)

/**
 * Mends a text from a PDF: `Viet- namese`, with a space or a line's end, is one word; `1979.Vietnam` and `Cam Ranh.The
 * base` are two. A hyphen before a capital (`Hanoi- Beijing`) or a shared end (`pre- and post-war`) parts nothing.
 * @param text a query as typed, in one form of Unicode
 */
export const mendWords = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(parts, (hyphen, at: number, whole: string) => (shared.test(whole.slice(at + hyphen.length)) ? hyphen : ''))
    .replace(joined, ' ')

/**
 * The other reading of words that `mendWords` has joined: two words, where the hyphen was their own (`long- term`) or
 * a dash (`vietnam- china`).
 * @param text a query as typed
 * @returns each joined word, with its parts as if they were a synonym
 */
export const partsOfMended = (text: string): SynonymMatch[] =>
  [...text.replace(invisible, '').matchAll(parted)].flatMap(({ groups }): SynonymMatch[] => {
    const { first = '', last = '' } = groups ?? {}
    return shared.test(last) ? [] : [{ typed: first + last, synonyms: [`${first} ${last}`], queryOnly: false }]
  })
