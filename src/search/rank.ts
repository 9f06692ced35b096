// Puts sections in the order in which they answer a query, from their text: BM25 over the words, with what stands
// together in one sentence, and what stands in the title, counting for more.
//
// Pagefind finds the sections; it wants every word of a query in each, and for a word it does not know it takes any
// shorter beginning. Here a section may lack a word, and loses by it as much as the word is worth.
import { fold, words } from '../lib/fold.ts'
import { answers, sentencesOf, type Sentence } from './excerpt.ts'

export interface Asked {
  /** folded */
  word: string
  /** what it is worth: rare words more, words that every section has next to nothing */
  weight: number
}

/** Another form of a name in the query: "Hồ Chí Minh City" for "Saigon". */
export interface AskedForm {
  /** folded words that must stand together */
  form: string
  /** what the query has instead, and what those words are worth together */
  typed: string[]
  weight: number
}

export interface Text {
  content: string
  /** chapter › section */
  place: string
  /** the place of the passages' first word in the content; what stands before it is the title */
  from: number
}

export interface Ranked {
  score: number
  /** the sentence that answers best; undefined where only the title answers */
  sentence?: Sentence
  /** the words of the query that the section has, in its text or its title */
  has: string[]
}

/** Robertson's inverse document frequency, never below zero: https://doi.org/10.1108/00220410410560582 */
export const weigh = (sections: number, found: number): number => Math.log(1 + Math.max(0, sections - found + 0.5) / (found + 0.5))

// the usual settings of BM25; a section of this edition has about 400 words
const saturation = 1.2, lengthShare = 0.5, usualLength = 400
/** a word only begun with counts for less than the word itself */
const begun = 0.6
/** what another form of a name is worth beside the one that the reader chose */
const other = 0.35
/** what one sentence that has all of it, and a title that has all of it, add to the sum of the weights */
const together = 0.9, titled = 1.1

/**
 * @param exact the query as typed: where it bears marks, a text that has the same marks comes first
 * @param forms other forms of the names in it, which count for a part of what the typed words do
 */
export function rank(text: Text, asked: Asked[], exact: string, forms: AskedForm[] = []): Ranked {
  const all = words(text.content), total = totalOf(asked), title = words(text.place)
  const has = new Set<string>()
  let score = 0
  for (const { word, weight } of asked) {
    const times = all.reduce((sum, one) => sum + strength(word, one), 0)
    const inTitle = Math.max(0, ...title.map((one) => strength(word, one)))
    if (times > 0 || inTitle > 0) has.add(word)
    score += weight * (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * (all.length / usualLength)))
    score += weight * inTitle * titled
  }
  const joined = ` ${all.join(' ')} `
  for (const { form, typed, weight } of forms) {
    const times = joined.split(` ${form} `).length - 1
    if (times > 0) typed.forEach((word) => has.add(word))
    score += other * weight * (times * (saturation + 1)) / (times + saturation)
  }
  const best = bestOf(text, asked, forms)
  if (best) score += together * best.share * best.share * total
  if (fold(exact) !== exact.toLowerCase() && text.content.toLowerCase().normalize('NFC').includes(exact.toLowerCase())) score += total / 2
  return { score, has: [...has], ...(best ? { sentence: best.sentence } : {}) }
}

const strength = (query: string, word: string): number => (word === query ? 1 : answers(query, word) ? begun : 0)

/** The sentence with most of the query's weight, the first of several, and its share of all the weight. */
function bestOf(text: Text, asked: Asked[], forms: AskedForm[]): { sentence: Sentence; share: number } | undefined {
  const total = totalOf(asked)
  let best: { sentence: Sentence; share: number } | undefined
  for (const sentence of sentencesOf(text.content)) {
    if (sentence.first < text.from) continue
    const has = words(sentence.text)
    const joined = ` ${has.join(' ')} `, otherwise = forms.reduce((sum, { form, weight }) => sum + (joined.includes(` ${form} `) ? other * weight : 0), 0)
    const share = Math.min(1, (asked.reduce((sum, { word, weight }) => sum + weight * Math.max(0, ...has.map((one) => strength(word, one))), 0) + otherwise) / total)
    if (share > (best?.share ?? 0)) best = { sentence, share }
  }
  return best
}

/** The weight of a whole query; never zero, to be divided by. */
const totalOf = (asked: Asked[]): number => asked.reduce((sum, { weight }) => sum + weight, 0) || 1
