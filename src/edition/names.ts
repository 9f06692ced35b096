// Answers questions about the list of names (content/names.yaml): what an abbreviation stands for, what the glossary
// lists, and which forms a name has.
import type { Name } from './schema/name.ts'

/**
 * Maps each abbreviation to the name that it stands for.
 * @throws Error where two entries claim one abbreviation, since a reader would be told the wrong name
 */
export function expansionsOf(names: Name[]): Map<string, string> {
  const expansions = new Map<string, string>()
  for (const { name, abbreviations } of names)
    for (const abbreviation of abbreviations) {
      const other = expansions.get(abbreviation)
      if (other)
        throw new Error(
          `content/names.yaml  "${abbreviation}" stands for "${other}" and for "${name}". Give it to one of them.`,
        )
      expansions.set(abbreviation, name)
    }
  return expansions
}

/** The id of an abbreviation on the page of names; spellings that differ only in case and punctuation share one. */
const abbreviationId = (abbreviation: string): string => `abbr-${abbreviation.toLowerCase().replace(/[^a-z0-9]/g, '')}`

/** The abbreviations in alphabetical order, each with its entry; of spellings that share an id only the first. */
export const glossaryOf = (names: Name[]): { id: string; abbreviation: string; entry: Name }[] =>
  names
    .flatMap((entry) =>
      entry.abbreviations.map((abbreviation) => ({ id: abbreviationId(abbreviation), abbreviation, entry })),
    )
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .sort((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en'))

/** All the forms of a name, the preferred one first. */
export const formsOfName = ({ name, abbreviations, variants }: Name): string[] => [name, ...abbreviations, ...variants]

/** The states that have demonyms, each as its name followed by them: `['Philippines', 'Filipino']`. */
export const demonymGroups = (names: Name[]): string[][] =>
  names.filter(({ demonyms }) => demonyms.length > 0).map(({ name, demonyms }) => [name, ...demonyms])
