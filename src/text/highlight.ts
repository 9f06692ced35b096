// Finds the words of a text that match a search, to highlight them. The excerpts of the hits and the pages that they
// link to both use it, so that both highlight the same words.
import { normalizeWord, wordPattern, tokenize } from './tokenize.ts'
import { stopWords } from './stop-words.ts'
import { matchesTerm } from './stem.ts'

/** A part of a text, in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  start: number
  end: number
}

/**
 * Finds words and phrases in a text. A single word matches every word that `answers` accepts; a phrase matches its own
 * words in succession, whatever punctuation is between them. Where several terms match, the longest wins. Stop words
 * and single letters count only where the query has nothing else.
 * @param terms words and phrases, `['cam', 'Hồ Chí Minh City']`; case and diacritics do not matter
 * @returns the ranges of the matches, sorted, none overlapping another
 * @example findHighlights('At Cam Ranh', ['cam']) // [{ start: 3, end: 6 }]
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
 * Merges ranges that only white space or a hyphen separates: a reader who searched for "cam ranh" sees "Cam Ranh" as
 * one match.
 * @param terms sorted ranges, as `findHighlights` returns them
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

/** The terms without stop words and single letters, or all of them where nothing would be left. */
function withoutStopWords(asked: string[][]): string[][] {
  const kept = asked.filter(
    ([word = '', ...more]) => more.length > 0 || !(stopWords.has(word) || /^\p{L}$/u.test(word)),
  )
  return kept.length > 0 ? kept : asked
}

/** Does a term match the words of a text that begin at an index? */
function matchesAt(asked: string[], text: string[], at: number): boolean {
  if (asked.length > 1) return asked.every((word, index) => word === text[at + index])
  return matchesTerm(asked[0] ?? '', text[at] ?? '')
}
