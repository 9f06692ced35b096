// The incipit of a passage: its first words, by which a reader recognises it.
import type { Passage } from '../article.ts'
import { plainText } from './plain-text.ts'

/** How many words are enough to recognise a passage. */
const maxWords = 12

/** The first words of a passage, with “…” where it goes on; '' for a passage that is only a table. */
export function incipit({ body }: Pick<Passage, 'body'>): string {
  const words = plainText(body.filter(({ type }) => type !== 'table')).split(' ')
  return words.length > maxWords ? `${words.slice(0, maxWords).join(' ')} …` : words.join(' ')
}
