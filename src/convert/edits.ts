// What a recipe changes within a line: finds each place, or says why it cannot.
import { characters } from './clean.ts'
import type { Reason, Recipe, Removal } from './recipe.ts'
import type { Fault } from '../edition/fault.ts'

/** A stretch of a cleaned line and what stands there in the edition. */
export interface Edit {
  from: number
  to: number
  /** nothing where it is left out */
  text: string
  /** of a removal; undefined is a correction */
  reason?: Reason
}

/** The edits of a recipe by line, each line's in order. */
export type Edits = ReadonlyMap<number, readonly Edit[]>

/** Finds all places that the recipe names in the cleaned lines. */
export function locateEdits(
  file: string,
  lines: readonly string[],
  recipe: Pick<Recipe, 'removals' | 'corrections'>,
): { edits: Edits; faults: Fault[] } {
  const edits = new Map<number, Edit[]>()
  const faults: Fault[] = []
  const add = (line: number, sought: string, nth: number | undefined, text: string, reason?: Reason, until = '') => {
    const whole = lines[line - 1] ?? ''
    const first = characters(sought)
    const last = characters(until)
    const place = find(whole, first, nth)
    if (typeof place === 'string')
      return faults.push({ file, line: Math.max(1, line), message: `The recipe seeks "${sought}" here, and ${place}` })
    const end = whole.indexOf(last, place + first.length)
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

/** The place of the nth occurrence; or what is the matter. */
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

/** A line with its edits made. */
export function applyEdits(line: string, edits: readonly Edit[] = []): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += line.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return text + line.slice(at)
}
