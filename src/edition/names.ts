// Computes from the list of names: what abbreviations stand for.
import type { Name } from './schema/name.ts'

/**
 * What each abbreviation stands for.
 * @throws Error where two entries claim one abbreviation: a reader would be told the wrong one
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

/** The id of an abbreviation on the page of names; spellings that differ in case and signs alone share one. */
const abbreviationId = (abbreviation: string): string => `abbr-${abbreviation.toLowerCase().replace(/[^a-z0-9]/g, '')}`

/** The abbreviations in the order of the alphabet, each with its entry; of spellings that share an id the first. */
export const glossaryOf = (names: Name[]): { id: string; abbreviation: string; entry: Name }[] =>
  names
    .flatMap((entry) =>
      entry.abbreviations.map((abbreviation) => ({ id: abbreviationId(abbreviation), abbreviation, entry })),
    )
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .sort((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en'))

/** All the forms of a name, the preferred one first. */
export const formsOfName = ({ name, abbreviations, variants }: Name): string[] => [name, ...abbreviations, ...variants]

/** The states that have demonyms, each with these: `['Philippines', 'Filipino']`. */
export const demonymGroups = (names: Name[]): string[][] =>
  names.filter(({ demonyms }) => demonyms.length > 0).map(({ name, demonyms }) => [name, ...demonyms])
