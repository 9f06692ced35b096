// Makes the excerpt of a hit: a sentence divided into parts, so that the words that match the query can be highlighted.
import { joinAdjacent, findHighlights } from '../../text/highlight.ts'

/** A stretch of an excerpt. */
export interface ExcerptPart {
  text: string
  /** whether it matches the query and is shown highlighted */
  highlighted: boolean
}

/**
 * The excerpt of a sentence.
 * @param sentence plain text
 * @param terms    words and phrases to highlight, as text/highlight.ts `findHighlights` takes them
 * @param limit    length in characters, about; a longer sentence is truncated around its first highlight
 * @returns the parts in order
 */
export function excerptOf(sentence: string, terms: string[], limit = 260): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let position = 0
  for (const { start, end } of joinAdjacent(sentence, findHighlights(sentence, terms))) {
    if (start > position) parts.push({ text: sentence.slice(position, start), highlighted: false })
    parts.push({ text: sentence.slice(start, end), highlighted: true })
    position = end
  }
  if (position < sentence.length) parts.push({ text: sentence.slice(position), highlighted: false })
  return truncate(parts, limit)
}

/** Truncates at spaces: a third of the limit at most goes to what precedes the first highlight. */
function truncate(parts: ExcerptPart[], limit: number): ExcerptPart[] {
  const length = parts.reduce((sum, part) => sum + part.text.length, 0)
  const firstHighlight = parts.findIndex((part) => part.highlighted)
  if (length <= limit) return parts
  const before = parts
    .slice(0, Math.max(0, firstHighlight))
    .map((part) => part.text)
    .join('')
  const leading: ExcerptPart[] =
    before.length > limit / 3
      ? [{ text: `… ${before.slice(before.indexOf(' ', before.length - limit / 3) + 1)}`, highlighted: false }]
      : parts.slice(0, Math.max(0, firstHighlight))
  const truncated: ExcerptPart[] = [...leading]
  let remaining = limit - leading.reduce((sum, part) => sum + part.text.length, 0)
  for (const part of parts.slice(Math.max(0, firstHighlight))) {
    if (part.text.length > remaining) {
      truncated.push({
        text: `${part.text.slice(0, remaining).replace(/\s+\S*$/, '')} …`,
        highlighted: part.highlighted,
      })
      break
    }
    truncated.push(part)
    remaining -= part.text.length
  }
  return truncated
}
