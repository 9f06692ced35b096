// Evaluates the search on labelled queries: the rank at which a right section comes, among the hits and in the whole
// list that a reader sees, and the usual measures of retrieval over all queries.
import type { Query } from './queries.ts'

/** What a query brought, as sections (places.ts). */
export interface Found {
  /** what the directory has answered above the hits, each entry with all sections to which it leads */
  entries: string[][]
  /** the sections in the order of the hits, each once */
  hits: string[]
}

/** The result of one query. */
export interface Outcome {
  query: Query
  found: Found
  /** the rank, counted from 1, of the first right hit; 0 where there is none */
  rank: number
  /** the same where the entries of the directory come before the hits, as on the screen */
  rankInList: number
}

/**
 * Evaluates what one query brought. An entry that leads to several sections is one place in the list, and is right
 * where one of them is.
 */
export function evaluate(query: Query, found: Found): Outcome {
  const wanted = new Set(query.best)
  const also = new Set(query.also)
  const isRight = (place: string[]) => place.some((section) => wanted.has(section))
  const rankIn = (places: string[][]) =>
    places
      .filter((place, index) => index === 0 || isRight(place) || !place.some((section) => also.has(section)))
      .findIndex(isRight) + 1
  const hits = found.hits.map((section) => [section])
  return { query, found, rank: rankIn(hits), rankInList: rankIn([...found.entries, ...hits]) }
}

/** The measures of some ranks, each from 0 to 1. */
export interface Measures {
  /** the share of queries that a right section answers first */
  at1: number
  /** the same among the first three */
  at3: number
  /** the mean reciprocal rank, https://en.wikipedia.org/wiki/Mean_reciprocal_rank */
  mrr: number
}

/** The measures of ranks as an outcome has them: counted from 1, and 0 where nothing right was found. */
export function measuresOf(ranks: readonly number[]): Measures {
  const mean = (measure: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + measure(rank), 0) / Math.max(1, ranks.length)
  return {
    at1: mean((rank) => Number(rank === 1)),
    at3: mean((rank) => Number(rank > 0 && rank <= 3)),
    mrr: mean((rank) => (rank ? 1 / rank : 0)),
  }
}

/** Measures and the number of empty answers, as the report has them. */
const cell = (ranks: number[], empty: number): string => {
  const { at1, at3, mrr } = measuresOf(ranks)
  return `@1 ${at1.toFixed(2)}   @3 ${at3.toFixed(2)}   MRR ${mrr.toFixed(2)}   empty ${empty}`
}

/** A line of the report. */
function row(name: string, outcomes: Outcome[]): string {
  const withoutHits = outcomes.filter(({ found }) => found.hits.length === 0)
  const hits = cell(
    outcomes.map(({ rank }) => rank),
    withoutHits.length,
  )
  const list = cell(
    outcomes.map(({ rankInList }) => rankInList),
    withoutHits.filter(({ found }) => found.entries.length === 0).length,
  )
  return `${name.padEnd(11)} ${String(outcomes.length).padStart(3)}   ${hits.padEnd(44)}|   ${list}`
}

/** A query whose right section did not come first, with both ranks and what came first among the hits. */
const missed = ({ query, rank, rankInList, found }: Outcome): string =>
  `  ${rank || '–'} | ${rankInList || '–'}  ${query.q}   →  ` +
  `${found.entries.length > 0 ? `${found.entries.length} of the directory, ` : ''}` +
  `${found.hits.slice(0, 3).join(', ')}   (${query.best.join(', ')})`

/**
 * The report of an evaluation: success at 1 and at 3, mean reciprocal rank (MRR) and number of empty answers, for all
 * queries and by kind; first of the hits, then of the list in which the entries of the directory stand before them.
 * @param withMisses whether the queries are listed of which no right section came first, in the hits or in the list
 */
export function report(outcomes: Outcome[], withMisses: boolean): string {
  const kindsOf = ({ query }: Outcome) => query.kind.toLowerCase().split(' ')
  const kinds = [...new Set(outcomes.flatMap(kindsOf))].sort()
  return [
    `${''.padEnd(18)}${'hits'.padEnd(44)}|   with the directory before them`,
    row('all', outcomes),
    ...kinds.map((kind) =>
      row(
        kind,
        outcomes.filter((outcome) => kindsOf(outcome).includes(kind)),
      ),
    ),
    ...(withMisses ? outcomes.filter(({ rank, rankInList }) => rank !== 1 || rankInList !== 1).map(missed) : []),
  ].join('\n')
}
