// Which words of a text answer what was searched for, and where in it they stand. Pure: the excerpts of the hits and the
// page to which a hit leads mark the same words.
import { fold, oneWord, words } from '../lib/fold.ts'

/** A part of a text, from its first UTF-16 unit to the one behind its last. */
export interface Mark { start: number; end: number }

/**
 * Does a word of the text answer a word of the query? It does where it begins with it, or where both share a stem: all
 * but the last three letters, and never fewer than four. (Pagefind itself falls back to any shorter beginning.)
 * @example answers('reforms', 'reform') // true
 */
export function answers(query: string, word: string): boolean {
  if (word === query || (query.length > 1 && word.startsWith(query))) return true
  const stem = query.slice(0, Math.max(4, query.length - 3))
  return query.length > 4 && /^\D+$/.test(query) && word.startsWith(stem) && word.length <= query.length + 3
}

/** Words that stand in every sentence; many of them also begin others, as "is" does "island". */
const common = new Set('a an and are as at be but by for from had has have he her his in is it its no not of on or she that the their they this to was were which with'.split(' '))

/**
 * Finds words and phrases. A single word marks every word that answers it; the words of a phrase stand in a row, whatever
 * signs are between them, and the longest match wins. Common words and single letters count only where nothing else is asked for.
 * @param marks words and phrases, `['cam', 'Hồ Chí Minh City']`; case and diacritics do not matter
 * @returns the places, sorted and apart from each other
 * @example marksIn('At Cam Ranh', ['cam']) // [{ start: 3, end: 6 }]
 */
export function marksIn(text: string, marks: string[]): Mark[] {
  const asked = telling(marks.map(words).filter(({ length }) => length > 0)), found: Mark[] = []
  if (asked.length === 0) return found
  const places = [...text.matchAll(oneWord)].map(({ 0: word, index }) => ({ start: index, end: index + word.length })), folded = places.map(({ start, end }) => fold(text.slice(start, end)))
  for (let at = 0; at < places.length;) {
    const length = Math.max(...asked.map((one) => (matches(one, folded, at) ? one.length : 0)))
    const first = places[at], last = places[at + length - 1]
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end })
    at += Math.max(1, length)
  }
  return found
}

/**
 * Draws together marks between which nothing stands but white space or a hyphen: whoever searched for "cam ranh" takes
 * "Cam Ranh" for one place.
 * @param marks sorted, as `marksIn` gives them
 */
export function joined(text: string, marks: Mark[]): Mark[] {
  const places: Mark[] = []
  for (const { start, end } of marks) {
    const last = places.at(-1)
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) last.end = end
    else places.push({ start, end })
  }
  return places
}

function telling(asked: string[][]): string[][] {
  const kept = asked.filter(([word = '', ...more]) => more.length > 0 || !(common.has(word) || /^\p{L}$/u.test(word)))
  return kept.length > 0 ? kept : asked
}

function matches(asked: string[], text: string[], at: number): boolean {
  if (asked.length > 1) return asked.every((word, index) => bare(word) === bare(text[at + index] ?? ''))
  return answers(asked[0] ?? '', text[at] ?? '')
}

/** "minh" of "minh’s": a phrase is the same in the possessive. */
const bare = (word: string): string => word.replace(/[’']s$/, '')
