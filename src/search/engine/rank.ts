// Puts sections in the order in which they answer a query, from their text: BM25 over the words, with what stands
// together in one sentence or in a row, and what stands in the title, counting for more.
//
// The index says which sections have which word. A section may lack a word, and loses by it as much as the word is
// worth.
import { answers } from '../../text/stem.ts'
import { inNote, type Reading, type Sentence } from './analyze.ts'

export interface Asked {
  /** as text/tokenize.ts `words` gives it */
  word: string
  /** what it is worth: rare words more, words that every section has next to nothing */
  weight: number
}

/** Another form of a name in the query: "Hồ Chí Minh City" for "Saigon". */
export interface AskedForm {
  /** words that must stand together */
  form: string[]
  /** what the query has instead */
  typed: string[]
  /** what the form is worth beside it */
  weight: number
}

export interface Question {
  asked: Asked[]
  /** other forms of the names in it */
  forms: AskedForm[]
  /** all its words in their order */
  sequence: string[]
  /** as typed: a text that has it with the same marks comes first */
  typed: string
}

export interface Ranked {
  reading: Reading
  score: number
  /** the sentence that answers best; undefined where only the title answers */
  sentence?: Sentence
  /** other passages of the section that answer nearly as well */
  more: string[]
  /** the words of the query that the section has, in its text or its title */
  has: string[]
  /** it has the query as it was typed, marks and all */
  exact: boolean
  /** the longest row of the query's words that stands in the text in the same order */
  run: number
}

/** Robertson's inverse document frequency, never below zero: https://doi.org/10.1108/00220410410560582 */
export const weigh = (sections: number, found: number): number =>
  Math.log(1 + Math.max(0, sections - found + 0.5) / (found + 0.5))

// the usual settings of BM25; a section of this edition has about 400 words
const saturation = 0.9
const lengthShare = 0.5
const usualLength = 400
/** a word of the same stem counts for less than the word itself, and one that only begins with it for little */
const stem = 0.6
const begun = 0.25
const ending = 3
/**
 * what one sentence that has all of it, all of it in a row, and a title that has all of it, add to the sum of the
 * weights
 */
const together = 0.9
const inRow = 0.8
const titled = 1.1
/** what a text adds that has the query as it was typed; more where that has marks, which nobody types by chance */
const exactly = 1.2
const exactlyMarked = 5
/** a row of so many words is a text that was pasted: it leads to where it begins, and nothing else comes before it */
const pasted = 5
const whole = 3
/** a passage that has so much of what the best one has is named beside it */
const nearly = 0.6

export function rank(reading: Reading, { asked, forms, sequence, typed }: Question): Ranked {
  const { section, title, counts, sentences } = reading
  const total = totalOf(asked)
  const has = new Set<string>()
  const saturated = (times: number) =>
    (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * (reading.length / usualLength)))
  let score = 0
  for (const { word, weight } of asked) {
    let times = 0
    for (const [one, count] of counts) times += strength(word, one) * count
    const inTitle = Math.max(0, ...title.map((one) => strength(word, one)))
    if (times > 0 || inTitle > 0) has.add(word)
    score += weight * (saturated(times) + inTitle * titled)
  }
  for (const { form, typed: replaced, weight } of forms) {
    const times = sentences.filter((sentence) => standsInstead(form, replaced, sentence.words)).length
    const inTitle = standsInstead(form, replaced, title)
    if (times > 0 || inTitle) replaced.forEach((word) => has.add(word))
    score += weight * ((times * (saturation + 1)) / (times + saturation) + (inTitle ? titled : 0))
  }
  const shares = sentences.map(
    (sentence) => shareOf(sentence, asked, forms, total) * (section.parts[sentence.part]?.note ? inNote : 1),
  )
  const share = Math.max(0, ...shares)
  const row = longestRun(reading, sequence)
  if (share > 0) score += together * share * share * total
  if (sequence.length > 1) score += inRow * total * (row.length > 1 ? row.length / sequence.length : 0)
  if (row.length >= pasted && row.length >= 0.9 * sequence.length) score += whole * total
  const exact = asTyped(typed, [section.place, ...section.parts.map(({ text }) => text)])
  if (exact) score += (isMarked(typed) ? exactlyMarked : exactly) * total
  const best = row.length >= pasted ? row.sentence : share > 0 ? sentences[shares.indexOf(share)] : undefined
  return {
    reading,
    score,
    exact,
    has: [...has],
    run: row.length,
    more: best ? moreOf(reading, shares, share, best) : [],
    ...(best ? { sentence: best } : {}),
  }
}

