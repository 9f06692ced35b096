// What the proof expects of a line of the raw text: each of its words is kept, corrected or dropped for a listed
// reason.
import { characters } from './clean.ts'
import type { Edit } from './edits.ts'
import type { Reason } from './recipe.ts'
import { wordsOf } from './words.ts'

/** A word that must stand in the edition, and the line it comes from. */
export interface Expected {
  word: string
  line: number
}

export interface LineCount {
  read: number
  kept: number
  corrected: number
  dropped: Partial<Record<Reason | 'heading', number>>
}

/** One line's words as the edition must have them, and what became of those it has. */
export function expectLine(
  line: number,
  raw: string,
  edits: readonly Edit[] = [],
): { words: Expected[]; count: LineCount } {
  const text = characters(raw)
  const count: LineCount = { read: 0, kept: 0, corrected: 0, dropped: {} }
  for (const { from, to } of wordsOf(text)) {
    count.read++
    const touching = edits.filter((edit) => edit.from < to && edit.to > from)
    const whole = touching.find((edit) => edit.reason !== undefined && edit.from <= from && edit.to >= to)
    if (whole?.reason) count.dropped[whole.reason] = (count.dropped[whole.reason] ?? 0) + 1
    else if (touching.length > 0) count.corrected++
    else count.kept++
  }
  // what is left out leaves its white space behind: two words never become one by a removal
  const pieces = edits.reduce(
    ({ out, at }, edit) => ({
      out:
        out + text.slice(at, edit.from) + (edit.reason && /\s/.test(text.slice(edit.from, edit.to)) ? ' ' : edit.text),
      at: edit.to,
    }),
    { out: '', at: 0 },
  )
  const left = pieces.out + text.slice(pieces.at)
  return { words: wordsOf(left).map(({ word }) => ({ word, line })), count }
}
