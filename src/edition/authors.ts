// Formats the authors of a work (none, one person or body, or several) for a sentence and for a list of references.
import type { Author, Names } from './schema/author.ts'

/** A name in CSL-JSON; `static-ordering` means that it is printed family name first and without a comma. */
export interface CslName {
  family?: string
  given?: string
  literal?: string
  'static-ordering'?: true
}

/** The value of an `author` or `editor` field as a list; empty where nobody is named. */
export const namesOf = (names: Names | undefined): Author[] => (names === undefined ? [] : [names].flat())

/** An author as a CSL-JSON name. */
export function cslName(author: Author): CslName {
  if ('name' in author) return { literal: author.name }
  const { family, given, order } = author
  return { family, given, ...(order === 'vietnamese' ? { 'static-ordering': true as const } : {}) }
}

/** A name in its spoken order: “Bill Hayton”, “Nguyễn Phú Trọng”, “World Bank”. */
export function spokenName({ family, given, literal, 'static-ordering': familyFirst }: CslName): string {
  if (literal !== undefined) return literal
  return (familyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ')
}

/** As `spoken`, for an author as `accounts.yaml` writes it. */
export const fullName = (author: Author): string => spokenName(cslName(author))

/** Joins names for a sentence: “A”, “A and B”, “A, B and C”; more than three become the first and “et al.” */
export function formatNames(names: Author[]): string {
  const [first = '', ...rest] = names.map(fullName)
  if (rest.length > 2) return `${first} et al.`
  const last = rest.pop()
  return last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`
}
