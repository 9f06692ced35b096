// Names that mean one thing: what a reader's word for it is called elsewhere. All of it comes from content/names.yaml.
import { fold, words } from './tokenize.ts'

export interface Forms {
  /** the forms that the accounts use: what a search adds */
  used: string[]
  /** forms that only a reader may use */
  heard: string[]
  /** a state and its demonyms: China, Chinese */
  demonym?: true
}

const key = (form: string): string => ` ${words(form).join(' ')} `

/**
 * The states and their demonyms. “China” finds what is Chinese and the other way round, where no rule on letters could:
 * “Philippines”, “Filipino”.
 * @param groups a state’s name and its demonyms
 */
export const demonymsOf = (groups: string[][], texts: string[]): Forms[] =>
  formsOf(groups, texts).map((forms) => ({ ...forms, demonym: true as const }))

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
    const helps =
      heard.length > 0 ||
      used.some((form) => used.some((other) => !key(form).includes(key(other)) && !key(other).includes(key(form))))
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
  /** the others are a state’s demonyms, or the state whose demonym was typed */
  demonym?: true
}

// a thousand forms at the first keystroke, on a slow phone: only those are made comparable of which the query has the
// first letter
const keys = new Map<string, string>()
function keyOf(form: string): string {
  const made = keys.get(form) ?? key(form)
  keys.set(form, made)
  return made
}
const initialOf = (word: string): string => fold(word.match(/[\p{L}\p{N}%]/u)?.[0] ?? '')[0] ?? ''

/**
 * The names that a query has in one of their forms, as whole words in their order; of overlapping forms the longest.
 */
export function aliasesIn(query: string, groups: Forms[]): Alias[] {
  const asked = key(query)
  const initials = new Set(words(query).map(initialOf))
  const found = groups.flatMap(({ used, heard, demonym }): Alias[] => {
    const typed = [...used, ...heard]
      .filter((form) => initials.has(initialOf(form)) && asked.includes(keyOf(form)))
      .sort((a, b) => keyOf(b).length - keyOf(a).length)[0]
    if (typed === undefined) return []
    const others = used.filter(
      (form) => form !== typed && !keyOf(form).includes(keyOf(typed)) && !asked.includes(keyOf(form)),
    )
    return [{ typed, others, heard: heard.includes(typed), ...(demonym ? { demonym } : {}) }]
  })
  return found
    .filter(
      (one) =>
        !found.some(
          (other) => keyOf(other.typed) !== keyOf(one.typed) && keyOf(other.typed).includes(keyOf(one.typed)),
        ),
    )
    .filter(({ others }) => others.length > 0)
}
