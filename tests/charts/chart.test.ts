// Tests that the lengths and positions in charts agree with the data, whatever the data are.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chartFor } from '../../src/charts/chart.ts'
import type { Drawing, Shape } from '../../src/charts/shapes.ts'
import { readFigure, type Figure } from '../../src/edition/figure.ts'
import { figureSchema } from '../../src/edition/schema/figure.ts'

const figure = (id: string, csv: string, chart?: object): Figure =>
  readFigure(
    figureSchema.parse({ id, title: 'Trade', passage: 'hayton/26', alt: 'It grows.', ...(chart ? { chart } : {}) }),
    csv,
  )
const drawn = (of: Figure, ...others: Figure[]): Drawing => {
  const drawing = chartFor(of, [of, ...others])
  assert.ok(drawing, 'the figure has a chart')
  return drawing
}
const rects = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: 'rect' }> => shape.kind === 'rect')
const texts = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const near = (a: number, b: number) => Math.abs(a - b) < 0.01

test('a figure without a chart has no drawing', () =>
  assert.equal(chartFor(figure('rice', 'Year,Tonnes\n1989,1.4\n'), []), undefined))

describe('bars', () => {
  const drawing = drawn(
    figure('markets', 'Market,Sold,As given\nUnited States,30,$30 billion\nASEAN,15,$15 billion\n', {
      kind: 'bars',
      value: 'Sold',
      label: 'As given',
    }),
  )
  test('bars have lengths in proportion to their numbers', () => {
    const [first, second] = rects(drawing)
    assert.ok(first && second && near(first.width, 2 * second.width))
  })
  test('bars have their names and the labels of their numbers', () =>
    assert.deepEqual(texts(drawing), ['United States', '$30 billion', 'ASEAN', '$15 billion']))
  test('bars stay within the drawing', () =>
    assert.ok(drawing.shapes.every((shape) => !('width' in shape) || shape.x + shape.width <= drawing.width)))
})

test('shares divide a bar of full width as their numbers do', () => {
  const [first, second] = rects(
    drawn(figure('gulf', 'What,Vietnam,China\nWaters,53,47\n', { kind: 'shares', first: 'Vietnam', second: 'China' })),
  )
  assert.ok(first && second && near(first.width / second.width, 53 / 47) && near(first.x + first.width, second.x))
  assert.equal(second?.hollow, true, 'colour does not tell the two apart alone')
})

describe('a mirror', () => {
  const china = figure('china', 'Year,Count,Balance\n2014,Vietnam,-20\n2014,China,-40\n2013,,-10\n')
  const america = figure('america', 'Year,Balance\n2014,20\n2013,\n')
  const mirror = figure('both', 'Year\n2014\n', {
    kind: 'mirror',
    label: 'Year',
    left: { figure: 'china', value: 'Balance', name: 'China', where: { Count: 'Vietnam' } },
    right: { figure: 'america', value: 'Balance', name: 'America' },
  })
  const drawing = drawn(mirror, china, america)
  test('a mirror chart draws every number, and nothing for an empty cell', () => assert.equal(rects(drawing).length, 4))
  test('a mirror chart puts one side to the left of the axis and the other to the right', () => {
    const [left, right] = [
      rects(drawing).filter(({ tone }) => tone === 'first'),
      rects(drawing).filter(({ tone }) => tone === 'second'),
    ]
    assert.ok(
      left.every(({ x, width }) => x + width < drawing.width / 2) && right.every(({ x }) => x > drawing.width / 2),
    )
  })
  test('a mirror chart has one scale for both sides', () => {
    const [mine, theirs] = [
      rects(drawing).find(({ tone, hollow }) => tone === 'first' && !hollow && true),
      rects(drawing).find(({ tone }) => tone === 'second'),
    ]
    const twenty = rects(drawing)
      .filter(({ tone, hollow }) => tone === 'first' && !hollow)
      .some(({ width }) => near(width, theirs?.width ?? 0))
    assert.ok(mine && twenty)
  })
  test('a mirror chart draws another count of the same year hollow', () =>
    assert.deepEqual(rects(drawing).filter(({ hollow }) => hollow).length, 1))
})

describe('dates', () => {
  const drawing = drawn(
    figure('rig', 'Date,From,To,Track\n2 May,2014-05-02,2014-05-02,sea\nearly July,2014-07-01,2014-07-10,party\n', {
      kind: 'dates',
      start: 'From',
      end: 'To',
      label: 'Date',
      lane: 'Track',
    }),
  )
  test('dates are a dot for a day and a bar for an event that is only roughly dated', () => {
    assert.equal(drawing.shapes.filter(({ kind }) => kind === 'dot').length, 1)
    assert.equal(rects(drawing).length, 1)
  })
  test('dates of a span are a bar from the beginning of its first day to the end of its last', () => {
    const all = drawn(
      figure('months', 'Date,From,To\nMay,2014-05-01,2014-05-31\nearly May,2014-05-01,2014-05-10\n', {
        kind: 'dates',
        start: 'From',
        end: 'To',
        label: 'Date',
      }),
    )
    const [begin = 0, end = 0] = all.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.x1] : []))
    const [month, days] = rects(all)
    assert.ok(month && near(month.x, begin) && near(month.x + month.width, end), 'May fills its month')
    assert.ok(days && near(days.width / (end - begin), 10 / 31), 'ten days fill as much of it')
  })
  test('dates are in the order of time, each lane in its row', () => {
    const dot = drawing.shapes.find((shape) => shape.kind === 'dot')
    const [bar] = rects(drawing)
    assert.ok(dot && bar && dot.kind === 'dot' && dot.x < bar.x && dot.y < bar.y)
  })
  test('dates have an axis with the months and the year', () =>
    assert.deepEqual(
      texts(drawing).filter((text) => /May|June|July|2014/.test(text)),
      ['May', '2014', 'June', 'July'],
    ))
})

test('tiers name every item, the first row on top and narrowest', () => {
  const drawing = drawn(
    figure('tiers', 'Tier,States\nTop,China; Russia\nMiddle,Japan; India\n', { kind: 'tiers', items: 'States' }),
  )
  const [top, middle] = rects(drawing)
  assert.ok(top && middle && top.width < middle.width && top.y < middle.y)
  for (const state of ['China', 'Russia', 'Japan', 'India'])
    assert.ok(
      texts(drawing).some((text) => text.includes(state)),
      state,
    )
})
