// The shapes that a chart consists of before it becomes SVG: the chart kinds return them, and a component draws them.

/** The tone of a shape. The second is also hatched or hollow, so that colour alone never carries a meaning. */
type Tone = 'first' | 'second' | 'quiet'

/** A shape with its position, in the units of the drawing; y grows downwards. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; tone: Tone; hollow?: boolean }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'dot'; x: number; y: number; tone: Tone }
  | { kind: 'text'; x: number; y: number; text: string; anchor?: 'start' | 'middle' | 'end'; strong?: boolean }

/** A chart as shapes, with its size. */
export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

/** The width of every drawing. */
export const drawingWidth = 420
/** The average width of a letter at font size 11, from which the room for labels is calculated. */
export const averageLetterWidth = 5.6

/**
 * Wraps a text at spaces.
 * @param letters the longest line; only a single longer word exceeds it
 */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
