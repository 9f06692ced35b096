// A query in the browser: from what the reader typed to an answer.
import { words } from '../lib/fold.ts'
import { grammatical, tellingWords } from '../lib/grammatical.ts'
import { aliasesIn, type Alias } from '../lib/variants.ts'
import { answers } from './marker.ts'
import { countSections, isLoaded, loadEngine, loadFacets, loadSection, lookUp, sectionsWithName, type Facets, type Found, type Word } from './engine.ts'
import { didYouMean, variants } from './help.ts'
import { groupHits, type Group } from './hits.ts'
import { asOne } from './indexed.ts'
import { isMarked, rank, weigh, type Asked, type AskedForm, type Question, type Ranked } from './rank.ts'
import { readingOf, type Reading } from './reading.ts'

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
  counted: Set<string>
  /** words and phrases to be marked where a hit leads */
  marks: string[]
}

/** Sections whose text is fetched and ranked at a time; each costs about 1 kB. */
export const batch = 8
/** Words of a query that are looked up: of a pasted paragraph the longest, which are the rarest. */
const mostWords = 16
/** What a word that only begins with one of the query promises of what that one does. */
const begunWith = 0.6
/** So many words are taken for a passage that was pasted. The index knows no order of words: sections are read until one has them in a row. */
const pasted = 8
/** A section that promises less than this share of the best one is no answer. */
const promising = 0.4

/** A figure of which the thousands are parted by spaces: 40 000. */
const spaced = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?![\d.,])/g

/** Characters of a query that are looked at: a long paragraph. */
const longest = 500
const cut = (query: string): string => (query.length > longest ? query.slice(0, longest).replace(/(?<=\s)\S*$/, '') : query)

