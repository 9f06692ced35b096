// Renders the answer to a query: the hits, the status line and the suggestions. Everything is inserted as text, never
// as markup, so that nothing in a query or an article can act as HTML.
import { createElement } from '../../dom.ts'
import { homePath, namesPath, withBase } from '../../paths.ts'
import { contentWords } from '../../text/stop-words.ts'
import type { HitGroup, Hit, HitLocation } from '../engine/hits.ts'
import type { Answer } from '../engine/search.ts'
import { searchUrl } from './url.ts'

/** Most sections of one group that are shown at once; the others are in a details element. */
const maxSectionsShown = 3
/** Most passages of a section that are linked beside the one whose excerpt is shown. */
const maxPassagesShown = 4

/**
 * Renders the hits.
 * @param list   the element that holds them; what it held before is removed
 * @param groups as `groupHits` returns them
 */
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
      ...hit.excerpt.map((piece) => (piece.highlighted ? createElement('mark', '', piece.text) : piece.text)),
    ),
  )
  link.href = withBase(hit.url)
  const item = createElement('li', 'hit', link)
  const linked = hit.otherPassages.slice(0, maxPassagesShown)
  const rest = hit.otherPassages.length - linked.length
  const also: (Node | string)[] = linked.flatMap((place, index) => [
    index > 0 ? ' ' : '',
    renderLink(place, `¶${place.passage}`),
  ])
  if (rest > 0) also.push(` and ${rest} more`)
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
  link.href = withBase(url)
  return link
}

/**
 * Renders the suggestions: synonyms that were searched for as well, with a link to a search without them; the query
 * that is probably meant; for a quoted query without hits a search without quotation marks.
 * @param place the element that holds them; what it held before is removed
 * @param query as typed
 */
export function renderSuggestions(
  place: HTMLElement,
  { addedSynonyms, suggestion, total }: Pick<Answer, 'addedSynonyms' | 'suggestion' | 'total'>,
  query: string,
): void {
  const link = (text: string, q: string) => renderLink({ url: searchUrl({ query: q }) }, text)
  const parts: (Node | string)[] = []
  // words in quotation marks must stand together; a search without the marks also finds them apart from each other
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
 * The status line of a finished search, which a screen reader reads out.
 * @param typed     the query as typed
 * @param corrected the query that was answered in its place, where it has no hits
 */
export function statusText({ total, shown, unknownWords }: Answer, typed: string, corrected?: string): string {
  // truncated, since it is read out as a whole
  const query = typed.length > 80 ? `${typed.slice(0, 80).trim()} …` : typed
  const none = `Nothing found for “${query}”`
  if (total === 0)
    return contentWords(query).length === 0
      ? `${none}: such words stand in every section. Add a name, a year or a thing.`
      : `${none}.`
  const count =
    `${total} ${total === 1 ? 'section' : 'sections'} for ` +
    `“${corrected ?? query}”${shown < total ? `, the first ${shown} shown` : ''}`
  if (corrected) return `${none}; ${count}`
  return unknownWords.length === 0
    ? count
    : `${count}; no section has ${unknownWords.map((word) => `“${word}”`).join(' or ')}`
}

/** Renders links to pages that help without a search, where the index cannot be loaded. */
export function renderFailure(list: HTMLElement): void {
  const item = (url: string, text: string) => createElement('li', 'hit', renderLink({ url }, text))
  list.replaceChildren(item(homePath, 'The contents of the four accounts'), item(namesPath, 'The index of names'))
}
