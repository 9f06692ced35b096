// Draws the answer to a query. Everything is set as text, never as markup: a query and a text are words, whatever
// they look like.
import { tellingWords } from '../../text/stop-words.ts'
import type { Group, Hit, Place } from '../engine/hits.ts'
import type { Answer } from '../engine/search.ts'

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(name)
  if (className) node.className = className
  node.append(...children)
  return node
}

/** Sections of one page that are shown at once; the rest of them opens on demand. */
const perPage = 3
/** Passages that are named beside the one that is shown. */
const perSection = 4

export function drawGroups(list: HTMLElement, groups: Group[]): void {
  list.replaceChildren(...groups.map(drawGroup))
}

function drawGroup({ name, colour, edition, chapter, hits }: Group): HTMLElement {
  const place = make(
    'p',
    'hit-place',
    make('b', '', name),
    hits.some(({ title }) => title !== chapter) ? ` · ${chapter}` : '',
    edition === 'original' ? ' · original words' : '',
  )
  const rest = hits.slice(perPage)
  const group = make('li', `hit-page ${colour}`, place, make('ol', '', ...hits.slice(0, perPage).map(drawHit)))
  if (rest.length > 0)
    group.append(
      make(
        'details',
        'hit-rest',
        make('summary', '', `${rest.length} more ${rest.length === 1 ? 'section' : 'sections'} of this chapter`),
        make('ol', '', ...rest.map(drawHit)),
      ),
    )
  return group
}

function drawHit(hit: Hit): HTMLElement {
  const link = make(
    'a',
    'hit-link',
    make('span', 'hit-title', hit.title, hit.passage ? make('span', 'hit-number', ` ¶${hit.passage}`) : ''),
    make(
      'span',
      'hit-text',
      hit.note ? make('i', '', 'Our note: ') : '',
      ...hit.excerpt.map((piece) => (piece.marked ? make('mark', '', piece.text) : piece.text)),
    ),
  )
  link.href = hit.url
  const item = make('li', 'hit', link)
  const more = hit.more.slice(0, perSection)
  const left = hit.more.length - more.length
  const also: (Node | string)[] = more.flatMap((place, index) => [
    index > 0 ? ' ' : '',
    drawPlace(place, `¶${place.passage}`),
  ])
  if (left > 0) also.push(` and ${left} more`)
  if (also.length > 0) also.unshift('Also in this section: ')
  if (hit.twin)
    also.push(
      also.length > 0 ? ' · ' : '',
      drawPlace(hit.twin, hit.twin.edition === 'original' ? 'In the original words' : 'Restated'),
    )
  if (also.length > 0) item.append(make('p', 'hit-more', ...also))
  return item
}

function drawPlace({ url }: Place, text: string): HTMLElement {
  const link = make('a', '', text)
  link.href = url
  return link
}

/**
 * What was done with the query beside searching for it: names that were added, with the way to search without them; a
 * query that is probably meant.
 */
export function drawHelp(
  place: HTMLElement,
  { added, meant, total }: Pick<Answer, 'added' | 'meant' | 'total'>,
  query: string,
): void {
  const link = (text: string, q: string) => drawPlace({ url: `/search/?${new URLSearchParams({ q })}` }, text)
  const parts: (Node | string)[] = []
  // words in quotation marks must stand together: where they stand apart, another search finds them
  if (total === 0 && /^["“].+["”]$/.test(query))
    parts.push(
      'In quotation marks, words must stand together. ',
      link('Search for the words', query.replace(/["“”]/g, '')),
      ' ',
    )
  if (meant) parts.push('Did you mean ', link(meant, meant), '? ')
  if (added.length > 0)
    parts.push(
      `Searched for ${added.map((name) => `“${name}”`).join(', ')} as well. `,
      link(`Only “${query}”`, `"${query}"`),
    )
  place.replaceChildren(...parts)
}

/**
 * What is said of a finished search, on the page and to a screen reader.
 * @param instead the query that was answered in its place
 */
export function countOf({ total, shown, leftOut }: Answer, asked: string, instead?: string): string {
  // a screen reader reads it out
  const query = asked.length > 80 ? `${asked.slice(0, 80).trim()} …` : asked
  const none = `Nothing found for “${query}”`
  if (total === 0)
    return tellingWords(query).length === 0
      ? `${none}: such words stand in every section. Add a name, a year or a thing.`
      : `${none}.`
  const count =
    `${total} ${total === 1 ? 'section' : 'sections'} for ` +
    `“${instead ?? query}”${shown < total ? `, the first ${shown} shown` : ''}`
  if (instead) return `${none}; ${count}`
  return leftOut.length === 0 ? count : `${count}; no section has ${leftOut.map((word) => `“${word}”`).join(' or ')}`
}

/** What is said where the index cannot be had, with the ways on that need none. */
export function drawFailure(list: HTMLElement): void {
  const way = (url: string, text: string) => make('li', 'hit', drawPlace({ url }, text))
  list.replaceChildren(way('/', 'The contents of the four accounts'), way('/names/', 'The index of names'))
}
