// What the index lets hope of a section before its text is read: the words and names of the query that it has.
import { words } from '../../text/tokenize.ts'
import { grammatical, tellingWords } from '../../text/stop-words.ts'
import type { Alias } from '../../text/synonyms.ts'
import { loadList, lookUp, sectionsWithName, type Found, type Word } from './index-reader.ts'
import { weigh, type Asked, type AskedForm, type Question } from './rank.ts'

/** What is known of each word that was looked up. */
export interface LookUp {
  found: Map<string, Word>
  /** the sections that have a name, or some words in a row that may be one, by `rowKey` */
  named: Map<string, Found[]>
  weightOf: (word: string) => number
}

const rowKey = (words: readonly string[]): string => words.join(' ')

/** What a word that only begins with one of the query promises of what that one does. */
const begunWith = 0.6
/** A section that promises less than this share of the best one is no answer. */
export const promising = 0.4

/** Asks the index for words, and for names of several words. */
export async function lookUpAll(list: string[], names: string[][]): Promise<LookUp> {
  const all = async <T>(keys: string[], look: (key: string) => Promise<T>) =>
    new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await look(key)] as const)))
  const [{ sections }, found, named] = await Promise.all([
    loadList(),
    all(list, lookUp),
    all(names.map(rowKey), (row) => sectionsWithName(row.split(' '))),
  ])
  return { found, named, weightOf: (word) => weigh(sections, spread(found.get(word))) }
}

/**
 * In how many sections a word stands, for its weight: between those that have it and those that only have one which
 * begins with it.
 */
const spread = ({ whole, begun }: Word = { whole: [], begun: [] }): number =>
  Math.sqrt((whole.length || begun.length) * begun.length)

/** A year stands in its decade too: 1979 in "the 1970s". */
export const decadesOf = (own: string[]): Alias[] =>
  own
    .filter((word) => /^(?:1\d|20)\d\d$/.test(word))
    .map((year) => ({ typed: year, others: [`${year.slice(0, 3)}0s`], heard: false }))

/**
 * What another form of a name is worth beside the one that the reader chose, and in place of one that no account
 * uses.
 */
const other = 0.35
const instead = 2.8

/**
 * The other forms of a name, worth a part of what its typed words are; more than all of it where no account uses
 * those, and where nothing is known of them what the rarest of their own words is.
 */
export function askFor({ typed, others, heard }: Alias, asked: Asked[], { weightOf }: LookUp): AskedForm[] {
  const own = sum(asked.filter(({ word }) => words(typed).includes(word)).map(({ weight }) => weight))
  return others.map((form) => ({
    form: words(form),
    typed: words(typed),
    weight: own > 0 ? own * (heard ? instead : other) : Math.max(...tellingWords(form).map(weightOf)),
  }))
}

/**
 * Rows of words of a query that may be a name, which the index has as one word; a text that was pasted has too many.
 */
export function rowsOf(sequence: string[]): string[][] {
  if (sequence.length > 12) return []
  return sequence.flatMap((word, start) =>
    grammatical.has(word)
      ? []
      : [2, 3, 4, 5, 6, 7]
          .filter((length) => start + length <= sequence.length)
          .map((length) => sequence.slice(start, start + length)),
  )
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * What each section promises: of each word of the query its weight, by how much of it the section has; of a word that
 * only begins so a part of it; of another form of a name a part.
 */
export function promisesOf({ asked, forms, sequence }: Question, { found, named }: LookUp): Map<number, number> {
  const promises = new Map<number, number>()
  const add = (id: number, promise: number) => promises.set(id, (promises.get(id) ?? 0) + promise)
  for (const { word, weight } of asked) {
    const { whole = [], begun = [] } = found.get(word) ?? {}
    const best = Math.max(...begun.map(({ score }) => score))
    const has = new Set(whole.map(({ id }) => id))
    for (const { id, score } of begun) add(id, weight * (0.7 + 0.3 * (score / best)) * (has.has(id) ? 1 : begunWith))
  }
  // a name as a whole is worth more than its words here and there
  for (const { form, weight } of forms) for (const { id } of named.get(rowKey(form)) ?? []) add(id, weight)
  for (const row of rowsOf(sequence))
    for (const { id } of named.get(rowKey(row)) ?? [])
      add(id, sum(asked.filter(({ word }) => row.includes(word)).map(({ weight }) => weight)))
  return promises
}

/** The sections that have a name of the query in another form only, where the name is a good part of the query. */
export function calledOtherwise(others: Alias[], asked: Asked[], { named }: LookUp): Set<number> {
  const weightOf = (list: string[]) => sum(asked.filter(({ word }) => list.includes(word)).map(({ weight }) => weight))
  const total = sum(asked.map(({ weight }) => weight))
  const names = others.filter(({ typed }) => weightOf(words(typed)) >= promising * total)
  return new Set(
    names.flatMap((alias) =>
      alias.others.flatMap((form) => (named.get(rowKey(words(form))) ?? []).map(({ id }) => id)),
    ),
  )
}
