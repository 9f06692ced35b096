// The address of a search, /search/?q=cam+ranh&account=hayton: one that can be sent.
import { searchPath } from '../../paths.ts'
import type { SearchState } from './state.ts'

/** @returns the address of a search; of the search page where nothing is asked */
export function searchUrl({ query, filters = {} }: Partial<SearchState>): string {
  const params = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters })
  return params.size > 0 ? `${searchPath}?${params}` : searchPath
}

/** The search that an address asks for; every parameter but q is a filter. */
export function parseSearchUrl(address: string): Pick<SearchState, 'query' | 'filters'> {
  const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(address))
  return { query: q, filters }
}
