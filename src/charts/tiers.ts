// Draws a pyramid of tiers: one tier per row of the table, the first on top and narrowest, each with its items.
import { cell, type Figure } from '../edition/figure.ts'
import type { ChartSpec } from '../edition/schema/figure.ts'
import { averageLetterWidth, drawingWidth, wrap, type Drawing, type Shape } from './shapes.ts'

/** Height of a line of text. */
const line = 14
/** How much narrower a tier is, at each side, than the one below it. */
const inset = 28

/**
 * The drawing of a pyramid of tiers.
 * @param figure the table; the cells of its first column name the tiers
 * @param spec   the column of the items, which semicolons separate
 */
export function tiers(figure: Figure, spec: Extract<ChartSpec, { kind: 'tiers' }>): Drawing {
  const shapes: Shape[] = []
  let y = 0
  figure.rows.forEach((cells, index) => {
    const x = (figure.rows.length - 1 - index) * inset
    const room = drawingWidth - 2 * x
    const lines = wrap(
      cell(figure, cells, spec.items).split(/;\s*/).join(' · '),
      Math.floor((room - 20) / averageLetterWidth),
    )
    const height = (lines.length + 1) * line + 12
    shapes.push(
      { kind: 'rect', x, y, width: room, height, tone: 'first', hollow: true },
      { kind: 'text', x: drawingWidth / 2, y: y + 16, text: cells[0] ?? '', anchor: 'middle', strong: true },
    )
    lines.forEach((text, i) =>
      shapes.push({ kind: 'text', x: drawingWidth / 2, y: y + 16 + (i + 1) * line, text, anchor: 'middle' }),
    )
    y += height + 4
  })
  return { width: drawingWidth, height: y, shapes }
}
