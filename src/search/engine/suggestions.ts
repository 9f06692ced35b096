// What helps a query along, each fetched when it is first needed: other forms of the names in it, and the accounts'
// own words.
import { normalizeWord, wordPattern } from '../../text/tokenize.ts'
import { closestWord } from '../../text/edit-distance.ts'
import type { SynonymSet } from '../../text/synonyms.ts'
import { readJson } from './index-reader.ts'

/** The names that go by several forms; none where they cannot be had: a search goes without. */
export const loadSynonyms = (): Promise<SynonymSet[]> =>
  (readJson('/search/synonyms.json') as Promise<SynonymSet[]>).catch(() => [])

/** The accounts' own words, the commonest first; none where they cannot be had. */
const loadVocabulary = (): Promise<string[]> =>
  (readJson('/search/vocabulary.json') as Promise<string>).then(
    (list) => list.split(' '),
    () => [],
  )

/** The query with each of some words put right; undefined where none of them is near a word of the accounts. */
export async function didYouMean(query: string, unknown: string[]): Promise<string | undefined> {
  const known = await loadVocabulary()
  const nearest = new Map(unknown.map((word) => [word, closestWord(word, known)]))
  const better = query
    .normalize('NFC')
    .replace(wordPattern, (written) => nearest.get(normalizeWord(written)) ?? written)
  return better === query.normalize('NFC') ? undefined : better
}