/** What can be searched for: words, with the signs that belong to them. */
export const clean = (query: string): string =>
  cut(query.normalize('NFC')).replace(spaced, (figure) => figure.replace(/\s/g, '')).replace(/[“”]/g, '"').replace(/(?<=\d)[–—](?=\d)/g, '-').replace(/[^\p{L}\p{N}\p{M}"'’.,%\s-]/gu, ' ').replace(/\s+/g, ' ').trim()

const nothing = (): Answer => ({ groups: [], total: 0, shown: 0, leftOut: [], added: [], counted: new Set(), marks: [] })

/** When a search may go on. */
export interface Pace {
  /** aborted when the reader has typed on: the search then rejects with its reason */
  signal: AbortSignal
  /** resolves when the reader has stopped typing, which is when it is worth fetching anything for the query */
  settled: Promise<void>
}

const atOnce = (): Pace => ({ signal: new AbortController().signal, settled: Promise.resolve() })

/** What is known of each word that was looked up. */
interface LookUp {
  found: Map<string, Word>
  /** the sections that have a name, or some words in a row that may be one, by `asOne` */
  named: Map<string, Found[]>
  weightOf: (word: string) => number
}

/**
 * Looks each word up by itself, so that one word that occurs nowhere does not empty the answer, fetches the sections that
 * promise most, and ranks them by their text. Names are looked up in all their forms, unless the query stands in quotation
 * marks: then its words must stand together as they are.
 * @param count how many sections are wanted at most
 * @returns rejects where the index cannot be loaded, or where the reader has typed on
 */
export async function search(query: string, filters: Filters = {}, count = batch, pace = atOnce()): Promise<Answer> {
  const typed = clean(query), sequence = words(typed), exact = /^"[^"]+"$/.test(typed)
  const telling = tellingWords(typed), own = [...new Set(telling.length > 0 || sequence.length > 1 ? telling : sequence)].sort((a, b) => b.length - a.length).slice(0, mostWords)
  // one word of grammar alone may be a name without its marks: Thân; several are none
  if (own.length === 0) return nothing()
  const [forms, facets] = await Promise.all([exact ? [] : variants(), Object.values(filters).some(Boolean) ? loadFacets() : undefined, loadEngine()])
  pace.signal.throwIfAborted()
  const aliases = aliasesIn(typed, forms), others = [...aliases, ...(exact ? [] : decadesOf(own))]
  const names = others.flatMap((alias) => alias.others.map(words))
  const looked = await lookUpAll([...own, ...others.flatMap((alias) => alias.others.flatMap(tellingWords))], [...names, ...rowsOf(sequence)])
  const read = (id: string) => readAt(pace, id), known = await knownOf(own, looked, read), named = new Set(aliases.filter((alias) => alias.others.length > 0).flatMap((alias) => words(alias.typed)))
  const leftOut = own.filter((word) => !known.includes(word) && !named.has(word) && !grammatical.has(word))

  const asked = known.map((word): Asked => ({ word, weight: looked.weightOf(word) }))
  const question: Question = { asked, forms: others.flatMap((alias) => askFor(alias, asked, looked)), sequence, typed: query.trim().normalize('NFC').replace(/["“”]/g, '') }
  const promises = promisesOf(question, looked), best = Math.max(...promises.values()), called = calledOtherwise(others, asked, looked)
  let ids = [...promises].filter(([id, promise]) => promise >= promising * best || called.has(id)).sort((a, b) => b[1] - a[1]).map(([id]) => id)
  if (sequence.length >= pasted) ids = await readUntil(read, ids, question, ({ run }) => run === sequence.length)
  // the index has no marks: "Lào" is one of many "lao" in it
  if (isMarked(typed) && ids.length > batch) ids = await readUntil(read, ids, question, ({ exact: found }) => found, 3 * batch)
  if (exact) ids = leftOut.length > 0 ? [] : (await rankAll(read, ids.filter((id) => own.every((word) => looked.found.get(word)?.whole.some((one) => one.id === id))), question)).filter(([, { run }]) => run >= sequence.length || sequence.length === 1).map(([id]) => id)
  const counted = new Set(ids), passing = ids.filter((id) => passes(id, filters, facets)), shown = passing.slice(0, count)
  // a batch is ranked by itself: what is shown already keeps its place when more is asked for
  const batches: Ranked[][] = []
  for (let start = 0; start < shown.length; start += batch)
    batches.push((await rankAll(read, shown.slice(start, start + batch), question)).filter(([id, { has }]) => has.length > 0 || !counted.delete(id)).map(([, one]) => one).sort((a, b) => b.score - a.score))
  const empty = batches.every(({ length }) => length === 0)
  if (empty) counted.clear()

  const added = !empty ? [...new Set(aliases.flatMap((alias) => alias.others))] : []
  // the query as a whole too: in "Hội An" a word of grammar is part of a name
  const phrase = sequence.length > 1 && sequence.length <= 8 ? [sequence.join(' ')] : []
  const marks = [...new Set([...known.filter((word) => word.length > 1), ...phrase, ...others.flatMap((alias) => alias.others)])]
  if (leftOut.length > 0) await pace.settled
  pace.signal.throwIfAborted()
  const meant = leftOut.length > 0 ? await didYouMean(query.trim(), leftOut) : undefined
  return { groups: groupHits(batches, marks), total: passing.filter((id) => counted.has(id)).length, shown: shown.filter((id) => counted.has(id)).length, leftOut, added, counted, marks, ...(meant ? { meant } : {}) }
}

async function lookUpAll(list: string[], names: string[][]): Promise<LookUp> {
  const all = async <T>(keys: string[], look: (key: string) => Promise<T>) => new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await look(key)] as const)))
  const [sections, found, named] = await Promise.all([countSections(), all(list, lookUp), all(names.map(asOne), sectionsWithName)])
  return { found, named, weightOf: (word) => weigh(sections, spread(found.get(word))) }
}

/**
 * The words that some section has, or that one of its words begins with. For a word that none has Pagefind gives sections
 * with any shorter beginning of it, which is no answer: so the best section of such a word is read.
 */
async function knownOf(own: string[], { found }: LookUp, read: Read): Promise<string[]> {
  const known = await Promise.all(own.map(async (word) => {
    const { whole = [], begun = [] } = found.get(word) ?? {}, [witness] = begun
    if (!witness || whole.length > 0 || grammatical.has(word)) return whole.length > 0
    const { counts, title } = await read(witness.id)
    return [...counts.keys(), ...title].some((one) => answers(word, one))
  }))
  return own.filter((_, index) => known[index])
}

/** In how many sections a word stands, for its weight: between those that have it and those that only have one which begins with it. */
const spread = ({ whole, begun }: Word = { whole: [], begun: [] }): number => Math.sqrt((whole.length || begun.length) * begun.length)

/** A year stands in its decade too: 1979 in "the 1970s". */
const decadesOf = (own: string[]): Alias[] => own.filter((word) => /^(?:1\d|20)\d\d$/.test(word)).map((year) => ({ typed: year, others: [`${year.slice(0, 3)}0s`], heard: false }))

