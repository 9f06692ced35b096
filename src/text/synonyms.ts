// Synonyms: the other forms of a name that a search should find as well, from content/names.yaml and
// content/spellings.yaml. A form is attested where an account uses it, and query-only where only a reader may.
import { phraseFinder, phraseKey } from './phrases.ts'
import { fold, tokenize } from './tokenize.ts'

/** How the forms of a set that are no names of one thing belong together. */
export type Related = 'demonym' | 'word'

/** The forms of one name. */
export interface SynonymSet {
  /** forms that the accounts use; a search adds these */
  attested: string[]
  /** forms that only a query may use */
  queryOnly: string[]
  /** no other names, but a state and its demonyms (China, Chinese), or words of one sense (arms, weapons) */
  related?: Related
}

/** A form as normalised words between spaces, so that `includes` compares whole words. */
const key = (form: string): string => ` ${tokenize(form).join(' ')} `

/**
 * Synonym sets of states and their demonyms, and of words that stand for each other: “China” also finds “Chinese”, and
 * “arms” also “weapons”. No rule on spelling could do that for “Philippines” and “Filipino”.
 * @param groups each a state’s name and its demonyms, or such words
 * @param related which of the two
 * @param texts   the accounts’ texts, as for `synonymSets`
 */
export const relatedSets = (
  groups: string[][],
  related: Related,
  texts: readonly (readonly string[])[],
): SynonymSet[] => synonymSets(groups, texts).map((forms) => ({ ...forms, related }))

/**
 * The synonym sets of those names that a search needs help with: names of which a text uses several forms, or a reader
 * may use one that no text does.
 * @param groups each the forms of a name, or the spellings of a word
 * @param texts  the accounts’ texts, each as its normalised words (`tokenize`). They decide whether a form is attested;
 *               searching for any other finds nothing
 */
export function synonymSets(groups: string[][], texts: readonly (readonly string[])[]): SynonymSet[] {
  const find = phraseFinder(groups.flat().map(tokenize))
  const used = new Set(texts.flatMap((words) => [...find(words)]))
  return groups.flatMap((group) => {
    const forms = group.filter((form, index, list) => list.findIndex((other) => key(other) === key(form)) === index)
    const attested = forms.filter((form) => used.has(phraseKey(tokenize(form))))
    // a longer form is one too: its other words are not asked for by themselves
    const queryOnly = forms.filter((form) => !attested.includes(form))
    const helps =
      queryOnly.length > 0 ||
      attested.some((form) =>
        attested.some((other) => !key(form).includes(key(other)) && !key(other).includes(key(form))),
      )
    return attested.length > 0 && helps ? [{ attested, queryOnly }] : []
  })
}

/** A name that a query contains, with its synonyms. */
export interface SynonymMatch {
  /** the form in the query */
  typed: string
  /** the other attested forms, except those that contain the typed form and are found through it */
  synonyms: string[]
  /** no account uses the typed form, so that only its synonyms can be found */
  queryOnly: boolean
  /** as in `SynonymSet` */
  related?: Related
}

// There are a thousand forms, and the first keystroke on a slow phone should not normalise them all: only forms that
// share an initial with a word of the query are, and the result is kept here.
const keys = new Map<string, string>()
function keyOf(form: string): string {
  const made = keys.get(form) ?? key(form)
  keys.set(form, made)
  return made
}
const initialOf = (word: string): string => fold(word.match(/[\p{L}\p{N}%]/u)?.[0] ?? '')[0] ?? ''

/**
 * Finds the names in a query, by the forms that it contains as whole words; of overlapping forms the longest counts.
 * @param query  as typed
 * @param groups the synonym sets
 * @returns each name with its synonyms; names that have none are left out
 */
export function findSynonyms(query: string, groups: SynonymSet[]): SynonymMatch[] {
  const asked = key(query)
  const initials = new Set(tokenize(query).map(initialOf))
  const found = groups.flatMap(({ attested, queryOnly, related }): SynonymMatch[] => {
    const typed = [...attested, ...queryOnly]
      .filter((form) => initials.has(initialOf(form)) && asked.includes(keyOf(form)))
      .sort((a, b) => keyOf(b).length - keyOf(a).length)[0]
    if (typed === undefined) return []
    const isQueryOnly = queryOnly.includes(typed)
    const synonyms = attested.filter(
      (form) =>
        form !== typed &&
        !keyOf(form).includes(keyOf(typed)) &&
        (!asked.includes(keyOf(form)) || (isQueryOnly && keyOf(typed).includes(keyOf(form)))),
    )
    return [{ typed, synonyms, queryOnly: isQueryOnly, ...(related ? { related } : {}) }]
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
