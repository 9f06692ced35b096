// A query in the browser: from what the reader typed to hits that can be judged.
import { fold, oneWord, words } from '../lib/fold.ts'
import { aliasesIn } from '../lib/variants.ts'
import { loadEngine, type Found, type Fragment } from './engine.ts'
import { didYouMean, variants } from './help.ts'
import { markWords, sentencesOf, type Piece, type Sentence } from './excerpt.ts'
import { decode, encode } from './letters.ts'
import { rank, weigh, type Asked, type AskedForm, type Ranked, type Text } from './rank.ts'

export interface Hit {
  /** the passage in which the sentence stands, or the section */
  url: string
  /** the account as a reader names it, and its colour */
  name: string
  colour: string
  edition: 'restated' | 'original'
  /** chapter › section */
  place: string
  title: string
  passage?: string
  excerpt: Piece[]
}

/** Sections whose text is fetched and ranked; each costs about 3 kB. */
const most = 14
/** Words of a query that are looked up; a pasted paragraph has more, and needs no more to be found. */
const mostWords = 16

/** What Pagefind can take: words, with the signs that belong to them. Other signs would empty the answer. */
export const clean = (query: string): string =>
  query.normalize('NFC').slice(0, 500).replace(/[“”]/g, '"').replace(/[^\p{L}\p{N}\p{M}"'’.,\s-]/gu, ' ').replace(/\s+/g, ' ').trim()

/** What a single word of another form of a name adds to the promise of a section: little, since only the whole form counts. */
const byTheWay = 0.3

export interface Answer {
  hits: Hit[]
  /** words of the query that no section has */
  leftOut: string[]
  /** other forms of the names in the query that were looked up with it */
  added: string[]
  /** a query that is probably meant, where words of this one are unknown */
  meant?: string
}


/**
 * Looks each word up by itself, so that one word that occurs nowhere does not empty the answer, fetches the sections that
 * promise most, and ranks them by their text. Names are looked up in all their forms, unless the query stands in quotation marks.
 * @param edition one of the two alone; both where it is ''
 * @returns the hits, best first; rejects where the index cannot be loaded
 */
export async function search(query: string, edition = ''): Promise<Answer> {
  const typed = clean(query), own = [...new Set(words(typed))].slice(0, mostWords)
  if (own.length === 0) return { hits: [], leftOut: [], added: [] }
  const engine = await loadEngine(), options = edition ? { filters: { edition } } : {}
  const aliases = typed.startsWith('"') ? [] : aliasesIn(typed, await variants())
  const unique = [...new Set([...own, ...aliases.flatMap(({ others }) => others.flatMap(words))])]
  const [all, ...found] = await Promise.all([engine.search(null, options), ...unique.map((word) => engine.search(encode(asTyped(typed, word)), options))])
  const looked = unique.map((word, index): Asked => ({ word, weight: weigh(all.results.length, found[index]?.results.length ?? 0) * (own.includes(word) ? 1 : byTheWay) }))
  const asked = looked.filter(({ word }) => own.includes(word))
  const forms = aliases.flatMap(({ typed: name, others }) => others.map((form): AskedForm => ({ form: words(form).join(' '), typed: words(name), weight: sum(asked.filter(({ word }) => words(name).includes(word))) })))
  const promising = [...promises(looked, found.map(({ results }) => results))].sort((a, b) => b[1].promise - a[1].promise).slice(0, most)
  const fragments = (await Promise.all(promising.map(([, { result }]) => result.data()))).map(decoded)
  const ranked = fragments.map((fragment) => ({ fragment, ...rank(textOf(fragment), asked, typed, forms) })).filter(({ has }) => has.length > 0)
  const leftOut = own.filter((word) => !ranked.some(({ has }) => has.includes(word)))
  const meant = leftOut.length > 0 ? await didYouMean(typed, leftOut) : undefined
  const hits = ranked.sort((a, b) => b.score - a.score).filter(worthShowing).map(({ fragment, sentence }) => toHit(fragment, typed, sentence))
  const added = aliases.flatMap(({ others }) => others)
  return { hits, leftOut, added: hits.length > 0 ? added : [], ...(meant ? { meant } : {}) }
}

const sum = (asked: Asked[]): number => asked.reduce((total, { weight }) => total + weight, 0)

/** What each section promises, from Pagefind's own scores, each word's best section counting as its weight. */
function promises(asked: Asked[], found: Found[][]): Map<string, { result: Found; promise: number }> {
  const sections = new Map<string, { result: Found; promise: number }>()
  asked.forEach(({ weight }, index) => {
    const results = found[index] ?? [], best = Math.max(...results.map(({ score }) => score))
    for (const result of results) sections.set(result.id, { result, promise: (sections.get(result.id)?.promise ?? 0) + weight * (0.5 + 0.5 * (result.score / best)) })
  })
  return sections
}

/** The word with the marks that the reader typed, which Pagefind prefers to others. */
const asTyped = (typed: string, word: string): string => (typed.match(oneWord) ?? []).find((one) => fold(one) === word) ?? word

/** A section with a small part of what the first one has is no answer. */
const worthShowing = ({ score }: Ranked, _: number, all: Ranked[]): boolean => score > 0.25 * (all[0]?.score ?? 0)

const passagesOf = (fragment: Fragment) => fragment.anchors.filter(({ id }) => /^pT?\d+$/.test(id))
const textOf = (fragment: Fragment): Text => ({ content: fragment.content, place: fragment.meta.place, from: passagesOf(fragment)[0]?.location ?? 0 })

const decoded = (fragment: Fragment): Fragment => ({
  ...fragment,
  content: decode(fragment.content),
  meta: Object.fromEntries(Object.entries(fragment.meta).map(([key, value]) => [key, decode(value)])) as Fragment['meta'],
})

function toHit(fragment: Fragment, query: string, sentence?: Sentence): Hit {
  const { meta } = fragment, passages = passagesOf(fragment)
  const anchor = sentence && passages.findLast(({ location }) => location <= sentence.first)
  const [path = fragment.url] = fragment.url.split('#')
  return {
    url: anchor ? `${path}#${anchor.id}` : fragment.url,
    name: meta.name,
    colour: meta.colour,
    edition: meta.edition,
    place: meta.place,
    title: meta.title,
    ...(anchor ? { passage: anchor.id.slice(1) } : {}),
    excerpt: markWords(sentence?.text ?? opening(fragment.content, passages[0]?.location), query),
  }
}

/** What a section found by its title alone shows: its first sentence. */
const opening = (content: string, from = 0): string => sentencesOf(content).find(({ first }) => first >= from)?.text ?? ''
