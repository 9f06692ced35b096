// Works out which words the edition must have for a line of the raw text. Each word of the line is kept, corrected or
// dropped for a listed reason; the proof compares the result with the written page.
import { characters } from './clean.ts'
import type { Edit } from './edits.ts'
import type { Reason } from './recipe.ts'
import { wordsOf } from './words.ts'

/** A word that the edition must have. */
export interface Expected {
  word: string
  /** the line of the raw text from which it comes, counted from 1 */
  line: number
}

/** What became of the words of a line, in numbers of words. */
export interface LineCount {
  /** words of the raw line: the sum of the others */
  read: number
  kept: number
  corrected: number
  /** by reason */
  dropped: Partial<Record<Reason | 'heading', number>>
}

/**
 * Works out what the edition must have for one line.
 * @param line  its number, counted from 1
 * @param raw   the line as it stands in the raw text
 * @param edits those of the line, in order
 * @returns the words that the edition must have, and the count of what became of those of the raw line
 */
export function expectedWords(
  line: number,
  raw: string,
  edits: readonly Edit[] = [],
): { words: Expected[]; count: LineCount } {
  const text = characters(raw)
  const count: LineCount = { read: 0, kept: 0, corrected: 0, dropped: {} }
  for (const { from, to } of wordsOf(text)) {
    count.read++
    const touching = edits.filter((edit) => edit.from < to && edit.to > from)
    const removal = touching.find((edit) => edit.reason !== undefined && edit.from <= from && edit.to >= to)
    if (removal?.reason) count.dropped[removal.reason] = (count.dropped[removal.reason] ?? 0) + 1
    else if (touching.length > 0) count.corrected++
    else count.kept++
  }
  // a removal that contains white space leaves a space, so that the words around it do not become one
  const edited = edits.reduce(
    ({ out, at }, edit) => ({
      out:
        out + text.slice(at, edit.from) + (edit.reason && /\s/.test(text.slice(edit.from, edit.to)) ? ' ' : edit.text),
      at: edit.to,
    }),
    { out: '', at: 0 },
  )
  const result = edited.out + text.slice(edited.at)
  return { words: wordsOf(result).map(({ word }) => ({ word, line })), count }
}
