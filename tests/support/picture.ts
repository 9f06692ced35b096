// Reads what an Open Graph image shows, and where: its lines of text, its outlines and its ink.
import { Resvg } from '@resvg/resvg-js'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import type { SatoriOptions } from 'satori'
import { size, type Card } from '../../src/og/card.ts'
import { cardSvg } from '../../src/og/render.ts'
import { attr } from './site.ts'

export interface Line {
  words: string
  right: number
  baseline: number
  fontSize: number
  family: 'serif' | 'sans'
}

const elements = async (selector: string, card: Card, more: Partial<SatoriOptions>) =>
  selectAll(selector, fromHtml(await cardSvg(card, more), { fragment: true, space: 'svg' }))

/** The lines of a picture from the top, each put together of the pieces that satori sets. */
export async function linesOf(card: Card): Promise<Line[]> {
  const lines = new Map<number, Line>()
  for (const piece of await elements('text', card, { embedFont: false })) {
    const baseline = Number(attr(piece, 'y'))
    const line = lines.get(baseline)
    const words = toString(piece)
    lines.set(baseline, {
      words: (line?.words ?? '') + words,
      // a space at a line's end may hang over
      right: words.trim() ? Number(attr(piece, 'x')) + Number(attr(piece, 'width')) : (line?.right ?? 0),
      baseline,
      fontSize: Number(attr(piece, 'fontSize')),
      family: attr(piece, 'fontFamily').startsWith('serif') ? 'serif' : 'sans',
    })
  }
  return [...lines.values()]
    .map((line) => ({ ...line, words: line.words.trim() }))
    .sort((a, b) => a.baseline - b.baseline)
}

/** An SVG of nothing but a picture's letters of some colours, as outlines. */
export async function outlinesOf(
  card: Card,
  fills: readonly string[],
  more: Partial<SatoriOptions> = {},
): Promise<string> {
  const paths = (await elements('path', card, more)).filter((path) => fills.includes(attr(path, 'fill')))
  const { width, height } = size
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${toHtml(paths)}</svg>`
}

export interface Part {
  left: number
  top: number
  right: number
  bottom: number
}

/** The part of a part of an SVG in which something else stands than its first pixel's colour, if any does. */
export function inkOf(svg: string, part: Part): Part | undefined {
  const { pixels, width } = new Resvg(svg).render()
  const at = (x: number, y: number) => pixels.readUInt32BE((y * width + x) * 4)
  const ground = at(part.left, part.top)
  let ink: Part | undefined
  for (let y = part.top; y < part.bottom; y++)
    for (let x = part.left; x < part.right; x++)
      if (at(x, y) !== ground)
        ink = {
          left: Math.min(ink?.left ?? x, x),
          top: ink?.top ?? y,
          right: Math.max(ink?.right ?? x, x + 1),
          bottom: y + 1,
        }
  return ink
}
