// Draws a bar chart: horizontal bars from a common zero, one per row of the table.
import { cell, value, type Figure } from '../edition/figure.ts'
import type { ChartSpec } from '../edition/schema/figure.ts'
import { averageLetterWidth, drawingWidth, wrap, type Drawing, type Shape } from './shapes.ts'

/** Height of a row with its name and bar. */
const row = 34
/** Thickness of a bar. */
const bar = 13

/**
 * The drawing of a bar chart.
 * @param figure the table; the cells of its first column name the bars
 * @param spec   which columns hold the values and the labels
 */
export function bars(figure: Figure, spec: Extract<ChartSpec, { kind: 'bars' }>): Drawing {
  const data = figure.rows.map((cells) => ({
    name: cells[0] ?? '',
    amount: value(figure, cells, spec.value) ?? 0,
    label: spec.label ? cell(figure, cells, spec.label) : cell(figure, cells, spec.value),
  }))
  const most = Math.max(...data.map(({ amount }) => amount))
  const room = Math.max(...data.map(({ label }) => label.length)) * averageLetterWidth + 10
  const shapes: Shape[] = []
  const scale = (drawingWidth - room) / most
  let y = 0
  for (const { name, amount, label } of data) {
    const lines = wrap(name, Math.floor(drawingWidth / averageLetterWidth))
    lines.forEach((text, i) => shapes.push({ kind: 'text', x: 0, y: y + 12 + i * 13, text }))
    y += lines.length * 13
    shapes.push(
      { kind: 'rect', x: 0, y: y + 4, width: amount * scale, height: bar, tone: 'first' },
      { kind: 'text', x: amount * scale + 6, y: y + 15, text: label, strong: true },
    )
    y += row - 13 + 4
  }
  return { width: drawingWidth, height: y, shapes: [...shapes, { kind: 'line', x1: 0, y1: 0, x2: 0, y2: y - 2 }] }
}
