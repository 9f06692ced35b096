// Renders the answer to a query: the hits, the status line and the suggestions. Everything is inserted as text, never
// as markup, so that nothing in a query or an article can act as HTML.
import { createElement } from '../../dom.ts'
import { homePath, namesPath, shortPath, withBase } from '../../paths.ts'
import { contentWords } from '../../text/stop-words.ts'
import type { HitGroup, Hit, HitLocation } from '../engine/hits.ts'
import type { Answer, Pasted } from '../engine/answer.ts'
import type { SearchState } from './state.ts'
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
 * Renders what a reader is told of an answer, each with a way on: the account that was searched alone; the filter that
 * leaves nothing; the synonyms that were searched for as well.
 * @param place  the element that holds it; what it held before is removed
 * @param search as it was answered
 */
export function renderSuggestions(place: HTMLElement, answer: Answer, { query, filters }: SearchState): void {
  const link = (text: string, to: Partial<SearchState>) => renderLink({ url: searchUrl(to) }, text)
  const parts: (Node | string)[] = []
  const { account, emptiedBy, addedSynonyms, unquoted } = answer
  if (account) parts.push(`In ${account.name} alone. `, link('In all accounts', { query: account.rest, filters }), ' ')
  if (emptiedBy) {
    const others = Object.fromEntries(Object.entries(filters).filter(([facet]) => facet !== emptiedBy.facet))
    parts.push(link(`Without this filter: ${countOf(emptiedBy.elsewhere)}`, { query, filters: others }), ' ')
  }
  if (addedSynonyms.length > 0)
    parts.push(
      `Searched for ${addedSynonyms.map((name) => `“${name}”`).join(', ')} as well. `,
      // in quotation marks it has been asked already
      ...(unquoted ? [] : [link(`Only “${query}”`, { query: `"${query}"` })]),
    )
  place.replaceChildren(...parts)
}

/** Tells whose words were pasted, before all else that is told. @param place as for `renderSuggestions` */
export const renderPasted = (place: HTMLElement, { name, account, passage }: Pasted): void =>
  place.prepend(
    `These words are ${possessive(name)}, `,
    renderLink({ url: shortPath(account, passage) }, `¶${passage}`),
    '; here they are restated. ',
  )

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

const countOf = (sections: number): string => `${sections} ${sections === 1 ? 'section' : 'sections'}`

/**
 * The status line of a finished search, which a screen reader reads out.
 * @param typed  the query as typed
 * @param filter the label of the filter that leaves nothing, where one does
 */
export function statusText(answer: Answer, typed: string, filter = ''): string {
  const { total, shown, unknownWords, corrected, unquoted, account, nearest, emptiedBy } = answer
  // truncated, since it is read out as a whole
  const short = (text: string) => `“${text.length > 80 ? `${text.slice(0, 80).trim()} …` : text}”`
  const none = `Nothing found for ${short(typed)}`
  const unknown = unknownWords.map((word) => `“${word}”`).join(' or ')
  if (emptiedBy) return `${none} in ${filter}.`
  if (total === 0)
    return contentWords(typed).length === 0
      ? `${none}: such words stand in every section. Add a name, a year or a thing.`
      : `${none}.`
  if (nearest) return `No section has ${short(typed)}; the nearest ${total === 1 ? 'is' : 'are'} below`
  const count = `${countOf(total)} for ${short(corrected ?? account?.rest ?? typed)}`
  const first = `${count}${shown < total ? `, the first ${shown} shown` : ''}`
  if (corrected) return `No section has ${unknown}; ${first}`
  if (unquoted) return `Nowhere do these words stand together; ${first}`
  return unknownWords.length === 0 ? first : `${first}; no section has ${unknown}`
}

/** Renders links to pages that help without a search, where the index cannot be loaded. */
export function renderFailure(list: HTMLElement): void {
  const item = (url: string, text: string) => createElement('li', 'hit', renderLink({ url }, text))
  list.replaceChildren(item(homePath, 'The contents of the four accounts'), item(namesPath, 'The index of names'))
}
