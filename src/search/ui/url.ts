// Writes and reads the address of a search, /search/?q=cam+ranh&account=hayton, which can be bookmarked and sent.
import { searchPath } from '../../paths.ts'
import type { SearchState } from './state.ts'

/**
 * The address of a search.
 * @returns from the site's root; without parameters where query and filters are empty
 */
export function searchUrl({ query, filters = {} }: Partial<SearchState>): string {
  const params = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters })
  return params.size > 0 ? `${searchPath}?${params}` : searchPath
}

/**
 * The search of an address.
 * @param queryString the part of the address from its question mark; every parameter but q is a filter
 */
export function parseSearchUrl(queryString: string): Pick<SearchState, 'query' | 'filters'> {
  const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(queryString))
  return { query: q, filters }
}
