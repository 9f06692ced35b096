// Names that mean one thing: what a reader's word for it is called elsewhere. All of it comes from content/names.yaml.
import { fold, tokenize } from './tokenize.ts'

export interface SynonymSet {
  /** the forms that the accounts use: what a search adds */
  attested: string[]
  /** forms that only a reader may use */
  queryOnly: string[]
  /** a state and its demonyms: China, Chinese */
  demonym?: true
}

const key = (form: string): string => ` ${tokenize(form).join(' ')} `

/**
 * The states and their demonyms. “China” finds what is Chinese and the other way round, where no rule on letters could:
 * “Philippines”, “Filipino”.
 * @param groups a state’s name and its demonyms
 */
export const demonymSets = (groups: string[][], texts: string[]): SynonymSet[] =>
  synonymSets(groups, texts).map((forms) => ({ ...forms, demonym: true as const }))

/**
 * What goes by more than one form; all else needs no help to be found.
 * @param groups the forms of each name, or the spellings of each word
 * @param texts  what the accounts say: a form that none of them uses is worth no search
 */
export function synonymSets(groups: string[][], texts: string[]): SynonymSet[] {
  const all = texts.map(key).join('')
  return groups.flatMap((group) => {
    const forms = group.filter((form, index, list) => list.findIndex((other) => key(other) === key(form)) === index)
    const attested = forms.filter((form) => all.includes(key(form)))
    // a form that holds one that is used is found by it
    const queryOnly = forms.filter((form) => !attested.some((other) => key(form).includes(key(other))))
    const helps =
      queryOnly.length > 0 ||
      attested.some((form) =>
        attested.some((other) => !key(form).includes(key(other)) && !key(other).includes(key(form))),
      )
    return attested.length > 0 && helps ? [{ attested, queryOnly }] : []
  })
}

export interface SynonymMatch {
  /** the form that the query has */
  typed: string
  /** the others that the accounts use, but for those that hold what was typed and are found by it */
  synonyms: string[]
  /** no account uses the form that the query has: the others are all that can be found */
  queryOnly: boolean
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
export function findSynonyms(query: string, groups: SynonymSet[]): SynonymMatch[] {
  const asked = key(query)
  const initials = new Set(tokenize(query).map(initialOf))
  const found = groups.flatMap(({ attested, queryOnly, demonym }): SynonymMatch[] => {
    const typed = [...attested, ...queryOnly]
      .filter((form) => initials.has(initialOf(form)) && asked.includes(keyOf(form)))
      .sort((a, b) => keyOf(b).length - keyOf(a).length)[0]
    if (typed === undefined) return []
    const synonyms = attested.filter(
      (form) => form !== typed && !keyOf(form).includes(keyOf(typed)) && !asked.includes(keyOf(form)),
    )
    return [{ typed, synonyms, queryOnly: queryOnly.includes(typed), ...(demonym ? { demonym } : {}) }]
  })
  return found
    .filter(
      (one) =>
        !found.some(
          (other) => keyOf(other.typed) !== keyOf(one.typed) && keyOf(other.typed).includes(keyOf(one.typed)),
        ),
    )
    .filter(({ synonyms }) => synonyms.length > 0)
}
