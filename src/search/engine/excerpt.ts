// From a section's text to the sentence that answers, in pieces: the words that answer marked.
import { joinAdjacent, findHighlights } from '../../text/highlight.ts'

export interface ExcerptPart {
  text: string
  marked: boolean
}

/**
 * @param terms words and phrases, as `marksIn` takes them
 * @returns the sentence in pieces; a long one is cut around its first mark
 */
export function excerptOf(sentence: string, terms: string[], limit = 260): ExcerptPart[] {
  const pieces: ExcerptPart[] = []
  let at = 0
  for (const { start, end } of joinAdjacent(sentence, findHighlights(sentence, terms))) {
    if (start > at) pieces.push({ text: sentence.slice(at, start), marked: false })
    pieces.push({ text: sentence.slice(start, end), marked: true })
    at = end
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), marked: false })
  return truncate(pieces, limit)
}

function truncate(pieces: ExcerptPart[], limit: number): ExcerptPart[] {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const firstMark = pieces.findIndex((piece) => piece.marked)
  if (length <= limit) return pieces
  const before = pieces
    .slice(0, Math.max(0, firstMark))
    .map((piece) => piece.text)
    .join('')
  const lead: ExcerptPart[] =
    before.length > limit / 3
      ? [{ text: `… ${before.slice(before.indexOf(' ', before.length - limit / 3) + 1)}`, marked: false }]
      : pieces.slice(0, Math.max(0, firstMark))
  const kept: ExcerptPart[] = [...lead]
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
