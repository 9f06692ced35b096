// Labelled queries: what a reader types, and which sections should come first; and how well some list of sections
// answers.
import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import type { PassageRow } from '../../edition/manifest.ts'

const place = z.tuple([z.string(), z.string()])
const querySchema = z.object({
  q: z.string(),
  /** account and section, or page, that should come first */
  best: z.array(place),
  /** acceptable next to it: does not stand in its way */
  also: z.array(place).default([]),
  /** letters: N name, D diacritics, E event, A abbreviation, C concept, # number, M misspelling, T trap */
  kind: z.string(),
  /** tuned to, or set aside to be looked at once */
  set: z.enum(['tune', 'kept']).default('tune'),
})
export type Query = z.output<typeof querySchema>

export const readQueries = (file: string): Query[] => z.array(querySchema).parse(JSON.parse(readFileSync(file, 'utf8')))

/** The section to which a hit leads, as `hayton/cam-ranh-bay`; both editions of a section are one answer. */
export function sectionOf(href: string, passages: PassageRow[]): string {
  const [path = '', id = ''] = href.replace(/\?[^#]*/, '').split('#')
  const [, account = '', page = ''] = path.split('/')
  const passage = passages.find((row) => row.account === account && `p${row.passage}` === id)
  return `${account}/${passage?.section ?? (id || page)}`
}

export interface Outcome {
  query: Query
  /** the first place, counted from 1, at which a wanted section stands; 0 where none does */
  rank: number
  found: string[]
}

/** @param found the sections in the order of the hits, each once */
export function evaluate(query: Query, found: string[], passages: PassageRow[]): Outcome {
  // a page stands for all its sections
  const wanted = new Set(
    query.best.flatMap(([account, id]) => [
      `${account}/${id}`,
      ...passages.filter((row) => row.account === account && row.page === id).map((row) => `${account}/${row.section}`),
    ]),
  )
  const also = new Set(query.also.map(([account, id]) => `${account}/${id}`))
  return {
    query,
    found,
    rank:
      found.filter((section, index) => index === 0 || !also.has(section)).findIndex((section) => wanted.has(section)) +
      1,
  }
}

const share = (outcomes: Outcome[], good: (outcome: Outcome) => number) =>
  (outcomes.reduce((sum, outcome) => sum + good(outcome), 0) / outcomes.length).toFixed(2)
const row = (name: string, outcomes: Outcome[]) =>
  `${name.padEnd(6)} ${String(outcomes.length).padStart(3)}   @1 ` +
  `${share(outcomes, ({ rank }) => Number(rank === 1))}   @3 ` +
  `${share(outcomes, ({ rank }) => Number(rank > 0 && rank <= 3))}   MRR ` +
  `${share(outcomes, ({ rank }) => (rank ? 1 / rank : 0))}   empty ` +
  `${outcomes.filter(({ found }) => found.length === 0).length}`

/**
 * Success at 1 and at 3, the mean reciprocal rank and the empty answers, of all and per kind; then what did not come
 * first.
 */
export function report(outcomes: Outcome[], withMisses: boolean): string {
  const kindsOf = ({ query }: Outcome) => query.kind.toLowerCase().split(' ')
  const kinds = [...new Set(outcomes.flatMap(kindsOf))].sort()
  return [
    row('all', outcomes),
    ...kinds.map((kind) =>
      row(
        kind,
        outcomes.filter((outcome) => kindsOf(outcome).includes(kind)),
      ),
    ),
    ...(withMisses
      ? outcomes
          .filter(({ rank }) => rank !== 1)
          .map(
            ({ query, rank, found }) =>
              `  ${rank || '–'}  ${query.q}   →  ${found.slice(0, 3).join(', ')}   ` +
              `(${query.best.map((b) => b.join('/')).join(', ')})`,
          )
      : []),
  ].join('\n')
}
