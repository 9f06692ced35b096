// Tests how the CSV of a figure is read, which columns are numeric, and the check of a chart against its data.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cell, checkFigure, readFigure, value } from '../../src/edition/figure.ts'
import { figureSchema, type FigureEntry } from '../../src/edition/schema/figure.ts'

const entry = (more: object = {}): FigureEntry =>
  figureSchema.parse({ id: 'rice', title: 'Rice sold abroad', passage: 'hayton/26', ...more })
const csv = 'Year,Tonnes,Buyer\n1989,1.4,"Asia, Africa"\n1990,-0.2,\n'

describe('a CSV', () => {
  const figure = readFigure(entry(), csv)
  test('a CSV is read with its quoted commas and empty cells', () => {
    assert.deepEqual(figure.columns, ['Year', 'Tonnes', 'Buyer'])
    assert.deepEqual(figure.rows, [
      ['1989', '1.4', 'Asia, Africa'],
      ['1990', '-0.2', ''],
    ])
  })
  test('a column of numbers is told from one of words', () => assert.deepEqual(figure.numeric, [true, true, false]))
  test('a column of numbers with gaps is numeric', () =>
    assert.deepEqual(readFigure(entry(), 'Year,Imports\n2013,37.0\n2011,\n').numeric, [true, true]))
  test('a column without any number is not numeric', () =>
    assert.deepEqual(readFigure(entry(), 'Year,Note\n1989,\n').numeric, [true, false]))
  test('a cell is found by its column, as text and as a number', () => {
    const row = figure.rows[1] ?? []
    assert.equal(cell(figure, row, 'Tonnes'), '-0.2')
    assert.equal(value(figure, row, 'Tonnes'), -0.2)
    assert.equal(value(figure, row, 'Buyer'), undefined)
  })
  test('a CSV with a row too short is refused, and the file and line are named', () =>
    assert.throws(
      () => readFigure(entry(), 'Year,Tonnes\n1989\n'),
      /content\/figures\/rice\.csv:2 .*line 2.*as many cells/,
    ))
})

describe('an entry', () => {
  test('an entry with a chart must have the words that say what the chart shows', () =>
    assert.equal(
      figureSchema.safeParse({
        id: 'rice',
        title: 'Rice',
        passage: 'hayton/26',
        chart: { kind: 'bars', value: 'Tonnes' },
      }).success,
      false,
    ))
  for (const [name, chart, message] of [
    [
      'a column that is not there',
      { kind: 'bars', value: 'Sacks' },
      /draws the column "Sacks", which rice\.csv has not\. Write one of Year, Tonnes, Buyer/,
    ],
    ['a column of words', { kind: 'bars', value: 'Buyer' }, /"Buyer" of rice\.csv, which holds words/],
    [
      'another figure that is not there',
      {
        kind: 'mirror',
        label: 'Year',
        left: { figure: 'tea', value: 'Tonnes', name: 'Tea' },
        right: { figure: 'rice', value: 'Tonnes', name: 'Rice' },
      },
      /draws on "tea", which is no figure/,
    ],
  ] as const)
    test(`an entry whose chart draws ${name} is refused`, () => {
      const figure = readFigure(entry({ alt: 'More and more.', chart }), csv)
      assert.match(checkFigure(figure, [figure])[0]?.message ?? '', message)
    })
  test('an entry whose chart fits its data has no fault', () => {
    const figure = readFigure(entry({ alt: 'More and more.', chart: { kind: 'bars', value: 'Tonnes' } }), csv)
    assert.deepEqual(checkFigure(figure, [figure]), [])
  })
})
