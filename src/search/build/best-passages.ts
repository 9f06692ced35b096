// Finds for each name the passage to which a reader who asks for it is led: the one of whose sentences most have it, in
// whatever form. A section that has the name in its title comes first.
import { demonymGroups, formsOfName } from '../../edition/names.ts'
import type { Name } from '../../edition/schema/name.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { contentWords, stopWords } from '../../text/stop-words.ts'
import { stemTerm } from '../../text/stem.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Part, Section } from '../format.ts'

/** What a title that has the name counts, in sentences. */
const titleSentences = 3

/** Where a name is told of. */
export interface NamePlace {
  /** account/passage, as `hayton/57` */
  passage: string
  /** how many sentences of the edition have the name */
  sentences: number
}

/**
 * The forms of a name as normalised words with single spaces, the preferred one first; of those that differ in their
 * endings alone (American, Americans) one.
 */
export function keysOfName(name: Name): string[] {
  const forms = [...formsOfName(name), ...demonymGroups([name]).flat()].map(tokenize)
  const stems = forms.map((words) => words.map(stemTerm).join(' '))
  return forms.filter((_, index) => stems.indexOf(stems[index] ?? '') === index).map((words) => words.join(' '))
}

/**
 * Finds the best passage of each name.
 * @param sections of both editions; the restated one alone is read, and of it the paragraphs
 * @returns by the name’s id; without those that no passage has. Of equally good passages the first in reading order
 */
export function bestPassages(sections: Section[], names: Name[]): Map<string, NamePlace> {
  const ids = new Map<string, string[]>()
  for (const name of names)
    for (const key of keysOfName(name)) {
      const own = ids.get(key)
      if (own) own.push(name.id)
      else ids.set(key, [name.id])
    }
  const find = phraseFinder([...ids.keys()].map((key) => key.split(' ')))
  const namesIn = (text: string): string[] => {
    const keys = longest([...find(tokenize(text))])
    // “than” is not Thân, which alone is a content word
    const isName = (key: string) => !stopWords.has(key) || contentWords(text).includes(key)
    return [...new Set(keys.filter(isName).flatMap((key) => ids.get(key) ?? []))]
  }
  const best = new Map<string, NamePlace & { score: number }>()
  for (const { account, titlePath, parts } of sections.filter(({ edition }) => edition === 'restated')) {
    const inTitle = new Set(namesIn(titlePath.split(' › ').at(-1) ?? ''))
    for (const { passage, text } of parts.filter(isParagraph)) {
      const found = Map.groupBy(sentencesOf(text).flatMap(namesIn), (id) => id)
      for (const [id, { length }] of found) {
        const score = length + (inTitle.has(id) ? titleSentences : 0)
        const other = best.get(id)
        const sentences = length + (other?.sentences ?? 0)
        if (other && other.score >= score) other.sentences = sentences
        else best.set(id, { passage: `${account}/${passage}`, sentences, score })
      }
    }
  }
  return new Map([...best].map(([id, { passage, sentences }]) => [id, { passage, sentences }]))
}

/** Tables and notes are left out: the one has names in every row, the others are ours. */
const isParagraph = ({ passage, note }: Part): boolean => !note && /^\d/.test(passage)

/** Without the forms that a longer one contains: in “Ho Chi Minh City” nobody tells of Ho Chi Minh. */
const longest = (keys: string[]): string[] =>
  keys.filter((key) => !keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)))
