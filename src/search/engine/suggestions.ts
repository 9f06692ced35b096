// What helps a query along, each fetched when it is first needed: other forms of the names in it, and the accounts'
// own words.
import { oneOf, oneWord } from '../../text/tokenize.ts'
import { nearestWord } from '../../text/edit-distance.ts'
import type { Forms } from '../../text/synonyms.ts'
import { readJson } from './index-reader.ts'

/** The names that go by several forms; none where they cannot be had: a search goes without. */
export const variants = (): Promise<Forms[]> => (readJson('/search/variants.json') as Promise<Forms[]>).catch(() => [])

/** The accounts' own words, the commonest first; none where they cannot be had. */
const vocabulary = (): Promise<string[]> =>
  (readJson('/search/words.json') as Promise<string>).then(
    (list) => list.split(' '),
    () => [],
  )

/** The query with each of some words put right; undefined where none of them is near a word of the accounts. */
export async function didYouMean(query: string, unknown: string[]): Promise<string | undefined> {
  const known = await vocabulary()
  const nearest = new Map(unknown.map((word) => [word, nearestWord(word, known)]))
  const better = query.normalize('NFC').replace(oneWord, (written) => nearest.get(oneOf(written)) ?? written)
  return better === query.normalize('NFC') ? undefined : better
}
