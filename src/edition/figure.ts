// A figure, which is a table with an optional chart: reads it from its entry in figures.yaml and its CSV file, and
// checks that the two fit.
import { parse } from 'csv-parse/sync'
import { ContentError, type Fault } from './fault.ts'
import type { FigureEntry } from './schema/figure.ts'

/** A figure: its entry and its table. */
export interface Figure {
  entry: FigureEntry
  /** titles of the columns; the cells of the first name the rows */
  columns: string[]
  /** for each column, whether it holds nothing but numbers and empty cells */
  numeric: boolean[]
  rows: string[][]
}

const number = /^[-−]?\d+(?:\.\d+)?$/

/**
 * Parses the CSV of a figure.
 * @throws ContentError with the CSV's file and line where a row has another length or the file is not CSV
 */
export function readFigure(entry: FigureEntry, csv: string): Figure {
  let table: string[][]
  try {
    table = parse(csv, { bom: true, trim: true, skip_empty_lines: true })
  } catch (error) {
    const { message, lines: line = 1 } = error as Error & { lines?: number }
    const remedy = 'Give each row as many cells as the first, and quote a cell that has a comma.'
    throw new ContentError([
      { file: `content/figures/${entry.id}.csv`, line, code: 'table-shape', message: `${message}. ${remedy}` },
    ])
  }
  const [columns = [], ...rows] = table
  const numeric = columns.map(
    (_, i) => rows.some((row) => row[i] !== '') && rows.every((row) => row[i] === '' || number.test(row[i] ?? '')),
  )
  return { entry, columns, numeric, rows }
}

/** The cell of a row in the column of this title; '' where the table has no such column. */
export const cell = (figure: Figure, row: string[], column: string): string => row[figure.columns.indexOf(column)] ?? ''

/** A cell as a number; undefined where it is empty. */
export const value = (figure: Figure, row: string[], column: string): number | undefined => {
  const text = cell(figure, row, column).replace('−', '-')
  return text === '' ? undefined : Number(text)
}

/**
 * Checks that a figure's chart fits its data.
 * @param all all figures, since a chart may draw on another figure's table
 * @returns a fault for each column that the chart names and the table lacks, or that holds words instead of numbers
 */
export function checkFigure(figure: Figure, all: Figure[]): Fault[] {
  const {
    entry: { id, chart },
  } = figure
  const file = 'content/figures/figures.yaml'
  const faults: Fault[] = []
  const checkColumn = (of: Figure | undefined, column: string, numbers: boolean, name = id) => {
    if (!of)
      faults.push({
        file,
        line: 1,
        code: 'chart-figure-unknown',
        message: `The chart of "${id}" draws on "${name}", which is no figure. Write the id of one.`,
      })
    else if (!of.columns.includes(column))
      faults.push({
        file,
        line: 1,
        code: 'chart-column-unknown',
        message:
          `The chart of "${id}" draws the column "${column}", which ${of.entry.id}.csv has not. Write ` +
          `one of ${of.columns.join(', ')}.`,
      })
    else if (numbers && !of.numeric[of.columns.indexOf(column)])
      faults.push({
        file,
        line: 1,
        code: 'chart-column-words',
        message:
          `The chart of "${id}" draws the column "${column}" of ${of.entry.id}.csv, which holds words. ` +
          `Write plain numbers in it.`,
      })
  }
  if (chart?.kind === 'bars') {
    checkColumn(figure, chart.value, true)
    if (chart.label) checkColumn(figure, chart.label, false)
  }
  if (chart?.kind === 'shares') {
    checkColumn(figure, chart.first, true)
    checkColumn(figure, chart.second, true)
  }
  if (chart?.kind === 'dates')
    for (const column of [chart.start, chart.end, chart.label, ...(chart.lane ? [chart.lane] : [])])
      checkColumn(figure, column, false)
  if (chart?.kind === 'tiers') checkColumn(figure, chart.items, false)
  if (chart?.kind === 'mirror')
    for (const side of [chart.left, chart.right]) {
      const of = all.find(({ entry }) => entry.id === side.figure)
      checkColumn(of, side.value, true, side.figure)
      if (of) checkColumn(of, chart.label, false)
    }
  return faults
}
