// From a section's text to the sentence that answers: which sentence to show, and what of it is marked.
import { words } from '../lib/fold.ts'
import { marksIn } from './marker.ts'

export { answers } from './marker.ts'

export interface Piece { text: string; marked: boolean }

export interface Sentence { text: string; first: number }

/** The sentences of a text, each with the place of its first word among all the words that white space parts. */
export function sentencesOf(content: string): Sentence[] {
  const sentences: Sentence[] = []
  let open: string[] = [], first = 0
  content.split(/\s+/).filter(Boolean).forEach((word, index) => {
    if (open.length === 0) first = index
    open.push(word)
    if (/[.!?]["”’)]*$/.test(word) && !/^(?:[A-Z]\.|Mr\.|Mrs\.|Dr\.|c\.|St\.|U\.S\.)$/.test(word)) { sentences.push({ text: open.join(' '), first }); open = [] }
  })
  if (open.length > 0) sentences.push({ text: open.join(' '), first })
  return sentences
}

/** A sentence in pieces, the words that answer the query marked. A long one is cut around its first mark. */
export function markWords(sentence: string, query: string, limit = 260): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marksIn(sentence, words(query))) {
    pieces.push({ text: sentence.slice(at, start), marked: false }, { text: sentence.slice(start, end), marked: true })
    at = end
  }
  pieces.push({ text: sentence.slice(at), marked: false })
  return cut(pieces.filter(({ text }) => text !== ''), limit)
}

function cut(pieces: Piece[], limit: number): Piece[] {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0), firstMark = pieces.findIndex((piece) => piece.marked)
  if (length <= limit) return pieces
  const before = pieces.slice(0, Math.max(0, firstMark)).map((piece) => piece.text).join('')
  const lead: Piece[] = before.length > limit / 3 ? [{ text: `… ${before.slice(before.indexOf(' ', before.length - limit / 3) + 1)}`, marked: false }] : pieces.slice(0, Math.max(0, firstMark))
  const kept: Piece[] = [...lead]
  let room = limit - lead.reduce((sum, piece) => sum + piece.text.length, 0)
  for (const piece of pieces.slice(Math.max(0, firstMark))) {
    if (piece.text.length > room) { kept.push({ text: `${piece.text.slice(0, room).replace(/\s+\S*$/, '')} …`, marked: piece.marked }); break }
    kept.push(piece)
    room -= piece.text.length
  }
  return kept
}
