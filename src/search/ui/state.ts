// The state of a search: what is stored in the address of the search page and in the browser's history.
import type { Filters } from '../engine/answer.ts'

/** Everything that is needed to run a search again. */
export interface SearchState {
  /** as typed */
  query: string
  filters: Filters
  /** how many sections are shown at most */
  shown: number
}
