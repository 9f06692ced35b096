// What a chart is made of before it is drawn: shapes with their places, in units of the drawing.

/** the two tones that a chart needs; the second is also hatched or hollow, so that colour never tells alone */
type Tone = 'first' | 'second' | 'quiet'

export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; tone: Tone; hollow?: boolean }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'dot'; x: number; y: number; tone: Tone }
  | { kind: 'text'; x: number; y: number; text: string; anchor?: 'start' | 'middle' | 'end'; strong?: boolean }

export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

/** The width of every drawing. A text of size 11 has about 5.6 units a letter, by which room for labels is reckoned. */
export const width = 420
export const letter = 5.6

/** A text cut into lines of at most so many letters, at spaces. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
