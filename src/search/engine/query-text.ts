// Parses what a reader typed: into its words, those of them that are looked up, and whether it is a quoted phrase.
import { askedWords, contentWords } from '../../text/stop-words.ts'
import type { SynonymMatch } from '../../text/synonyms.ts'
import { tokenize } from '../../text/tokenize.ts'
import { normalizeQuery, otherReadings } from './normalize-query.ts'

/** Most words of a query that are looked up: of a pasted paragraph the longest, which tend to be the rarest. */
const maxWords = 16

/** A query taken apart, before anything has been looked up. */
export interface QueryText {
  /** as `normalizeQuery` returns it */
  normalized: string
  /** as typed, without quotation marks: a text that has it with the same diacritics comes first */
  typed: string
  /** all its words in order */
  sequence: string[]
  /** the words that are looked up, each once, the longest first */
  words: string[]
  /** whether it stands in quotation marks: then its words must stand together as they are */
  quoted: boolean
  /** the other readings of its figures and parted words; none of a quoted phrase */
  readings: SynonymMatch[]
}

/** Whether a word has a letter of an alphabet, or a digit. */
const isAlphabetic = (word: string): boolean => /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}%]/u.test(word)

/**
 * Parses a query.
 * @param query as typed
 * @returns its words; none where it has no letter or digit
 */
export function parseQuery(query: string): QueryText {
  const normalized = normalizeQuery(query)
  const quoted = /^"[^"]+"$/.test(normalized)
  const sequence = tokenize(normalized)
  const content = contentWords(normalized)
  // a single stop word may be a Vietnamese name without its diacritics ("than" for Thân); several are no name
  const own = content.length > 0 || sequence.length > 1 ? content : sequence
  const asked = quoted ? [] : askedWords(normalized)
  const all = asked.length > 0 ? asked : own
  // the sign beside a figure, 1979年: no account has one
  const words = all.some(isAlphabetic) ? all.filter(isAlphabetic) : all
  return {
    normalized,
    typed: query.trim().normalize('NFC').replace(/["“”]/g, ''),
    sequence,
    words: [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, maxWords),
    quoted,
    readings: quoted ? [] : otherReadings(query),
  }
}
