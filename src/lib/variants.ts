// Names that mean one thing: what a reader's word for it is called elsewhere. All of it comes from content/names.yaml.
import { words } from './fold.ts'
import type { Name } from './schema/name.ts'

export interface Forms {
  /** the forms that the accounts use: what a search adds */
  used: string[]
  /** forms that only a reader may use */
  heard: string[]
}

const key = (form: string): string => ` ${words(form).join(' ')} `

/** All the forms of a name, the preferred one first. */
export const formsOfName = ({ name, abbreviations, variants }: Name): string[] => [name, ...abbreviations, ...variants]

/**
 * What goes by more than one form; all else needs no help to be found.
 * @param groups the forms of each name, or the spellings of each word
 * @param texts  what the accounts say: a form that none of them uses is worth no search
 */
export function formsOf(groups: string[][], texts: string[]): Forms[] {
  const all = texts.map(key).join('')
  return groups.flatMap((group) => {
    const forms = group.filter((form, index, list) => list.findIndex((other) => key(other) === key(form)) === index)
    const used = forms.filter((form) => all.includes(key(form)))
    // a form that holds one that is used is found by it
    const heard = forms.filter((form) => !used.some((other) => key(form).includes(key(other))))
    const helps = heard.length > 0 || used.some((form) => used.some((other) => !key(form).includes(key(other)) && !key(other).includes(key(form))))
    return used.length > 0 && helps ? [{ used, heard }] : []
  })
}

export interface Alias {
  /** the form that the query has */
  typed: string
  /** the others that the accounts use, but for those that hold what was typed and are found by it */
  others: string[]
  /** no account uses the form that the query has: the others are all that can be found */
  heard: boolean
}

// thousands of forms at each keystroke: each is made comparable once
const keys = new WeakMap<Forms, { form: string; key: string }[]>()
function keysOf(forms: Forms): { form: string; key: string }[] {
  const made = keys.get(forms) ?? [...forms.used, ...forms.heard].map((form) => ({ form, key: key(form) }))
  keys.set(forms, made)
  return made
}

/** The names that a query has in one of their forms, as whole words in their order; of overlapping forms the longest. */
export function aliasesIn(query: string, groups: Forms[]): Alias[] {
  const asked = key(query)
  const found = groups.flatMap((forms) => {
    const typed = keysOf(forms).filter((one) => asked.includes(one.key)).sort((a, b) => b.key.length - a.key.length)[0]
    return typed ? [{ ...typed, others: forms.used.filter((form) => !key(form).includes(typed.key) && !asked.includes(key(form))), heard: forms.heard.includes(typed.form) }] : []
  })
  return found
    .filter((one) => !found.some((other) => other.key !== one.key && other.key.includes(one.key)))
    .map(({ form, others, heard }) => ({ typed: form, others, heard }))
    .filter(({ others }) => others.length > 0)
}
