// The words of a query and of the directory's texts, made comparable: a name counts as the same in whatever form, other
// words by their stems, and what only makes a sentence a question is dropped.
import { stemTerm } from '../../text/stem.ts'
import { stopWords } from '../../text/stop-words.ts'
import { fold, normalizeWord, rawTokens } from '../../text/tokenize.ts'
import { minTypedLetters, unknownWordShare } from './directory-weights.ts'

/** Words that only ask: beside the stop words they say nothing about the subject of a question. */
const questionWords = new Set(
  (
    'am ask asked date dates day days else ever explain far happen happened happens here i know large long many may ' +
    'me mean means meant might much my often old otherwise please really reason reasons said say says should so tell ' +
    'tells there told whether year years'
  ).split(' '),
)

const saysNothing = (word: string): boolean => stopWords.has(word) || questionWords.has(word)

/** A word of a text, or a name of one or several words. */
interface Term {
  /** the name, where it is one: its index in the directory */
  name?: number
  /** its normalised words, and their stems */
  words: string[]
  stems: string[]
}

/** A text of the directory, or a query. */
export interface Text {
  /** its names and content words in order, each once */
  terms: Term[]
  names: Set<number>
  stems: Set<string>
}

/** The forms of all names by their first stem, the longest first. */
export type NameForms = ReadonlyMap<string, { stems: string[]; name: number }[]>

/** The stems of a form, joined by spaces. @param form its normalised words, joined by spaces */
export const stemKey = (form: string): string => form.split(' ').map(stemTerm).join(' ')

/** @param names the forms of each name, as `stemKey` gives them */
export function nameForms(names: readonly string[][]): NameForms {
  const known = new Set<string>()
  const byFirst = new Map<string, { stems: string[]; name: number }[]>()
  for (const [name, forms] of names.entries())
    for (const key of forms) {
      // of two names with one form the first has it: the one that more sentences have
      if (known.has(key)) continue
      known.add(key)
      const stems = key.split(' ')
      const [first = ''] = stems
      const own = byFirst.get(first)
      if (own) own.push({ stems, name })
      else byFirst.set(first, [{ stems, name }])
    }
  for (const own of byFirst.values()) own.sort((a, b) => b.stems.length - a.stems.length)
  return byFirst
}

/**
 * Takes a text apart into names and content words.
 * @param written as an editor or a reader wrote it
 */
export function textOf(written: string, forms: NameForms): Text {
  const tokens = rawTokens(written)
  const words = tokens.map(normalizeWord)
  const stems = words.map(stemTerm)
  const terms = new Map<number | string, Term>()
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? ''
    // Thân is a name, “than” is not
    const plain = fold(tokens[at] ?? '') === tokens[at]?.toLowerCase()
    const form = forms.get(stems[at] ?? '')?.find((one) => one.stems.every((stem, place) => stem === stems[at + place]))
    const length = form?.stems.length ?? 1
    const dropped = length === 1 && plain && saysNothing(word)
    const term = { words: words.slice(at, at + length), stems: stems.slice(at, at + length) }
    const key = form?.name ?? term.stems.join(' ')
    if (!dropped && !terms.has(key)) terms.set(key, form ? { name: form.name, ...term } : term)
    at += length
  }
  const names = new Set<number>()
  const ownStems = new Set<string>()
  for (const { name, stems } of terms.values()) {
    if (name !== undefined) names.add(name)
    for (const stem of stems) ownStems.add(stem)
  }
  return { terms: [...terms.values()], names, stems: ownStems }
}

/**
 * Does a text have a name, in whatever form, or a word?
 * @param typing the word may be the beginning of one, since it is still being typed
 */
const hasTerm = (text: Text, { name, words, stems }: Term, typing = false): boolean =>
  (name !== undefined && text.names.has(name)) ||
  stems.every((stem, place) => {
    const word = words[place] ?? ''
    const begins = typing && place === stems.length - 1
    return (
      text.stems.has(stem) || (begins && text.terms.some(({ words }) => words.some((other) => beginsWith(other, word))))
    )
  })

/** How much a term says: the inverse of how many texts have it. */
export type Weight = (term: Term) => number

/** @param texts all those that can answer */
export function weightIn(texts: Text[]): Weight {
  const frequencies = new Map<number | string, number>()
  for (const { names, stems } of texts)
    for (const key of [...names, ...stems]) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
  const weigh = (key: number | string): number => {
    const found = frequencies.get(key) ?? unknownWordShare * texts.length
    return Math.log(1 + Math.max(0, texts.length - found + 0.5) / (found + 0.5))
  }
  return ({ name, stems }) =>
    name !== undefined && frequencies.has(name) ? weigh(name) : Math.max(...stems.map(weigh))
}

/** How well a query and a text agree. */
export interface Agreement {
  /** share of the query that the text has, by weight; and share of the text that the query has, by weight and words */
  ofQuery: number
  ofText: number
  ofTextWords: number
  /** the text has every word of the query; and every name of it */
  all: boolean
  allNames: boolean
}

/**
 * Compares a query with a text.
 * @param beside what goes with the text and may be asked for with it: the answers of a question, the page of a section
 */
export function compare(query: Text, text: Text, beside: Text | undefined, weight: Weight): Agreement {
  const last = query.terms.at(-1)
  const has = (term: Term) =>
    hasTerm(text, term, term === last) || (beside !== undefined && hasTerm(beside, term, term === last))
  const found = query.terms.filter(has)
  const typed = last?.words.at(-1) ?? ''
  const isAsked = (term: Term) =>
    hasTerm(query, term) ||
    term.stems.every((stem, place) => query.stems.has(stem) || beginsWith(term.words[place] ?? '', typed))
  const asked = text.terms.filter(isAsked)
  return {
    ofQuery: share(found, query.terms, weight),
    ofText: share(asked, text.terms, weight),
    ofTextWords: asked.length / Math.max(1, text.terms.length),
    all: query.terms.length > 0 && found.length === query.terms.length,
    allNames: query.terms.every((term) => term.name === undefined || found.includes(term)),
  }
}

const beginsWith = (word: string, typed: string): boolean => typed.length >= minTypedLetters && word.startsWith(typed)

const share = (some: Term[], all: Term[], weight: Weight): number => {
  const sum = (terms: Term[]) => terms.reduce((total, term) => total + weight(term), 0)
  return all.length === 0 ? 0 : sum(some) / sum(all)
}
