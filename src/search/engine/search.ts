// A query in the browser: from what the reader typed to an answer.
import { words } from '../../text/tokenize.ts'
import { grammatical, tellingWords } from '../../text/stop-words.ts'
import { aliasesIn } from '../../text/synonyms.ts'
import { isLoaded, loadFacets, loadSection, type Facets } from './index-reader.ts'
import { didYouMean, variants } from './suggestions.ts'
import { groupHits, type Group } from './hits.ts'
import {
  askFor,
  calledOtherwise,
  decadesOf,
  lookUpAll,
  promising,
  promisesOf,
  rowsOf,
  type LookUp,
} from './candidates.ts'
import { isMarked, rank, type Asked, type Question, type Ranked } from './rank.ts'
import { readingOf, type Reading } from './analyze.ts'
import { clean } from './normalize-query.ts'

/** facet → the value that hits must have: `{ account: 'hayton' }` */
export type Filters = Record<string, string>

export interface Answer {
  groups: Group[]
  /** how many sections answer, shown or not */
  total: number
  /** how many of them are shown */
  shown: number
  /** words of the query that no section has */
  leftOut: string[]
  /** other forms of the names in the query that were looked up with it */
  added: string[]
  /** a query that is probably meant, where words of this one are unknown */
  meant?: string
  /** the sections that answer whatever the filters say, for the counts beside their values */
  counted: Set<number>
  /** words and phrases to be marked where a hit leads */
  marks: string[]
}

/**
 * Sections whose text is fetched and ranked at a time: as many as a browser asks a server for at once; each costs
 * about 1.6 kB.
 */
export const batch = 6
/** Words of a query that are looked up: of a pasted paragraph the longest, which are the rarest. */
const mostWords = 16
/**
 * So many words are taken for a passage that was pasted. The index knows no order of words: sections are read until
 * one has them in a row.
 */
const pasted = 8

const nothing = (): Answer => ({
  groups: [],
  total: 0,
  shown: 0,
  leftOut: [],
  added: [],
  counted: new Set(),
  marks: [],
})

/** When a search may go on. */
export interface Pace {
  /** aborted when the reader has typed on: the search then rejects with its reason */
  signal: AbortSignal
  /** resolves when the reader has stopped typing, which is when it is worth fetching anything for the query */
  settled: Promise<void>
}

const atOnce = (): Pace => ({ signal: new AbortController().signal, settled: Promise.resolve() })

/**
 * Looks each word up by itself, so that one word that occurs nowhere does not empty the answer, fetches the sections
 * that promise most, and ranks them by their text. Names are looked up in all their forms, unless the query stands in
 * quotation marks: then its words must stand together as they are.
 * @param count how many sections are wanted at most
 * @returns rejects where the index cannot be loaded, or where the reader has typed on
 */
