// Draws the hits of a search. Everything is set as text, never as markup: a query and a text are words, whatever they look like.
import type { Answer, Hit } from './query.ts'

const make = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] => {
  const node = document.createElement(name)
  if (className) node.className = className
  node.append(...children)
  return node
}

export function drawHits(list: HTMLElement, hits: Hit[]): void {
  list.replaceChildren(...hits.map(drawHit))
}

function drawHit(hit: Hit): HTMLElement {
  const chapter = hit.place.split(' › ').slice(0, -1).join(' › ')
  const link = make('a', '',
    make('span', 'hit-place', make('b', '', hit.name), chapter ? ` · ${chapter}` : '', hit.passage ? ` · ¶${hit.passage}` : '', hit.edition === 'original' ? ' · original words' : ''),
    make('span', 'hit-title', hit.title),
    make('span', 'hit-text', ...hit.excerpt.map((piece) => piece.marked ? make('mark', '', piece.text) : piece.text)))
  link.href = hit.url
  return make('li', hit.colour, link)
}

/** What was done with the query beside searching for it: names that were added, with the way to search without them; a query that is probably meant. */
export function drawHelp(place: HTMLElement, { added, meant }: Pick<Answer, 'added' | 'meant'>, query: string): void {
  const link = (text: string, q: string) => {
    const made = make('a', '', text)
    made.href = `/search/?${new URLSearchParams({ q })}`
    return made
  }
  const parts: (Node | string)[] = []
  if (meant) parts.push('Did you mean ', link(meant, meant), '? ')
  if (added.length > 0) parts.push(`Searched for ${added.map((name) => `“${name}”`).join(', ')} as well. `, link(`Only “${query}”`, `"${query}"`))
  place.replaceChildren(...parts)
}

/** What is said of a finished search, on the page and to a screen reader. */
export function countOf(hits: Hit[], query: string, leftOut: string[]): string {
  if (hits.length === 0) return `Nothing found for “${query}”.`
  const count = `${hits.length} ${hits.length === 1 ? 'section' : 'sections'} for “${query}”`
  return leftOut.length === 0 ? count : `${count}; no section has ${leftOut.map((word) => `“${word}”`).join(' or ')}`
}
