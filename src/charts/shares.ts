// Draws a chart of shares: one bar per row, divided between two columns; the first share is filled, the second hollow.
import { cell, value, type Figure } from '../edition/figure.ts'
import type { ChartSpec } from '../edition/schema/figure.ts'
import { drawingWidth, type Drawing, type Shape } from './shapes.ts'

/** Height of a row with its name, bar and numbers. */
const row = 66

/**
 * The drawing of a chart of shares.
 * @param figure the table; the cells of its first column name the bars
 * @param spec   the two columns that divide a bar, and that of the unit
 */
export function shares(figure: Figure, spec: Extract<ChartSpec, { kind: 'shares' }>): Drawing {
  const shapes: Shape[] = []
  figure.rows.forEach((cells, index) => {
    const first = value(figure, cells, spec.first) ?? 0
    const second = value(figure, cells, spec.second) ?? 0
    const y = index * row
    const part = (first / (first + second)) * drawingWidth
    const unit = spec.unit ? ` ${cell(figure, cells, spec.unit)}` : ''
    shapes.push(
      { kind: 'text', x: 0, y: y + 12, text: cells[0] ?? '', strong: true },
      { kind: 'rect', x: 0, y: y + 18, width: part, height: 18, tone: 'first' },
      { kind: 'rect', x: part, y: y + 18, width: drawingWidth - part, height: 18, tone: 'second', hollow: true },
      { kind: 'text', x: 0, y: y + 50, text: `${spec.first} ${cell(figure, cells, spec.first)}${unit}` },
      {
        kind: 'text',
        x: drawingWidth,
        y: y + 50,
        text: `${spec.second} ${cell(figure, cells, spec.second)}${unit}`,
        anchor: 'end',
      },
    )
  })
  return { width: drawingWidth, height: figure.rows.length * row - 8, shapes }
}