export async function search(query: string, filters: Filters = {}, count = batch, pace = atOnce()): Promise<Answer> {
  const typed = clean(query)
  const sequence = words(typed)
  const exact = /^"[^"]+"$/.test(typed)
  const telling = tellingWords(typed)
  const own = [...new Set(telling.length > 0 || sequence.length > 1 ? telling : sequence)]
    .sort((a, b) => b.length - a.length)
    .slice(0, mostWords)
  // one word of grammar alone may be a name without its marks: Thân; several are none
  if (own.length === 0) return nothing()
  // what was typed is asked for while the other forms of its names are on their way
  lookUpAll(own, rowsOf(sequence)).catch(() => undefined)
  const [forms, facets] = await Promise.all([
    exact ? [] : variants(),
    Object.values(filters).some(Boolean) ? loadFacets() : undefined,
  ])
  pace.signal.throwIfAborted()
  const aliases = aliasesIn(typed, forms)
  const others = [...aliases, ...(exact ? [] : decadesOf(own))]
  const names = others.flatMap((alias) => alias.others.map(words))
  const looked = await lookUpAll(
    [...own, ...others.flatMap((alias) => alias.others.flatMap(tellingWords))],
    [...names, ...rowsOf(sequence)],
  )
  const read = (id: number) => readAt(pace, id)
  const known = knownOf(own, looked)
  const named = new Set(aliases.filter((alias) => alias.others.length > 0).flatMap((alias) => words(alias.typed)))
  const leftOut = own.filter((word) => !known.includes(word) && !named.has(word) && !grammatical.has(word))

  const asked = known.map((word): Asked => ({ word, weight: looked.weightOf(word) }))
  const question: Question = {
    asked,
    forms: others.flatMap((alias) => askFor(alias, asked, looked)),
    sequence,
    typed: query.trim().normalize('NFC').replace(/["“”]/g, ''),
  }
  const promises = promisesOf(question, looked)
  const best = Math.max(...promises.values())
  const called = calledOtherwise(others, asked, looked)
  let ids = [...promises]
    .filter(([id, promise]) => promise >= promising * best || called.has(id))
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id)
  if (sequence.length >= pasted) ids = await readUntil(read, ids, question, ({ run }) => run === sequence.length)
  // the index has no marks: "Lào" is one of many "lao" in it
  if (isMarked(typed) && ids.length > batch)
    ids = await readUntil(read, ids, question, ({ exact: found }) => found, 3 * batch)
  if (exact)
    ids =
      leftOut.length > 0
        ? []
        : (
            await rankAll(
              read,
              ids.filter((id) => own.every((word) => looked.found.get(word)?.whole.some((one) => one.id === id))),
              question,
            )
          )
            .filter(([, { run }]) => run >= sequence.length || sequence.length === 1)
            .map(([id]) => id)
  const counted = new Set(ids)
  const passing = ids.filter((id) => passes(id, filters, facets))
  const shown = passing.slice(0, count)
  // a batch is ranked by itself: what is shown already keeps its place when more is asked for
  const batches: Ranked[][] = []
  for (let start = 0; start < shown.length; start += batch)
    batches.push(
      (await rankAll(read, shown.slice(start, start + batch), question))
        .filter(([id, { has }]) => has.length > 0 || !counted.delete(id))
        .map(([, one]) => one)
        .sort((a, b) => b.score - a.score),
    )
  const empty = batches.every(({ length }) => length === 0)
  if (empty) counted.clear()

  // that what is Chinese is China’s need not be said
  const told = aliases.filter(({ demonym, heard }) => !demonym || heard)
  const added = !empty ? [...new Set(told.flatMap((alias) => alias.others))] : []
  // the query as a whole too: in "Hội An" a word of grammar is part of a name
  const phrase = sequence.length > 1 && sequence.length <= 8 ? [sequence.join(' ')] : []
  const marks = [
    ...new Set([...known.filter((word) => word.length > 1), ...phrase, ...others.flatMap((alias) => alias.others)]),
  ]
  if (leftOut.length > 0) await pace.settled
  pace.signal.throwIfAborted()
  const meant = leftOut.length > 0 ? await didYouMean(query.trim(), leftOut) : undefined
  return {
    groups: groupHits(batches, marks),
    total: passing.filter((id) => counted.has(id)).length,
    shown: shown.filter((id) => counted.has(id)).length,
    leftOut,
    added,
    counted,
    marks,
    ...(meant ? { meant } : {}),
  }
}

/** The words that some section has, or that one of its words begins with; a word of grammar begins nothing. */
const knownOf = (own: string[], { found }: LookUp): string[] =>
  own.filter((word) => {
    const { whole = [], begun = [] } = found.get(word) ?? {}
    return whole.length > 0 || (!grammatical.has(word) && begun.length > 0)
  })

/**
 * Reads sections, in their order, until one is what is looked for.
 * @returns that one first, the others in their order
 */
async function readUntil(
  read: Read,
  ids: number[],
  question: Question,
  found: (ranked: Ranked) => boolean,
  most = ids.length,
): Promise<number[]> {
  for (let start = 0; start < Math.min(most, ids.length); start += batch) {
    const all = await rankAll(read, ids.slice(start, start + batch), question)
    const those = all.filter(([, ranked]) => found(ranked)).map(([id]) => id)
    if (those.length > 0) return [...those, ...ids.filter((id) => !those.includes(id))]
  }
  return ids
}

const rankAll = (read: Read, ids: number[], question: Question): Promise<[id: number, ranked: Ranked][]> =>
  Promise.all(ids.map(async (id): Promise<[number, Ranked]> => [id, rank(await read(id), question)]))

type Read = (id: number) => Promise<Reading>

/** A section to be ranked, at once where it is there, else when the reader has stopped typing. */
async function readAt({ signal, settled }: Pace, id: number): Promise<Reading> {
  if (!isLoaded(id)) await settled
  signal.throwIfAborted()
  return readingOf(await loadSection(id))
}

const passes = (id: number, filters: Filters, facets?: Facets): boolean =>
  // what is no filter here, or no value of one, does not empty the answer: others add parameters to addresses
  Object.entries(filters).every(([facet, value]) => facets?.get(facet)?.get(value)?.has(id) ?? true)
