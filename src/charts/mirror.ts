// Draws a mirror chart: the values of two tables as bars to the left and to the right of a common axis, one row per
// label. A second count for the same label is drawn hollow.
import { cell, value, type Figure } from '../edition/figure.ts'
import type { ChartSpec } from '../edition/schema/figure.ts'
import { averageLetterWidth, drawingWidth, type Drawing, type Shape } from './shapes.ts'

/** Height of a row with one bar a side. */
const row = 24
/** Height of the sides' names. */
const head = 22
/** Width of the labels between the two sides. */
const middle = 40

type Spec = Extract<ChartSpec, { kind: 'mirror' }>
interface Bar {
  label: string
  amount: number
  text: string
  hollow: boolean
}

/** The bars of one side; `where` selects the rows of the main count, and the others are drawn hollow. */
function barsOf(figure: Figure, spec: Spec, side: Spec['left']): Bar[] {
  return figure.rows.flatMap((cells) => {
    const amount = value(figure, cells, side.value)
    const other = Object.entries(side.where).some(
      ([column, wanted]) => cell(figure, cells, column) !== wanted && cell(figure, cells, column) !== '',
    )
    return amount === undefined
      ? []
      : [
          {
            label: cell(figure, cells, spec.label),
            amount: Math.abs(amount),
            text: cell(figure, cells, side.value).replace('-', '−'),
            hollow: other,
          },
        ]
  })
}

/**
 * The drawing of a mirror chart. Both sides have the same scale; signs are ignored.
 * @param spec which figure and column each side shows, and the column of the labels
 * @param find returns a figure by its id
 */
export function mirror(spec: Spec, find: (id: string) => Figure): Drawing {
  const left = barsOf(find(spec.left.figure), spec, spec.left)
  const right = barsOf(find(spec.right.figure), spec, spec.right)
  const labels = [...new Set([...left, ...right].map(({ label }) => label))].sort()
  const most = Math.max(...[...left, ...right].map(({ amount }) => amount))
  const room = 6 * averageLetterWidth
  const scale = (drawingWidth / 2 - middle / 2 - room) / most
  const from = drawingWidth / 2 - middle / 2
  const to = drawingWidth / 2 + middle / 2
  const shapes: Shape[] = [
    { kind: 'text', x: from, y: 12, text: spec.left.name, anchor: 'end', strong: true },
    { kind: 'text', x: to, y: 12, text: spec.right.name, strong: true },
  ]
  let y = head
  for (const label of labels) {
    const leftBars = left.filter((bar) => bar.label === label)
    const rightBars = right.filter((bar) => bar.label === label)
    shapes.push({ kind: 'text', x: drawingWidth / 2, y: y + 13, text: label, anchor: 'middle' })
    leftBars.forEach(({ amount, text, hollow }, i) =>
      shapes.push(
        {
          kind: 'rect',
          x: from - amount * scale,
          y: y + i * 19 + 2,
          width: amount * scale,
          height: 15,
          tone: 'first',
          hollow,
        },
        { kind: 'text', x: from - amount * scale - 4, y: y + i * 19 + 13, text, anchor: 'end' },
      ),
    )
    rightBars.forEach(({ amount, text, hollow }, i) =>
      shapes.push(
        { kind: 'rect', x: to, y: y + i * 19 + 2, width: amount * scale, height: 15, tone: 'second', hollow },
        { kind: 'text', x: to + amount * scale + 4, y: y + i * 19 + 13, text },
      ),
    )
    y += row + 19 * Math.max(0, Math.max(leftBars.length, rightBars.length) - 1)
  }
  return { width: drawingWidth, height: y, shapes }
}
