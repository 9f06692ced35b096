// Who wrote a work: nobody named, one person or body, or several; as a sentence names them, and as a list of
// references does.
import type { Author, Names } from './schema/author.ts'

/** A name in CSL-JSON; `static-ordering` for one that is printed family name first and without a comma. */
export interface CslName {
  family?: string
  given?: string
  literal?: string
  'static-ordering'?: true
}

/** Those whom `author` or `editor` names, as a list; empty where it names nobody. */
export const namesOf = (names: Names | undefined): Author[] => (names === undefined ? [] : [names].flat())

/** What a list of references calls somebody, as CSL-JSON has it. */
export function cslName(author: Author): CslName {
  if ('name' in author) return { literal: author.name }
  const { family, given, order } = author
  return { family, given, ...(order === 'vietnamese' ? { 'static-ordering': true as const } : {}) }
}

/** A name as it is spoken: “Bill Hayton”, “Nguyễn Phú Trọng”, “World Bank”. */
export function spoken({ family, given, literal, 'static-ordering': familyFirst }: CslName): string {
  if (literal !== undefined) return literal
  return (familyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ')
}

/** The same of a name that is not in CSL-JSON yet. */
export const fullName = (author: Author): string => spoken(cslName(author))

/** One name or several for a sentence: “A”, “A and B”, “A, B and C”; of more than three the first and “et al.” */
export function listed(names: Author[]): string {
  const [first = '', ...rest] = names.map(fullName)
  if (rest.length > 2) return `${first} et al.`
  const last = rest.pop()
  return last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`
}
