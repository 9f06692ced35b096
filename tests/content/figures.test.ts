// The data of the figures: that sums are right, dates in order, and what a chart draws is what its passage says.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadFigures, loadPages } from '../../src/edition/read/load.ts'
import { pageOfFile } from '../../src/paths.ts'
import { cell, value, type Figure } from '../../src/edition/figure.ts'
import { root } from '../support/project.ts'

const figures = loadFigures(root)
const pages = loadPages(root)
const find = (id: string): Figure => {
  const figure = figures.find(({ entry }) => entry.id === id)
  assert.ok(figure, `content/figures has "${id}"`)
  return figure
}

/** The text of a passage as the edition has it, from its mark to the next, without components' tags. */
function passageText(passage: string): string {
  const [account, number] = passage.split('/')
  const source = pages
    .filter(({ file }) => pageOfFile(file)?.account === account)
    .map((page) => page.source)
    .join('\n')
  return source.split(/¶(?=T?\d+ )/).find((part) => part.startsWith(`${number} `)) ?? ''
}

describe('in the tables of trade, exports less imports is the balance', () => {
  for (const id of ['china-trade', 'us-trade'])
    for (const row of find(id).rows) {
      const [imports, exports, balance] = ['Imports', 'Exports', 'Balance'].map((column) =>
        value(find(id), row, column),
      )
      if (imports === undefined || exports === undefined) continue
      test(`${id}, ${row.slice(0, 2).join(' ')}`, () =>
        assert.equal((exports - imports).toFixed(1), balance?.toFixed(1)))
    }
})

test('the years of the tables of trade run without a gap, newest first', () => {
  for (const id of ['china-trade', 'us-trade']) {
    const years = [...new Set(find(id).rows.map(([year]) => Number(year)))]
    assert.deepEqual(
      years,
      Array.from({ length: 5 }, (_, i) => 2014 - i),
    )
  }
})

test('shares of the Gulf add up to all of it', () => {
  const figure = find('gulf-and-border')
  const waters = figure.rows.find((row) => cell(figure, row, 'Unit').includes('per cent'))
  assert.ok(waters)
  assert.equal((value(figure, waters, 'Vietnam') ?? 0) + (value(figure, waters, 'China') ?? 0), 100)
})

describe('dates', () => {
  for (const figure of figures.filter(({ entry }) => entry.chart?.kind === 'dates')) {
    const spec = figure.entry.chart
    if (spec?.kind !== 'dates') continue
    const days = figure.rows.map((row) => ({
      from: cell(figure, row, spec.start),
      to: cell(figure, row, spec.end),
      row: row.join(', ').slice(0, 60),
    }))
    test(`of ${figure.entry.id} are days of the calendar, none ending before it begins`, () => {
      for (const { from, to, row } of days) {
        assert.equal(new Date(from).toISOString().slice(0, 10), from, row)
        assert.ok(from <= to && new Date(to).toISOString().slice(0, 10) === to, row)
      }
    })
    test(`of ${figure.entry.id} stand in order`, () => {
      const starts = days.map(({ from }) => from)
      const sorted = starts.toSorted()
      assert.ok(starts.join() === sorted.join() || starts.join() === sorted.toReversed().join(), starts.join(' '))
    })
  }
})

describe('every number that a chart draws stands in its passage', () => {
  for (const figure of figures) {
    const { chart, passage, from, id } = figure.entry
    // a passage that is a table has its numbers in the table alone; the sums above hold those
    if (!chart || passage.includes('/T')) continue
    const columns = chart.kind === 'bars' ? [chart.value] : chart.kind === 'shares' ? [chart.first, chart.second] : []
    for (const column of columns)
      test(`${id}: ${column}`, () => {
        const text = [passage, ...from].map(passageText).join('\n')
        for (const row of figure.rows) {
          const number = cell(figure, row, column).replace('-', '')
          if (number)
            assert.match(
              text,
              new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?!\\d|\\.\\d)`),
              `¶${passage} lacks ${number} (${row[0]})`,
            )
        }
      })
  }
})
