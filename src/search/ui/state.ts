// What a search is, for its address and for the browser's history.
import type { Filters } from '../engine/search.ts'

/** What a search is: it stands in the address of the search page, and comes back with Back. */
export interface SearchState {
  query: string
  filters: Filters
  shown: number
}
