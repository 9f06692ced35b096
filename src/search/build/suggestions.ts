// Builds the two files from which a query is helped along in the browser: the synonyms of names, and the vocabulary
// that "Did you mean" chooses from.
import { functionWords } from '../../text/stop-words.ts'
import { normalizeWord, rawTokens, tokenize } from '../../text/tokenize.ts'
import type { Name } from '../../edition/schema/name.ts'
import { formsOfName, demonymGroups } from '../../edition/names.ts'
import { relatedSets, synonymSets } from '../../text/synonyms.ts'
import type { Section } from '../format.ts'
import { wordsOfTerms } from '../../text/index-terms.ts'
import { wordsOfSection } from './sections.ts'

/**
 * Makes `search/synonyms.json`: names and words that have several forms, states with their demonyms, and words that
 * stand for each other.
 * @param sections   those that the index has: a form that none of them uses is only understood in a query
 * @param spellings  words that have several spellings, a group each
 * @param wordGroups words that stand for each other, a group each
 * @returns JSON, an array of `SynonymSet`
 */
export const synonymsFile = (
  sections: Section[],
  names: Name[],
  spellings: string[][],
  wordGroups: string[][],
): string => {
  const texts = sections.flatMap(wordsOfSection)
  return JSON.stringify([
    ...synonymSets([...names.map(formsOfName), ...spellings], texts),
    ...relatedSets(demonymGroups(names), 'demonym', texts),
    ...relatedSets(wordGroups, 'word', [...texts, ...sections.flatMap(wordsOfItsTerms)]),
  ])
}

/** The words by which the index terms of each part of a section are found. */
const wordsOfItsTerms = ({ parts }: Section): string[][] => parts.map(({ terms }) => (terms ? wordsOfTerms(terms) : []))

/**
 * Makes `search/vocabulary.json`: the normalised words of the accounts, of their index terms and of the names, of three
 * letters or more, without those of grammar. A word counts as a name where the list of names has it with a capital, and
 * the accounts never without: "Paris", not "Party".
 * @returns JSON, the words parted by spaces, `{ names, words }`: the commonest first, equally common ones
 * alphabetically, so that two builds give the same bytes
 */
export function vocabularyFile(sections: Section[], names: Name[]): string {
  const counts = new Map<string, number>()
  const forms = names.flatMap(({ name, variants }) => [name, ...variants])
  for (const words of [
    ...sections.flatMap(wordsOfSection),
    ...sections.flatMap(wordsOfItsTerms),
    ...forms.map(tokenize),
  ])
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const texts = sections.flatMap(({ titlePath, parts }) => [titlePath, ...parts.map(({ text }) => text)])
  const inSmall = new Set([...texts, ...forms].flatMap(rawTokens).filter(isSmall).map(normalizeWord))
  const named = new Set(forms.flatMap(tokenize).filter((word) => !inSmall.has(word)))
  const sorted = [...counts]
    .filter(([word]) => /^\p{L}{3,}$/u.test(word) && !functionWords.has(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
  return JSON.stringify({
    names: sorted.filter((word) => named.has(word)).join(' '),
    words: sorted.filter((word) => !named.has(word)).join(' '),
  })
}

/** Whether a word begins with a small letter. */
const isSmall = (written: string): boolean => /^\p{Ll}/u.test(written)
