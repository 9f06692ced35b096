// What a reader typed, taken apart: its words, which of them are looked up, and whether they must stand as they are.
import { contentWords } from '../../text/stop-words.ts'
import { tokenize } from '../../text/tokenize.ts'
import { normalizeQuery } from './normalize-query.ts'

/** Words of a query that are looked up: of a pasted paragraph the longest, which are the rarest. */
const maxWords = 16

export interface QueryText {
  /** as it can be searched for */
  normalized: string
  /** as it was typed, without quotation marks: a text that has it with the same marks comes first */
  typed: string
  /** all its words in their order */
  sequence: string[]
  /** those that are looked up, each once, the longest first */
  words: string[]
  /** it stands in quotation marks: its words must stand together as they are */
  quoted: boolean
}

/** @param query as typed */
export function parseQuery(query: string): QueryText {
  const normalized = normalizeQuery(query)
  const sequence = tokenize(normalized)
  const content = contentWords(normalized)
  // one word of grammar alone may be a name without its marks: Thân; several are none
  const words = content.length > 0 || sequence.length > 1 ? content : sequence
  return {
    normalized,
    typed: query.trim().normalize('NFC').replace(/["“”]/g, ''),
    sequence,
    words: [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, maxWords),
    quoted: /^"[^"]+"$/.test(normalized),
  }
}
