// What a search is asked and what it answers.
import type { HitGroup } from './hits.ts'
import type { PrintedPassage } from './prints.ts'

/** facet → the value that hits must have: `{ account: 'hayton' }` */
export type Filters = Record<string, string>

/** The result of a search. */
export interface Answer {
  groups: HitGroup[]
  /** how many sections match, shown or not */
  total: number
  /** how many of them are shown */
  shown: number
  /** words of the query that no section has */
  unknownWords: string[]
  /** other forms of the names in the query that were looked up as well */
  addedSynonyms: string[]
  /** the query that was answered in place of the typed one, some of whose words are unknown */
  corrected?: string
  /** set where the words of a quotation stand together nowhere, and were searched for one by one */
  unquoted?: true
  /** the account whose name stands in the query: only its sections were searched, for the rest of the query */
  account?: { name: string; rest: string }
  /**
   * Finds the passage of an original from which the words of the query come. There where no section has them in a row;
   * the hits need not wait for it
   */
  findPasted?: () => Promise<Pasted | undefined>
  /** set where the best section has less than half of what was asked: the hits are the nearest, three at most */
  nearest?: true
  /** set where the filters leave nothing: one of them, and how many sections there are without it */
  emptiedBy?: { facet: string; elsewhere: number }
  /** the sections that match regardless of the filters, from which the counts beside the filters are computed */
  matching: Set<number>
  /** words and phrases to highlight on the page to which a hit leads */
  highlights: string[]
}

/** The passage of an original from which words come, with the short name of its account. */
export type Pasted = PrintedPassage & { name: string }

/**
 * Sections whose text is fetched and ranked at a time: as many as a browser asks a server for at once; each costs
 * about 1.6 kB.
 */
export const batchSize = 6

/** The answer to a query without words. */
export const noAnswer = (): Answer => ({
  groups: [],
  total: 0,
  shown: 0,
  unknownWords: [],
  addedSynonyms: [],
  matching: new Set(),
  highlights: [],
})

/** When a search may continue, and when it must stop. */
export interface Pacing {
  /** aborted once the reader types on: the search then rejects with the signal's reason */
  signal: AbortSignal
  /** resolves once the reader has stopped typing; only then is it worth fetching anything for the query */
  settled: Promise<void>
}

/** No waiting, for whoever searches once. */
export const atOnce = (): Pacing => ({ signal: new AbortController().signal, settled: Promise.resolve() })
