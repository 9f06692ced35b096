// Edit distance between words, and the known word nearest to a misspelt one ("Did you mean …?").
import { functionWords } from './stop-words.ts'

/** What each kind of edit costs. */
export interface EditCosts {
  /** a letter put in or taken out */
  letter: number
  /** a letter put in or taken out beside the same letter: `Gorbbachev`, `Kissinger` with one s */
  doubling: number
  /** two neighbouring letters that have changed places */
  swap: number
  /** one letter in place of another */
  substitution: number
}

/** All edits alike, as the distance is defined. */
const alike: EditCosts = { letter: 1, doubling: 1, swap: 1, substitution: 1 }

/**
 * Of slips in typing. All letters that were meant are there when one is doubled or two change places; one is lost when
 * a key is not hit; and a wrong letter is what another word mostly differs by.
 */
export const slipCosts: EditCosts = { letter: 0.75, doubling: 0.5, swap: 0.5, substitution: 1 }

/**
 * The optimal string alignment (OSA) distance: the least sum of insertions, deletions, substitutions and transpositions
 * of adjacent letters that turn one word into the other, where no part of the word is edited twice. The same both ways.
 * Source: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 * @param limit the largest distance of interest; the calculation stops once it is exceeded
 * @param costs what each edit counts; without them, 1
 * @returns the distance, or `limit + 1` where it is greater than `limit`
 */
export function osaDistance(a: string, b: string, limit: number, costs: EditCosts = alike): number {
  if (Math.abs(a.length - b.length) * Math.min(costs.letter, costs.doubling) > limit) return limit + 1
  const letterOf = (word: string, at: number) => (word[at] === word[at - 1] ? costs.doubling : costs.letter)
  let previousRow: number[] = []
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + letterOf(b, j))
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + letterOf(a, i - 1)]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(
        (row[j] ?? 0) + letterOf(a, i - 1),
        (next[j - 1] ?? 0) + letterOf(b, j - 1),
        (row[j - 1] ?? 0) + (same ? 0 : costs.substitution),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (previousRow[j - 2] ?? 0) + costs.swap)
      next.push(least)
    }
    // a swap reaches back over a row, so that both must be beyond the limit
    if (Math.min(...next, ...row) > limit) return limit + 1
    previousRow = row
    row = next
  }
  const distance = row[b.length] ?? 0
  return distance > limit ? limit + 1 : distance
}

/** Known words, normalised (tokenize.ts), the most frequent first. */
export interface Vocabulary {
  /** those that are written as names only */
  names: readonly string[]
  /** all others */
  words: readonly string[]
}

/** What a different first letter costs more: readers seldom get the first letter wrong. */
const firstLetterCost = 0.5

/**
 * The known word nearest to a misspelt word of a query, by the costs of slips.
 * @param word a word of the query, normalised
 * @returns the word at the smallest distance, the first letter's cost included: at most 1.5 from a word of seven
 *          letters or more (two slips, but not two wrong letters: "justify" is no "justice"), 1 from a shorter one, so
 *          that "range" is not near "orange", and none for a word of fewer than four. Of equally near words a name
 *          comes first, then the more frequent. A word of grammar is none. Undefined where none is near, or where the
 *          word is known
 */
export function closestWord(word: string, { names, words }: Vocabulary): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 1.5
  if (limit === 0 || names.includes(word) || words.includes(word)) return undefined
  let best: string | undefined
  let least = Infinity
  for (const list of [names, words])
    for (const known of list) {
      const cost = osaDistance(word, known, limit, slipCosts) + (known[0] === word[0] ? 0 : firstLetterCost)
      if (cost <= limit && cost < least && !functionWords.has(known)) {
        best = known
        least = cost
      }
    }
  return best
}
