// Draws the hits of a search. Everything is set as text, never as markup: a query and a text are words, whatever they look like.
import type { Hit } from './query.ts'

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

/** What is said of a finished search, on the page and to a screen reader. */
export const countOf = (hits: Hit[], query: string): string =>
  hits.length === 0 ? `Nothing found for “${query}”.` : `${hits.length} ${hits.length === 1 ? 'section' : 'sections'} for “${query}”`
