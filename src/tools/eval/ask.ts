// What a reader sees of a query, as addresses, and what these lead to. The search is asked by in-browser.ts or
// on-disk.ts.
import type { PassageRow } from '../../edition/manifest.ts'
import { evaluate, type Outcome } from './evaluation.ts'
import { sectionOf } from './places.ts'
import type { Query } from './queries.ts'

/** What a query brings, as addresses from the site's root. */
export interface Shown {
  /** what stands above the hits, first the passage from which the words were pasted; all links of each */
  entries: string[][]
  /** the hits, best first */
  hits: string[]
}

/** Types a query into the search. */
export type Ask = (query: string) => Promise<Shown>

/** Asks labelled queries one after another and evaluates them. @param passages the passages of the manifest */
export async function evaluateAll(ask: Ask, queries: Query[], passages: PassageRow[]): Promise<Outcome[]> {
  const sectionsOf = (links: string[]) => [...new Set(links.map((href) => sectionOf(href, passages)))]
  const outcomes = []
  for (const query of queries) {
    const { entries, hits } = await ask(query.q)
    outcomes.push(evaluate(query, { entries: entries.map(sectionsOf), hits: sectionsOf(hits) }))
  }
  return outcomes
}
