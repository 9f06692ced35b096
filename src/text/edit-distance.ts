// Edit distance between words, and the known word nearest to a misspelt one ("Did you mean …?").

/**
 * The optimal string alignment (OSA) distance: the number of insertions, deletions, substitutions and transpositions of
 * adjacent letters that turn one word into the other, where no part of the word is edited twice.
 * Source: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 * @param limit the largest distance of interest; the calculation stops once it is exceeded
 * @returns the distance, or `limit + 1` where it is greater than `limit`
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
 * The known word nearest to a misspelt word of a query.
 * @param word       a word of the query, normalised (tokenize.ts)
 * @param vocabulary the accounts' words, normalised, the most frequent first
 * @returns the word at the smallest distance: at most 2 from a word of seven letters or more, 1 from a shorter one, and
 *          none for a word of fewer than four. Of equally near words, one with the same first letter comes first, then
 *          the more frequent. Undefined where none is near, or where the word is itself known
 */
export function closestWord(word: string, vocabulary: string[]): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
  let best: string | undefined
  let least = limit + 1
  for (const known of vocabulary) {
    if (known === word) return undefined
    // a different first letter costs half an edit more: readers seldom get the first letter wrong
    const cost = osaDistance(word, known, limit) + (known[0] === word[0] ? 0 : 0.5)
    if (cost < least) {
      best = known
      least = cost
    }
  }
  return best
}
