// Makes the drawing of a figure's chart, by the kind of chart.
import type { Figure } from '../edition/figure.ts'
import { bars } from './bars.ts'
import { dates } from './dates.ts'
import { mirror } from './mirror.ts'
import type { Drawing } from './shapes.ts'
import { shares } from './shares.ts'
import { tiers } from './tiers.ts'

/**
 * The chart of a figure as shapes.
 * @param all all figures, since a mirror chart draws on two
 * @returns the drawing; undefined for a figure without a chart
 * @throws Error where the chart names a figure that does not exist
 */
export function chartFor(figure: Figure, all: Figure[]): Drawing | undefined {
  const { chart } = figure.entry
  if (!chart) return undefined
  const find = (id: string): Figure => {
    const found = all.find(({ entry }) => entry.id === id)
    if (!found) throw new Error(`The chart of "${figure.entry.id}" draws on "${id}", which is no figure.`)
    return found
  }
  switch (chart.kind) {
    case 'bars':
      return bars(figure, chart)
    case 'shares':
      return shares(figure, chart)
    case 'mirror':
      return mirror(chart, find)
    case 'dates':
      return dates(figure, chart)
    case 'tiers':
      return tiers(figure, chart)
  }
}
