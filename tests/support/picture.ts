// Reads where an Open Graph image shows what: its colours and its ink.
import { rowLength } from '../../src/og/draw.ts'
import { palette } from '../../src/og/palette.ts'

export interface Part {
  left: number
  top: number
  right: number
  bottom: number
}

/** The index of a pixel. @param rows of an image, as `cardRows` returns them */
const pixelAt = (rows: Uint8Array, x: number, y: number): number => rows[y * rowLength + 1 + x] ?? NaN

/** The colour of a pixel, `#fbf7ef`. */
export const colourAt = (rows: Uint8Array, x: number, y: number): string => {
  const from = pixelAt(rows, x, y) * 3
  return `#${Buffer.from(palette.subarray(from, from + 3)).toString('hex')}`
}

/** The part of a part of an image in which something else stands than its first pixel's colour, if any does. */
export function inkOf(rows: Uint8Array, part: Part): Part | undefined {
  const ground = pixelAt(rows, part.left, part.top)
  let ink: Part | undefined
  for (let y = part.top; y < part.bottom; y++)
    for (let x = part.left; x < part.right; x++)
      if (pixelAt(rows, x, y) !== ground)
        ink = {
          left: Math.min(ink?.left ?? x, x),
          top: ink?.top ?? y,
          right: Math.max(ink?.right ?? x, x + 1),
          bottom: y + 1,
        }
  return ink
}
