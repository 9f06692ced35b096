// Names that mean one thing: what a reader's word for it is called elsewhere. All of it comes from content/names.yaml.
import { fold, words } from './fold.ts'
import type { Name } from './schema/name.ts'

/** The forms of one name, each once when folded: `['Hồ Chí Minh City', 'Saigon']`. */
export type Forms = string[]

/** The names that go by more than one form; the others need no help to be found. */
export function formsOf(names: Name[]): Forms[] {
  return names.flatMap(({ name, abbreviations, variants }) => {
    const forms = [name, ...abbreviations, ...variants].filter((form, index, all) => all.findIndex((other) => fold(other) === fold(form)) === index)
    return forms.length > 1 ? [forms] : []
  })
}

export interface Alias {
  /** the form that the query has */
  typed: string
  /** the others */
  others: string[]
}

/** The names that a query has in one of their forms, as whole words in their order; of overlapping forms the longest. */
export function aliasesIn(query: string, groups: Forms[]): Alias[] {
  const asked = ` ${words(query).join(' ')} `
  const found = groups.flatMap((forms) => {
    const typed = forms.filter((form) => asked.includes(` ${words(form).join(' ')} `)).sort((a, b) => b.length - a.length)[0]
    return typed ? [{ typed, others: forms.filter((form) => form !== typed) }] : []
  })
  return found.filter(({ typed }) => !found.some((other) => other.typed !== typed && ` ${fold(other.typed)} `.includes(` ${fold(typed)} `)))
}
