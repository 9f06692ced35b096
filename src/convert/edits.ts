// The edits of a recipe: corrections of words, and removals of words, within a line. Finds the place of each in the raw
// text and applies them.
import { characters } from './clean.ts'
import type { Reason, Recipe, Removal } from './recipe.ts'
import type { Fault } from '../edition/fault.ts'

/** A change to a stretch of a cleaned line. */
export interface Edit {
  /** index of the first character that is replaced */
  from: number
  /** index of the character after the last one */
  to: number
  /** the replacement; '' for a removal */
  text: string
  /** why words are removed; undefined for a correction */
  reason?: Reason
}

/** Line number → its edits in order. */
export type Edits = ReadonlyMap<number, readonly Edit[]>

/**
 * Finds the place of every edit.
 * @param file  name of the raw text, for messages
 * @param lines as `clean` returns them
 * @returns the edits, and a fault for each that cannot be placed or overlaps another one
 */
export function locateEdits(
  file: string,
  lines: readonly string[],
  recipe: Pick<Recipe, 'removals' | 'corrections'>,
): { edits: Edits; faults: Fault[] } {
  const edits = new Map<number, Edit[]>()
  const faults: Fault[] = []
  const add = (line: number, sought: string, nth: number | undefined, text: string, reason?: Reason, until = '') => {
    const lineText = lines[line - 1] ?? ''
    const first = characters(sought)
    const last = characters(until)
    const place = find(lineText, first, nth)
    if (typeof place === 'string')
      return faults.push({ file, line: Math.max(1, line), message: `The recipe seeks "${sought}" here, and ${place}` })
    const end = lineText.indexOf(last, place + first.length)
    if (end < 0)
      return faults.push({
        file,
        line: Math.max(1, line),
        message:
          `The recipe seeks "${until}" here after "${sought}", and does not find it. Take it from the ` +
          `raw line sign by sign.`,
      })
    return edits.set(line, [
      ...(edits.get(line) ?? []),
      { from: place, to: end + last.length, text: characters(text), ...(reason ? { reason } : {}) },
    ])
  }
  for (const one of recipe.removals) add(one.line, one.text, one.nth, '', one.reason, one.until)
  for (const one of recipe.corrections) add(one.line, one.from, one.nth, one.to)
  for (const [line, found] of edits) {
    found.sort((a, b) => a.from - b.from)
    if (found.some((edit, index) => edit.from < (found[index - 1]?.to ?? 0)))
      faults.push({ file, line, message: 'Two changes of the recipe overlap here. Make one of them.' })
  }
  return { edits, faults }
}

/** The index of the nth occurrence; or what is wrong, as the rest of a message. */
function find(line: string, sought: string, nth: Removal['nth']): number | string {
  if (sought === '') return 'that is nothing. Write the signs that are to be changed.'
  const places: number[] = []
  for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) places.push(at)
  if (nth === undefined && places.length > 1) return `finds it ${places.length} times. Say which with nth.`
  return (
    places[(nth ?? 1) - 1] ??
    (places.length === 0
      ? 'does not find it. Take it from the raw line sign by sign.'
      : `finds it ${places.length} times only. Lower nth.`)
  )
}

/** Applies the edits of a line. */
export function applyEdits(line: string, edits: readonly Edit[] = []): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += line.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return text + line.slice(at)
}
