// Finds which of many phrases a text has, in one pass over its words: with thousands of names and of texts, seeking
// every name in every text would take minutes.

/** The words of a phrase as one key. */
export const phraseKey = (words: readonly string[]): string => words.join(' ')

/**
 * Makes a finder of phrases.
 * @param phrases each its normalised words (`tokenize`); one without words is found nowhere
 * @returns a function that tells which of the phrases some normalised words have in a row, by their `phraseKey`. It
 * takes time in proportion to the words, and to the phrases that begin with one of them.
 */
export function phraseFinder(phrases: Iterable<readonly string[]>): (words: readonly string[]) => Set<string> {
  const byFirst = new Map<string, { words: readonly string[]; key: string }[]>()
  for (const words of phrases) {
    const [first] = words
    if (first === undefined) continue
    const own = byFirst.get(first)
    if (own) own.push({ words, key: phraseKey(words) })
    else byFirst.set(first, [{ words, key: phraseKey(words) }])
  }
  return (text) => {
    const found = new Set<string>()
    for (const [start, word] of text.entries())
      for (const { words, key } of byFirst.get(word) ?? [])
        if (words.every((own, place) => own === text[start + place])) found.add(key)
    return found
  }
}
