// Draws the answer to a query. Everything is set as text, never as markup: a query and a text are words, whatever
// they look like.
import { createElement } from '../../dom.ts'
import { contentWords } from '../../text/stop-words.ts'
import type { HitGroup, Hit, HitLocation } from '../engine/hits.ts'
import type { Answer } from '../engine/search.ts'
import { searchUrl } from './url.ts'

/** Sections of one page that are shown at once; the rest of them opens on demand. */
const maxSectionsShown = 3
/** Passages that are named beside the one that is shown. */
const maxPassagesShown = 4

export function renderResults(list: HTMLElement, groups: HitGroup[]): void {
  list.replaceChildren(...groups.map(renderGroup))
}

function renderGroup({ name, colour, edition, chapter, hits }: HitGroup): HTMLElement {
  const place = createElement(
    'p',
    'hit-location',
    createElement('b', '', name),
    hits.some(({ title }) => title !== chapter) ? ` · ${chapter}` : '',
    edition === 'original' ? ' · original words' : '',
  )
  const rest = hits.slice(maxSectionsShown)
  const group = createElement(
    'li',
    `hit-group ${colour}`,
    place,
    createElement('ol', '', ...hits.slice(0, maxSectionsShown).map(renderHit)),
  )
  if (rest.length > 0)
    group.append(
      createElement(
        'details',
        'hit-overflow',
        createElement(
          'summary',
          '',
          `${rest.length} more ${rest.length === 1 ? 'section' : 'sections'} of this chapter`,
        ),
        createElement('ol', '', ...rest.map(renderHit)),
      ),
    )
  return group
}

function renderHit(hit: Hit): HTMLElement {
  const link = createElement(
    'a',
    'hit-link',
    createElement(
      'span',
      'hit-title',
      hit.title,
      hit.passage ? createElement('span', 'hit-number', ` ¶${hit.passage}`) : '',
    ),
    createElement(
      'span',
      'hit-text',
      hit.note ? createElement('i', '', 'Our note: ') : '',
      ...hit.excerpt.map((piece) => (piece.marked ? createElement('mark', '', piece.text) : piece.text)),
    ),
  )
  link.href = hit.url
  const item = createElement('li', 'hit', link)
  const more = hit.otherPassages.slice(0, maxPassagesShown)
  const left = hit.otherPassages.length - more.length
  const also: (Node | string)[] = more.flatMap((place, index) => [
    index > 0 ? ' ' : '',
    renderLink(place, `¶${place.passage}`),
  ])
  if (left > 0) also.push(` and ${left} more`)
  if (also.length > 0) also.unshift('Also in this section: ')
  if (hit.otherEdition)
    also.push(
      also.length > 0 ? ' · ' : '',
      renderLink(hit.otherEdition, hit.otherEdition.edition === 'original' ? 'In the original words' : 'Restated'),
    )
  if (also.length > 0) item.append(createElement('p', 'hit-passages', ...also))
  return item
}

function renderLink({ url }: HitLocation, text: string): HTMLElement {
  const link = createElement('a', '', text)
  link.href = url
  return link
}

/**
 * What was done with the query beside searching for it: names that were added, with the way to search without them; a
 * query that is probably meant.
 */
export function renderSuggestions(
  place: HTMLElement,
  { addedSynonyms, suggestion, total }: Pick<Answer, 'addedSynonyms' | 'suggestion' | 'total'>,
  query: string,
): void {
  const link = (text: string, q: string) => renderLink({ url: searchUrl({ query: q }) }, text)
  const parts: (Node | string)[] = []
  // words in quotation marks must stand together: where they stand apart, another search finds them
  if (total === 0 && /^["“].+["”]$/.test(query))
    parts.push(
      'In quotation marks, words must stand together. ',
      link('Search for the words', query.replace(/["“”]/g, '')),
      ' ',
    )
  if (suggestion) parts.push('Did you mean ', link(suggestion, suggestion), '? ')
  if (addedSynonyms.length > 0)
    parts.push(
      `Searched for ${addedSynonyms.map((name) => `“${name}”`).join(', ')} as well. `,
      link(`Only “${query}”`, `"${query}"`),
    )
  place.replaceChildren(...parts)
}

/**
 * What is said of a finished search, on the page and to a screen reader.
 * @param instead the query that was answered in its place
 */
export function statusText({ total, shown, unknownWords }: Answer, asked: string, instead?: string): string {
  // a screen reader reads it out
  const query = asked.length > 80 ? `${asked.slice(0, 80).trim()} …` : asked
  const none = `Nothing found for “${query}”`
  if (total === 0)
    return contentWords(query).length === 0
      ? `${none}: such words stand in every section. Add a name, a year or a thing.`
      : `${none}.`
  const count =
    `${total} ${total === 1 ? 'section' : 'sections'} for ` +
    `“${instead ?? query}”${shown < total ? `, the first ${shown} shown` : ''}`
  if (instead) return `${none}; ${count}`
  return unknownWords.length === 0
    ? count
    : `${count}; no section has ${unknownWords.map((word) => `“${word}”`).join(' or ')}`
}

/** What is said where the index cannot be had, with the ways on that need none. */
export function renderFailure(list: HTMLElement): void {
  const way = (url: string, text: string) => createElement('li', 'hit', renderLink({ url }, text))
  list.replaceChildren(way('/', 'The contents of the four accounts'), way('/names/', 'The index of names'))
}
