// A query in the browser: from what the reader typed to hits that can be judged.
import { words } from '../lib/fold.ts'
import { loadEngine, type Fragment } from './engine.ts'
import { answers, bestSentence, markWords, sentencesOf, type Piece } from './excerpt.ts'
import { decode, encode } from './letters.ts'

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

/** Sections looked at; a query that finds more is too wide to be read to the end. */
const most = 40

/** What Pagefind can take: words, with the signs that belong to them. Other signs would empty the answer. */
export const clean = (query: string): string =>
  query.normalize('NFC').slice(0, 500).replace(/[“”]/g, '"').replace(/[^\p{L}\p{N}\p{M}"'’.,\s-]/gu, ' ').replace(/\s+/g, ' ').trim()

/**
 * @param edition one of the two alone; both where it is ''
 * @returns the hits, best first; rejects where the index cannot be loaded
 */
export async function search(query: string, edition = ''): Promise<Hit[]> {
  const asked = clean(query)
  if (words(asked).length === 0) return []
  const engine = await loadEngine()
  const { results } = await engine.search(encode(asked), edition ? { filters: { edition } } : undefined)
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()))
  return found.map(decoded).flatMap((fragment) => toHit(fragment, asked) ?? [])
}

const decoded = (fragment: Fragment): Fragment => ({
  ...fragment,
  content: decode(fragment.content),
  meta: Object.fromEntries(Object.entries(fragment.meta).map(([key, value]) => [key, decode(value)])) as Fragment['meta'],
})

/** Undefined for a section that has none of the words: Pagefind falls back to any shorter beginning of a word it does not know. */
function toHit(fragment: Fragment, query: string): Hit | undefined {
  const { meta } = fragment, passages = fragment.anchors.filter(({ id }) => /^pT?\d+$/.test(id))
  const sentence = bestSentence(fragment.content, query, passages[0]?.location)
  const inTitle = words(query).some((q) => words(meta.place).some((word) => answers(q, word)))
  if (!sentence && !inTitle) return undefined
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
