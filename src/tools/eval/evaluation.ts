// Evaluates the search on labelled queries: each says what a reader types and which sections should come first. From
// the places at which these come, the usual measures of retrieval are computed.
import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import type { PassageRow } from '../../edition/manifest.ts'

/** account and section, or account and page */
const place = z.tuple([z.string(), z.string()])
const querySchema = z.object({
  /** the query, as typed */
  q: z.string(),
  /** sections or pages of which one should come first */
  best: z.array(place),
  /** sections that may come before it without counting as a miss */
  also: z.array(place).default([]),
  /** letters: N name, D diacritics, E event, A abbreviation, C concept, # number, M misspelling, T trap */
  kind: z.string(),
  /**
   * `tune`: the weights are tuned to it; `kept`: held out, to test the weights on queries that they were not tuned to
   */
  set: z.enum(['tune', 'kept']).default('tune'),
})
/** A labelled query. */
export type Query = z.output<typeof querySchema>

/** Reads labelled queries. @param file a JSON file @throws Error where it is missing or not in this format */
export const readQueries = (file: string): Query[] => z.array(querySchema).parse(JSON.parse(readFileSync(file, 'utf8')))

/**
 * The section to which a hit leads; both editions of a section count as one.
 * @param href     the address of the hit
 * @param passages the passages of the manifest
 * @returns account and section, `hayton/cam-ranh-bay`
 */
export function sectionOf(href: string, passages: PassageRow[]): string {
  const [path = '', id = ''] = href.replace(/\?[^#]*/, '').split('#')
  const [, account = '', page = ''] = path.split('/')
  const passage = passages.find((row) => row.account === account && `p${row.passage}` === id)
  return `${account}/${passage?.section ?? (id || page)}`
}

/** The result of one query. */
export interface Outcome {
  query: Query
  /** the rank, counted from 1, of the first relevant section; 0 where there is none */
  rank: number
  /** the sections that were found */
  found: string[]
}

/**
 * Evaluates the hits of one query.
 * @param found    the sections in the order of the hits, each once
 * @param passages the passages of the manifest, from which the sections of a page are known
 */
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

/** The mean of a measure over all outcomes. */
const mean = (outcomes: Outcome[], measure: (outcome: Outcome) => number) =>
  (outcomes.reduce((sum, outcome) => sum + measure(outcome), 0) / outcomes.length).toFixed(2)
/** A line of the report. */
const row = (name: string, outcomes: Outcome[]) =>
  `${name.padEnd(6)} ${String(outcomes.length).padStart(3)}   @1 ` +
  `${mean(outcomes, ({ rank }) => Number(rank === 1))}   @3 ` +
  `${mean(outcomes, ({ rank }) => Number(rank > 0 && rank <= 3))}   MRR ` +
  `${mean(outcomes, ({ rank }) => (rank ? 1 / rank : 0))}   empty ` +
  `${outcomes.filter(({ found }) => found.length === 0).length}`

/**
 * The report of an evaluation: success at 1 and at 3, mean reciprocal rank (MRR,
 * https://en.wikipedia.org/wiki/Mean_reciprocal_rank) and number of empty answers, for all queries and by kind.
 * @param withMisses whether the queries whose relevant section did not come first are listed
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
