// Draws a timeline: events on a time axis, a dot for a day and a bar for a longer span, those of one lane in one row.
import { cell, type Figure } from '../edition/figure.ts'
import type { ChartSpec } from '../edition/schema/figure.ts'
import { drawingWidth, type Drawing, type Shape } from './shapes.ts'

/** Height of a lane. */
const lane = 22
/** Height of the axis labels at the foot. */
const foot = 24
/** Width of the lanes' names. */
const names = 84
/** A day in milliseconds. */
const day = 86_400_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/**
 * The drawing of a timeline. Dates are read as UTC, so that the drawing is the same on every machine.
 * @param figure the table
 * @param spec   which columns hold the first and last day of each event (ISO dates), and its lane
 */
export function dates(figure: Figure, spec: Extract<ChartSpec, { kind: 'dates' }>): Drawing {
  const data = figure.rows.map((cells) => ({
    from: Date.parse(cell(figure, cells, spec.start)),
    to: Date.parse(cell(figure, cells, spec.end)),
    lane: spec.lane ? cell(figure, cells, spec.lane) : '',
  }))
  const lanes = [...new Set(data.map((item) => item.lane))]
  const left = spec.lane ? names : 6
  const first = monthStart(Math.min(...data.map(({ from }) => from)), 0)
  const last = monthStart(Math.max(...data.map(({ to }) => to)), 1)
  const at = (time: number) => left + ((time - first) / (last - first)) * (drawingWidth - left - 6)
  const shapes: Shape[] = []
  const height = lanes.length * lane
  for (let time = first; time <= last; time = monthStart(time, 1)) {
    const date = new Date(time)
    const month = date.getUTCMonth()
    shapes.push({ kind: 'line', x1: at(time), y1: 0, x2: at(time), y2: height + 4 })
    if (time < last)
      shapes.push({
        kind: 'text',
        x: (at(time) + at(monthStart(time, 1))) / 2,
        y: height + 12,
        text: months[month] ?? '',
        anchor: 'middle',
      })
    if (time < last && (time === first || month === 0))
      shapes.push({ kind: 'text', x: at(time) + 2, y: height + 23, text: String(date.getUTCFullYear()), strong: true })
  }
  lanes.forEach((name, index) => {
    const y = index * lane + lane / 2
    if (name) shapes.push({ kind: 'text', x: 0, y: y + 4, text: name })
    for (const item of data.filter((candidate) => candidate.lane === name))
      // up to three days are a dot; a longer or only roughly dated event is as long as it may have lasted
      shapes.push(
        item.to - item.from <= 3 * day
          ? { kind: 'dot', x: at((item.from + item.to) / 2), y, tone: 'first' }
          : {
              kind: 'rect',
              x: at(item.from),
              y: y - 5,
              width: at(item.to + day) - at(item.from),
              height: 10,
              tone: 'first',
              hollow: true,
            },
      )
  })
  return { width: drawingWidth, height: height + foot, shapes }
}

/** The first day of a date's month, or of the month that comes `later` months after it. */
const monthStart = (time: number, later: number): number =>
  Date.UTC(new Date(time).getUTCFullYear(), new Date(time).getUTCMonth() + later)
