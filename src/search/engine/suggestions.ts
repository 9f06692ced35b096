// Loads what helps a query along, when it is first needed: the directory, which answers before any text is searched,
// the synonyms of names, and the vocabulary from which "Did you mean" corrects a misspelt word.
import { directoryPath, synonymsPath } from '../../paths.ts'
import { normalizeWord, wordPattern } from '../../text/tokenize.ts'
import { closestWord, type Vocabulary } from '../../text/edit-distance.ts'
import type { SynonymSet } from '../../text/synonyms.ts'
import { formsInDirectory, type Directory } from '../format.ts'
import { hasOriginals, loadVocabulary, readJson } from './index-reader.ts'
import { normalizeQuery } from './normalize-query.ts'

/** The synonyms; none where they cannot be loaded, since a search works without them. */
export const loadSynonyms = (): Promise<SynonymSet[]> =>
  (readJson(synonymsPath) as Promise<SynonymSet[]>).catch(() => [])

/** The directory; an empty one where it cannot be loaded, since a search works without it. */
export const loadDirectory = (): Promise<Directory> =>
  (readJson(directoryPath) as Promise<Directory>).catch(() => emptyDirectory)

const emptyDirectory: Directory = { accounts: [], pages: [], names: [], questions: [], topics: [], figures: [] }

/**
 * The names of several words that the index has each as one term, their words joined by spaces; none where they are not
 * known: the directory cannot be loaded, or the index has the original words too, and with them names that the
 * directory has not.
 */
export const loadNamePhrases = async (): Promise<ReadonlySet<string> | undefined> => {
  const [directory, originals] = await Promise.all([loadDirectory(), hasOriginals()])
  if (directory === emptyDirectory || originals) return undefined
  const made = namePhrases.get(directory) ?? new Set(directory.names.flatMap(formsInDirectory).filter(isPhrase))
  namePhrases.set(directory, made)
  return made
}

const namePhrases = new WeakMap<Directory, ReadonlySet<string>>()
const isPhrase = (form: string): boolean => form.includes(' ')

/** A query with its spelling corrected. */
export interface Correction {
  /** the query, with the corrected words in the place of those that were typed */
  query: string
  /** misspelt word → corrected word, both normalised */
  words: ReadonlyMap<string, string>
}

/**
 * Corrects the spelling of a query, by the closest word of a vocabulary (text/edit-distance.ts).
 * @param query   as typed
 * @param unknown its words that no section has, normalised
 * @returns the correction; undefined where no word of the vocabulary is close to any of them
 */
export function correct(query: string, unknown: readonly string[], vocabulary: Vocabulary): Correction | undefined {
  const words = new Map<string, string>()
  for (const word of unknown) {
    const nearest = closestWord(word, vocabulary)
    if (nearest !== undefined) words.set(word, nearest)
  }
  // of the query as typed, but where its words only come about by normalising it: `Viet- nmaese`
  const inPlace = (text: string) => text.replace(wordPattern, (written) => words.get(normalizeWord(written)) ?? written)
  const typed = query.normalize('NFC')
  const better = [typed, normalizeQuery(typed)].find((text) => inPlace(text) !== text)
  return better === undefined ? undefined : { query: inPlace(better), words }
}

/**
 * Corrects the spelling of a query by the vocabulary of the edition, see `correct`.
 * @returns as `correct` does
 */
export const didYouMean = async (query: string, unknown: string[]): Promise<Correction | undefined> =>
  correct(query, unknown, await loadVocabulary())
