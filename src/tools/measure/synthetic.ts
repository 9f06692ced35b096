// Makes pages of words that mean nothing, to see what the search costs when the edition grows. The same number gives
// the same page, on any machine; no word is taken from a text.
import type { Section } from '../../search/format.ts'

/** Every word that the pages may have, the commonest first. */
export const vocabularySize = 40_000
const sections = 3
const passages = 6
const wordsOfPassage = 90
const wordsOfSentence = 15

/** mulberry32: a small generator of numbers from 0 to 1, the same ones for the same seed */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Distinct words of one to four syllables; the commonest are the shortest, as in a language. */
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

export const vocabulary: readonly string[] = makeWords(vocabularySize)

/** For each word the share of all text that it and the commoner ones make up: Zipf's law in Mandelbrot's form. */
const shares = (() => {
  const sums = new Float64Array(vocabularySize)
  let sum = 0
  for (let rank = 0; rank < vocabularySize; rank++) sums[rank] = sum += 1 / (rank + 2.7)
  return sums.map((share) => share / sum)
})()

function wordAt(share: number): string {
  let low = 0
  let high = vocabularySize - 1
  while (low < high) {
    const mid = (low + high) >> 1
    if ((shares[mid] ?? 1) < share) low = mid + 1
    else high = mid
  }
  return vocabulary[low] ?? ''
}

const sentence = (words: string[]): string => `${words[0]?.charAt(0).toUpperCase()}${words.join(' ').slice(1)}`

/** The sections of a page, as the index is made from them. */
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
    place: `${chapter} › ${title()}`,
    parts: Array.from({ length: passages }, (_, place) => ({
      passage: String(index * passages + place + 1),
      text: text(),
    })),
  }))
}

/** Five queries of two words: one that every fifth to twelfth section has, and one four times as rare. */
export const syntheticQueries: readonly string[] = Array.from(
  { length: 5 },
  (_, index) => `${vocabulary[300 + 100 * index]} ${vocabulary[1000 + 200 * index]}`,
)
