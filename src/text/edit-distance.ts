// "Did you mean": the word of the accounts that is nearest to a misspelt one.

/**
 * How many slips lie between two words: a letter too many, too few, wrong, or two that have changed places
 * (optimal string alignment). Gives `limit + 1` as soon as there are more than `limit`.
 */
export function osaDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previousRow: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (previousRow[j - 2] ?? 0) + 1)
      next.push(least)
    }
    if (Math.min(...next) > limit) return limit + 1
    previousRow = row
    row = next
  }
  return row[b.length] ?? limit + 1
}

/**
 * @param word       folded, of a query
 * @param vocabulary the accounts' words, folded, the commonest first
 * @returns the nearest, at most two slips away (one for a short word), those with the same first letter before others;
 *          undefined where none is near, or where the word is one of them
 */
export function closestWord(word: string, vocabulary: string[]): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
  let best: string | undefined
  let least = limit + 1
  for (const known of vocabulary) {
    if (known === word) return undefined
    // half a slip more for another first letter: readers seldom miss that one
    const cost = osaDistance(word, known, limit) + (known[0] === word[0] ? 0 : 0.5)
    if (cost < least) {
      best = known
      least = cost
    }
  }
  return best
}
