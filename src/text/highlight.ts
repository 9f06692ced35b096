// Which words of a text answer what was searched for, and where in it they stand. Pure: the excerpts of the hits and
// the page to which a hit leads mark the same words.
import { normalizeWord, wordPattern, tokenize } from './tokenize.ts'
import { stopWords } from './stop-words.ts'
import { answers } from './stem.ts'

/** A part of a text, from its first UTF-16 unit to the one behind its last. */
export interface TextRange {
  start: number
  end: number
}

/**
 * Finds words and phrases. A single word marks every word that answers it; the words of a phrase stand in a row,
 * whatever signs are between them, and the longest match wins. Words of grammar and single letters count only where
 * nothing else is asked for.
 * @param terms words and phrases, `['cam', 'Hồ Chí Minh City']`; case and diacritics do not matter
 * @returns the places, sorted and apart from each other
 * @example marksIn('At Cam Ranh', ['cam']) // [{ start: 3, end: 6 }]
 */
export function findHighlights(text: string, terms: string[]): TextRange[] {
  const asked = withoutStopWords(terms.map(tokenize).filter(({ length }) => length > 0))
  const found: TextRange[] = []
  if (asked.length === 0) return found
  const places = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const folded = places.map(({ start, end }) => normalizeWord(text.slice(start, end)))
  for (let at = 0; at < places.length;) {
    const length = Math.max(...asked.map((one) => (matchesAt(one, folded, at) ? one.length : 0)))
    const first = places[at]
    const last = places[at + length - 1]
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end })
    at += Math.max(1, length)
  }
  return found
}

/**
 * Draws together marks between which nothing stands but white space or a hyphen: whoever searched for "cam ranh" takes
 * "Cam Ranh" for one place.
 * @param terms sorted, as `marksIn` gives them
 */
export function joinAdjacent(text: string, terms: TextRange[]): TextRange[] {
  const places: TextRange[] = []
  for (const { start, end } of terms) {
    const last = places.at(-1)
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) last.end = end
    else places.push({ start, end })
  }
  return places
}

function withoutStopWords(asked: string[][]): string[][] {
  const kept = asked.filter(
    ([word = '', ...more]) => more.length > 0 || !(stopWords.has(word) || /^\p{L}$/u.test(word)),
  )
  return kept.length > 0 ? kept : asked
}

function matchesAt(asked: string[], text: string[], at: number): boolean {
  if (asked.length > 1) return asked.every((word, index) => word === text[at + index])
  return answers(asked[0] ?? '', text[at] ?? '')
}
