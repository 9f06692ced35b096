// Other readings of a query that has words which no section has: as typed by the keys of a Vietnamese input method, and
// with its spelling corrected.
import { filtersPath } from '../../paths.ts'
import { rawTokens, tokenize } from '../../text/tokenize.ts'
import { typedForms } from '../../text/vietnamese-input.ts'
import type { FilterChoices } from '../format.ts'
import type { AccountNames } from './account-in-query.ts'
import { readJson } from './index-reader.ts'
import { didYouMean } from './suggestions.ts'

/**
 * The queries that may be meant, the likeliest first.
 * @param query   as typed
 * @param unknown its words that no section has, normalised
 */
export async function otherQueries(query: string, unknown: string[]): Promise<string[]> {
  const typed = typedForms(rawTokens(query))
  const correction = await didYouMean(query.trim(), unknown)
  const all = [typed?.reading.join(' '), typed?.stripped.join(' '), correction?.query]
  const own = tokenize(query).join(' ')
  const others = all.filter((one) => one !== undefined)
  return [...new Set(others)].filter((one) => tokenize(one).join(' ') !== own)
}

/** The names of the accounts, as the filter has them; none where they cannot be had. */
export const loadAccountNames = async (): Promise<AccountNames[]> => {
  const choices = await (readJson(filtersPath) as Promise<FilterChoices[]>).catch((): FilterChoices[] => [])
  const values = choices.find(({ facet }) => facet === 'account')?.values ?? []
  return values.map(([id, label]) => ({ id, names: [label, id] }))
}

/** The short name of an account. */
export const nameOf = (account: string, accounts: readonly AccountNames[]): string =>
  accounts.find(({ id }) => id === account)?.names[0] ?? account
