// Tells whether a search has found what was asked, or only something that has a word in common with it.
import { stopWords } from '../../text/stop-words.ts'
import type { SynonymMatch } from '../../text/synonyms.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Lookup } from './candidates.ts'
import type { QueryText } from './query-text.ts'
import type { Ranked } from './rank.ts'
import { lookAlikes, unknownNames } from './unknown-names.ts'
import { minCoverage } from './weights.ts'

/** The words of a query that belong to a name with other forms: it is found by these too. */
export const namedWords = (names: readonly SynonymMatch[]): Set<string> =>
  new Set(names.flatMap(({ typed }) => tokenize(typed)))

/**
 * Whether the best of some sections has less than `minCoverage` of what was asked, by the weight of the words.
 * - A word that no section has weighs as much as the rarest of the others.
 * - That a section has only a word which begins with one of the query counts for the last word alone, which is perhaps
 *   still being typed: "Phúc" is no "Phủ".
 * - Of a name that the edition does not have, a section has no word that belongs to another name or is none: "diễn
 *   biến" is nothing of "Điện Biên Phủ".
 * @param names the names of the query that have other forms
 * @param named the words of the query that belong to one, or to a term with other forms
 * @returns false where there is no section: then nothing was found at all
 */
export function isFarFromAsked(
  text: QueryText,
  names: readonly SynonymMatch[],
  named: ReadonlySet<string>,
  ranked: readonly Ranked[],
  lookup: Lookup,
): boolean {
  if (ranked.length === 0) return false
  const { words, sequence } = text
  const { terms, weightOf } = lookup
  const asked = words.filter((word) => !stopWords.has(word) || named.has(word))
  const has = (word: string) => (terms.get(word)?.exactMatches.length ?? 0) > 0
  const rarest = Math.max(0, ...asked.filter(has).map(weightOf))
  const weigh = (some: readonly string[]) =>
    some.reduce((sum, word) => sum + (has(word) || rarest === 0 ? weightOf(word) : rarest), 0)
  const counting = asked.filter((word) => has(word) || named.has(word) || word === sequence.at(-1))
  const unknown = unknownNames(text, names, lookup)
  const best = Math.max(
    ...ranked.map(({ analyzed, matchedWords }) => {
      const others = lookAlikes(analyzed, unknown)
      return weigh(counting.filter((word) => matchedWords.includes(word) && !others.has(word)))
    }),
  )
  return best < minCoverage * weigh(asked)
}