const strength = (query: string, word: string): number =>
  word === query ? 1 : !answers(query, word) ? 0 : word.length - query.length <= ending ? stem : begun

/** Does a query bear marks that tell one Vietnamese word from another? */
export const isMarked = (typed: string): boolean => /[\p{M}đ]/iu.test(typed.normalize('NFD'))

/** Does one of some texts have the query as it was typed, marks and signs and all, but for capitals? */
function asTyped(typed: string, texts: string[]): boolean {
  const wanted = typed.toLowerCase()
  return texts.some((text) => {
    const lower = text.toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (!isLetter.test(lower[at - 1] ?? '') && !isLetter.test(lower[at + wanted.length] ?? '')) return true
    }
    return false
  })
}
const isLetter = /[\p{L}\p{N}]/u

const standsIn = (form: string[], words: string[]): boolean =>
  words.some((word, index) => word === form[0] && form.every((one, step) => words[index + step] === one))

/** "Haiyang Shiyou 981 (HS981)" names one thing, and counts as what was typed. */
const standsInstead = (form: string[], typed: string[], words: string[]): boolean =>
  standsIn(form, words) && !typed.every((word) => words.includes(word))

/** How much of the query's weight one sentence has. */
function shareOf(sentence: Sentence, asked: Asked[], forms: AskedForm[], total: number): number {
  let own = 0
  for (const { word, weight } of asked) own += weight * Math.max(0, ...sentence.words.map((one) => strength(word, one)))
  for (const { form, typed, weight } of forms) if (standsInstead(form, typed, sentence.words)) own += weight
  return Math.min(1, own / total)
}

/**
 * The longest row of words that the query and one part of the section have in the same order, and the sentence it
 * begins in.
 */
function longestRun({ sentences }: Reading, sequence: string[]): { length: number; sentence?: Sentence } {
  let best: { length: number; sentence?: Sentence } = { length: 0 }
  if (sequence.length < 2) return best
  // before[j]: how long the row is that ends with the word before this one and with the query's j-th, and where it
  // began
  let before: { length: number; sentence: Sentence }[] = []
  let part = -1
  for (const sentence of sentences) {
    if (sentence.part !== part) {
      before = []
      part = sentence.part
    }
    for (const word of sentence.words) {
      const row: typeof before = []
      for (let j = 0; j < sequence.length; j++) {
        if (sequence[j] !== word) continue
        const here = { length: (before[j - 1]?.length ?? 0) + 1, sentence: before[j - 1]?.sentence ?? sentence }
        row[j] = here
        if (here.length > best.length) best = here
      }
      before = row
    }
  }
  return best
}

/** The other passages with a sentence nearly as good as the best one. */
function moreOf({ section, sentences }: Reading, shares: number[], share: number, best: Sentence): string[] {
  const own = section.parts[best.part]?.passage
  const near = sentences
    .filter((_, index) => (shares[index] ?? 0) >= nearly * share)
    .map(({ part }) => section.parts[part])
    .filter((part) => part !== undefined && !part.note)
  return [...new Set(near.map((part) => part?.passage ?? ''))].filter((passage) => passage !== '' && passage !== own)
}

/** The weight of a whole query; never zero, to be divided by. */
const totalOf = (asked: Asked[]): number => asked.reduce((sum, { weight }) => sum + weight, 0) || 1
