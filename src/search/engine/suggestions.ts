// Loads what helps a query along, when it is first needed: the synonyms of names, and the vocabulary from which
// "Did you mean" corrects a misspelt word.
import { synonymsPath } from '../../paths.ts'
import { normalizeWord, wordPattern } from '../../text/tokenize.ts'
import { closestWord } from '../../text/edit-distance.ts'
import type { SynonymSet } from '../../text/synonyms.ts'
import { loadVocabulary, readJson } from './index-reader.ts'

/** The synonyms; none where they cannot be loaded, since a search works without them. */
export const loadSynonyms = (): Promise<SynonymSet[]> =>
  (readJson(synonymsPath) as Promise<SynonymSet[]>).catch(() => [])

/**
 * Corrects the spelling of a query, by the closest word of the vocabulary (text/edit-distance.ts).
 * @param query   as typed
 * @param unknown its words that no section has, normalised
 * @returns the corrected query; undefined where no word of the vocabulary is close to any of them
 */
export async function didYouMean(query: string, unknown: string[]): Promise<string | undefined> {
  const known = await loadVocabulary()
  const nearest = new Map(unknown.map((word) => [word, closestWord(word, known)]))
  const better = query
    .normalize('NFC')
    .replace(wordPattern, (written) => nearest.get(normalizeWord(written)) ?? written)
  return better === query.normalize('NFC') ? undefined : better
}
