// What helps a query along, made from the sections when the site is built: the names' other forms, the accounts' own
// words.
import { tokenize } from '../../text/tokenize.ts'
import type { Name } from '../../edition/schema/name.ts'
import { formsOfName, demonymGroups } from '../../edition/names.ts'
import { demonymSets, synonymSets } from '../../text/synonyms.ts'
import type { Section } from '../format.ts'

const textsOf = (sections: Section[]): string[] =>
  sections.flatMap(({ place, parts }) => [place, ...parts.map(({ text }) => text)])

/**
 * `search/synonyms.json`: names and words that go by several forms.
 * @param spellings words that are written in several ways
 */
export const synonymsFile = (sections: Section[], names: Name[], spellings: string[][]): string =>
  JSON.stringify([
    ...synonymSets([...names.map(formsOfName), ...spellings], textsOf(sections)),
    ...demonymSets(demonymGroups(names), textsOf(sections)),
  ])

/**
 * `search/vocabulary.json`: what "did you mean" chooses from, the words of the accounts and of the names, made
 * comparable, the commonest first, those used equally often by the alphabet, so that two builds give the same bytes.
 */
export function vocabularyFile(sections: Section[], names: Name[]): string {
  const counts = new Map<string, number>()
  for (const word of [...textsOf(sections), ...names.flatMap(({ name, variants }) => [name, ...variants])].flatMap(
    tokenize,
  ))
    if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return JSON.stringify(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word]) => word)
      .join(' '),
  )
}
