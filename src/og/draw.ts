// Draws an Open Graph image in pixels: its ground, and on that the glyphs of its lines.
import { accountColours, band, left, rule, size, titleBox, type Card } from './card.ts'
import type { Line } from './layout.ts'
import * as palette from './palette.ts'
import { places, type Stamp, type StampOf } from './stamps.ts'

/** Bytes of a row: its pixels, and one before them that PNG wants, always 0. */
export const rowLength = size.width + 1

/** An empty image: its pixels by rows, as `pngOf` takes them. */
export const newSheet = (): Uint8Array => new Uint8Array(rowLength * size.height)

/**
 * Draws the ground of an image over whatever was there: paper, the band at the left edge, and the rule.
 * @param colour of the band; those of all accounts where it is undefined
 */
export function drawGround(rows: Uint8Array, colour: Card['colour']): void {
  rows.fill(palette.paper)
  const fill = (x: number, y: number, width: number, height: number, index: number) => {
    for (let row = y; row < y + height; row++)
      rows.fill(index, row * rowLength + 1 + x, row * rowLength + 1 + x + width)
  }
  const bands = colour ? [accountColours[colour]] : Object.values(accountColours)
  // in whole pixels and without a gap, or a light line would show between two bands
  const top = (i: number) => Math.round((i * size.height) / bands.length)
  for (const [i, ink] of bands.entries())
    fill(0, top(i), band, top(i + 1) - top(i), palette.inkOf(ink) + palette.levels)
  fill(left, rule.top, titleBox.width, rule.height, palette.rule)
}

/** Draws a line on a ground. */
export function drawLine(rows: Uint8Array, line: Line, stampOf: StampOf): void {
  const ink = palette.inkOf(line.colour)
  for (const { font, id, x, y } of line.glyphs) {
    const at = Math.round((line.left + x * line.size) * places)
    const stamp = stampOf(font, line.size, id, at % places)
    put(rows, stamp, Math.floor(at / places), line.baseline - Math.round(y * line.size), ink)
  }
}

/** Puts a stamp on an image. Where two glyphs touch, the darker pixel stays. */
function put(rows: Uint8Array, stamp: Stamp, x: number, y: number, ink: number): void {
  for (let row = 0; row < stamp.height; row++) {
    const to = (y + stamp.top + row) * rowLength + 1 + x + stamp.left
    const from = row * stamp.width
    for (let i = 0; i < stamp.width; i++) {
      const level = stamp.ink[from + i] ?? 0
      if (level > 0 && ink + level > (rows[to + i] ?? 0)) rows[to + i] = ink + level
    }
  }
}