/** What another form of a name is worth beside the one that the reader chose, and in place of one that no account uses. */
const other = 0.35, instead = 2.2

/** The other forms of a name, worth a part of what its typed words are; more than all of it where no account uses those, and where nothing is known of them what the rarest of their own words is. */
function askFor({ typed, others, heard }: Alias, asked: Asked[], { weightOf }: LookUp): AskedForm[] {
  const own = sum(asked.filter(({ word }) => words(typed).includes(word)).map(({ weight }) => weight))
  return others.map((form) => ({ form: words(form), typed: words(typed), weight: own > 0 ? own * (heard ? instead : other) : Math.max(...tellingWords(form).map(weightOf)) }))
}

/** Rows of words of a query that may be a name, which the index has as one word; a text that was pasted has too many. */
function rowsOf(sequence: string[]): string[][] {
  if (sequence.length > 12) return []
  return sequence.flatMap((word, start) => (grammatical.has(word) ? [] : [2, 3, 4, 5, 6, 7].filter((length) => start + length <= sequence.length).map((length) => sequence.slice(start, start + length))))
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * What each section promises: of each word of the query its weight, by Pagefind's own scores; of a word that only begins so a
 * part of it; of another form of a name a part.
 */
function promisesOf({ asked, forms, sequence }: Question, { found, named }: LookUp): Map<string, number> {
  const promises = new Map<string, number>()
  const add = (id: string, promise: number) => promises.set(id, (promises.get(id) ?? 0) + promise)
  for (const { word, weight } of asked) {
    const { whole = [], begun = [] } = found.get(word) ?? {}, best = Math.max(...begun.map(({ score }) => score)), has = new Set(whole.map(({ id }) => id))
    for (const { id, score } of begun) add(id, weight * (0.7 + 0.3 * (score / best)) * (has.size === 0 || has.has(id) ? 1 : begunWith))
  }
  // a name as a whole is worth more than its words here and there
  for (const { form, weight } of forms) for (const { id } of named.get(asOne(form)) ?? []) add(id, weight)
  for (const row of rowsOf(sequence)) for (const { id } of named.get(asOne(row)) ?? []) add(id, sum(asked.filter(({ word }) => row.includes(word)).map(({ weight }) => weight)))
  return promises
}

/** The sections that have a name of the query in another form only, where the name is a good part of the query. */
function calledOtherwise(others: Alias[], asked: Asked[], { named }: LookUp): Set<string> {
  const weightOf = (list: string[]) => sum(asked.filter(({ word }) => list.includes(word)).map(({ weight }) => weight)), total = sum(asked.map(({ weight }) => weight))
  const names = others.filter(({ typed }) => weightOf(words(typed)) >= promising * total)
  return new Set(names.flatMap((alias) => alias.others.flatMap((form) => (named.get(asOne(words(form))) ?? []).map(({ id }) => id))))
}

/** Reads sections, in their order, until one is what is looked for. @returns that one first, the others in their order */
async function readUntil(read: Read, ids: string[], question: Question, found: (ranked: Ranked) => boolean, most = ids.length): Promise<string[]> {
  for (let start = 0; start < Math.min(most, ids.length); start += batch) {
    const all = await rankAll(read, ids.slice(start, start + batch), question), those = all.filter(([, ranked]) => found(ranked)).map(([id]) => id)
    if (those.length > 0) return [...those, ...ids.filter((id) => !those.includes(id))]
  }
  return ids
}

const rankAll = (read: Read, ids: string[], question: Question): Promise<[id: string, ranked: Ranked][]> =>
  Promise.all(ids.map(async (id): Promise<[string, Ranked]> => [id, rank(await read(id), question)]))

type Read = (id: string) => Promise<Reading>

/** A section to be ranked, at once where it is there, else when the reader has stopped typing. */
async function readAt({ signal, settled }: Pace, id: string): Promise<Reading> {
  if (!isLoaded(id)) await settled
  signal.throwIfAborted()
  return readingOf(await loadSection(id))
}

const passes = (id: string, filters: Filters, facets?: Facets): boolean =>
  // what is no filter here, or no value of one, does not empty the answer: others add parameters to addresses
  Object.entries(filters).every(([facet, value]) => facets?.get(facet)?.get(value)?.has(id) ?? true)
