// The address of a search, /search/?q=cam+ranh&account=hayton: one that can be sent.
import type { Search } from './search-box.ts'

export function searchAddress({ query, filters }: Search): string {
  const params = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters })
  return params.size > 0 ? `/search/?${params}` : '/search/'
}

/** The search that an address asks for; every parameter but q is a filter. */
export function searchOf(address: string): Pick<Search, 'query' | 'filters'> {
  const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(address))
  return { query: q, filters }
}
