// The first words of a passage, its incipit: to know it by.
import type { Passage } from '../article.ts'
import { plainText } from './plain-text.ts'

/** How many words make a passage known. */
const maxWords = 12

/** @returns the words; '' for a passage that is only a table */
export function incipit({ body }: Pick<Passage, 'body'>): string {
  const words = plainText(body.filter(({ type }) => type !== 'table')).split(' ')
  return words.length > maxWords ? `${words.slice(0, maxWords).join(' ')} …` : words.join(' ')
}
