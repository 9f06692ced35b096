// From a section's text to the sentence that answers, in pieces: the words that answer marked.
import { joined, marksIn } from '../../text/highlight.ts'

export interface Piece {
  text: string
  marked: boolean
}

/**
 * @param marks words and phrases, as `marksIn` takes them
 * @returns the sentence in pieces; a long one is cut around its first mark
 */
export function markWords(sentence: string, marks: string[], limit = 260): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of joined(sentence, marksIn(sentence, marks))) {
    if (start > at) pieces.push({ text: sentence.slice(at, start), marked: false })
    pieces.push({ text: sentence.slice(start, end), marked: true })
    at = end
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), marked: false })
  return cut(pieces, limit)
}

function cut(pieces: Piece[], limit: number): Piece[] {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const firstMark = pieces.findIndex((piece) => piece.marked)
  if (length <= limit) return pieces
  const before = pieces
    .slice(0, Math.max(0, firstMark))
    .map((piece) => piece.text)
    .join('')
  const lead: Piece[] =
    before.length > limit / 3
      ? [{ text: `… ${before.slice(before.indexOf(' ', before.length - limit / 3) + 1)}`, marked: false }]
      : pieces.slice(0, Math.max(0, firstMark))
  const kept: Piece[] = [...lead]
  let room = limit - lead.reduce((sum, piece) => sum + piece.text.length, 0)
  for (const piece of pieces.slice(Math.max(0, firstMark))) {
    if (piece.text.length > room) {
      kept.push({ text: `${piece.text.slice(0, room).replace(/\s+\S*$/, '')} …`, marked: piece.marked })
      break
    }
    kept.push(piece)
    room -= piece.text.length
  }
  return kept
}
