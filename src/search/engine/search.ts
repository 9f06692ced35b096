// Answers a query in the browser: as it stands, or in another reading of it that has a better answer.
import { accountInQuery } from './account-in-query.ts'
import { answerAsRead } from './answer-as-read.ts'
import { atOnce, batchSize, type Answer, type Filters, type Pacing } from './answer.ts'
import { forgetIfReplaced, IndexReplaced, loadIndex } from './index-reader.ts'
import { parseQuery } from './query-text.ts'
import { loadAccountNames, nameOf, otherQueries } from './readings.ts'

// for whoever opens the index before there is a query
export { loadIndex }

/**
 * Searches the edition. Each word is looked up by itself, so that a word that occurs nowhere does not empty the answer;
 * the candidates with the best scores are fetched and ranked by their text. Names are looked up in all their forms,
 * unless the query stands in quotation marks: then its words must stand together as they are.
 * @param query   as typed
 * @param filters the values that hits must have
 * @param count   how many sections are ranked and shown at most
 * @param pacing  when the search may continue
 * @returns the answer; rejects where the index cannot be loaded, and where the search is aborted
 */
export async function search(
  query: string,
  filters: Filters = {},
  count = batchSize,
  pacing = atOnce(),
): Promise<Answer> {
  try {
    return await answerOf(query, filters, count, pacing)
  } catch (error) {
    pacing.signal.throwIfAborted()
    // a new version of the site has been put up: the same query is answered from its index, and the reader sees nothing
    const isReplaced = error instanceof IndexReplaced || (await forgetIfReplaced().catch(() => false))
    if (!isReplaced) throw error
    return answerOf(query, filters, count, pacing)
  }
}

/**
 * As `search`, from the index that is open. The query is answered as it stands; where that is no good answer, in
 * another reading of it that has a better one.
 */
async function answerOf(query: string, filters: Filters, count: number, pacing: Pacing): Promise<Answer> {
  const answer = (other: string, set = filters) => answerAsRead(other, set, count, pacing)
  const accounts = await loadAccountNames()
  const named = filters['account'] ? undefined : accountInQuery(query, accounts)
  if (named) {
    const ofAccount = await answer(named.rest, { ...filters, account: named.account })
    if (ofAccount.total > 0 && !ofAccount.nearest)
      return { ...ofAccount, account: { name: nameOf(named.account, accounts), rest: named.rest } }
  }
  const own = await answer(query)
  const { quoted, normalized } = parseQuery(query)
  const pasted = own.findPasted ? { findPasted: own.findPasted } : {}
  if (quoted && own.total === 0 && own.matching.size === 0) {
    const apart = await answer(normalized.replaceAll('"', ''))
    return apart.total > 0 ? { ...apart, unquoted: true, ...pasted } : own
  }
  if (quoted || own.unknownWords.length === 0) return own
  await pacing.settled
  pacing.signal.throwIfAborted()
  for (const corrected of await otherQueries(query, own.unknownWords)) {
    const other = await answer(corrected)
    if (other.total > 0 && other.unknownWords.length < own.unknownWords.length)
      return { ...other, corrected, unknownWords: own.unknownWords, ...pasted }
  }
  return own
}
