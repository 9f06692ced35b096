// Generates pages of made-up words, on which the growth of the search index is measured. The same number gives the same
// page on any machine.
import type { Section } from '../../search/format.ts'

/** How many different words the pages have. */
export const vocabularySize = 40_000
/** Sections of a page. */
const sections = 3
/** Passages of a section. */
const passages = 6
/** Words of a passage. */
const wordsOfPassage = 90
/** Words of a sentence. */
const wordsOfSentence = 15

/**
 * A seeded generator of pseudorandom numbers from 0 to below 1: mulberry32 by Tommy Ettinger
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Generates distinct words of one to four syllables; the commonest are the shortest, as in a natural language. */
function makeWords(size: number): string[] {
  const next = random(1)
  const one = (letters: string) => letters.charAt(Math.floor(next() * letters.length))
  const made = new Set<string>()
  while (made.size < size) {
    const syllables = made.size < 60 ? 1 : made.size < 2000 ? 2 : 2 + Math.floor(next() * 3)
    made.add(
      Array.from({ length: syllables }, () => one('bcdfghklmnprstv') + one('aeiou') + one('nrlst  ').trim()).join(''),
    )
  }
  return [...made]
}

/** The words of the pages, the commonest first. */
export const vocabulary: readonly string[] = makeWords(vocabularySize)

/**
 * The cumulative distribution of the words: for each the share of a text that it and the commoner ones make up. The
 * word of rank r, counted from 0, is as frequent as 1 / (r + 2.7): the Zipf–Mandelbrot law
 * (https://en.wikipedia.org/wiki/Zipf%E2%80%93Mandelbrot_law) with exponent 1.
 */
const cumulativeShares = (() => {
  const sums = new Float64Array(vocabularySize)
  let sum = 0
  for (let rank = 0; rank < vocabularySize; rank++) sums[rank] = sum += 1 / (rank + 2.7)
  return sums.map((share) => share / sum)
})()

/** The word at a point of the cumulative distribution, by bisection. */
export function wordAt(share: number): string {
  let low = 0
  let high = vocabularySize - 1
  while (low < high) {
    const mid = (low + high) >> 1
    if ((cumulativeShares[mid] ?? 1) < share) low = mid + 1
    else high = mid
  }
  return vocabulary[low] ?? ''
}

/** Words as a sentence without its full stop. */
export const sentence = (words: string[]): string => `${words[0]?.charAt(0).toUpperCase()}${words.join(' ').slice(1)}`

/** The sections of a generated page. @param number the number of the page, which seeds its words */
export function syntheticSections(number: number): Section[] {
  const next = random(number + 1000)
  const words = (count: number) => Array.from({ length: count }, () => wordAt(next()))
  const title = () => sentence(words(2 + Math.floor(next() * 3)))
  const text = () =>
    Array.from({ length: wordsOfPassage / wordsOfSentence }, () => `${sentence(words(wordsOfSentence))}.`).join(' ')
  const chapter = title()
  return Array.from({ length: sections }, (_, index) => ({
    url: `/synthetic/page-${number}/#s${index + 1}`,
    account: 'synthetic',
    name: 'Synthetic',
    colour: 'plum',
    edition: 'restated' as const,
    titlePath: `${chapter} › ${title()}`,
    parts: Array.from({ length: passages }, (_, place) => ({
      passage: String(index * passages + place + 1),
      text: text(),
    })),
  }))
}

/**
 * Five queries of two words: one that stands in every fifth to twelfth section, and one a quarter as frequent.
 */
export const syntheticQueries: readonly string[] = Array.from(
  { length: 5 },
  (_, index) => `${vocabulary[300 + 100 * index]} ${vocabulary[1000 + 200 * index]}`,
)
