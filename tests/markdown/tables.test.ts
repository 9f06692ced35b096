// Tests GFM tables: the scopes of their cells, the box that scrolls, and no style attributes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { select, selectAll } from 'hast-util-select'
import { tables } from '../../src/markdown/tables.ts'
import { print, render } from '../support/markup.ts'

const draw = () =>
  render(
    '| Year | Rice |\n|---|--:|\n| 1989 | 1.4 |\n\nBetween.\n\n| Port |\n|---|\n| Đà Nẵng |',
    'content/hayton/01-x.mdx',
    [],
    [tables],
  )

test('header cells of a table and the first cell of each row have their scope', async () => {
  const tree = await draw()
  assert.deepEqual(
    selectAll('thead th', tree).map(({ properties }) => properties['scope']),
    ['col', 'col', 'col'],
  )
  assert.deepEqual(
    selectAll('tbody th', tree).map(({ properties }) => properties['scope']),
    ['row', 'row'],
  )
})

test('each table is in a region with a unique name that the keyboard reaches', async () => {
  const regions = selectAll('[role=region]', await draw())
  assert.equal(regions.length, 2)
  assert.equal(new Set(regions.map(({ properties }) => properties['ariaLabel'])).size, 2)
  assert.ok(regions.every(({ properties }) => properties['tabIndex'] === 0))
})

test('a table’s cell too long for a narrow column has the class long, unless its column is aligned', async () => {
  const cell = (length: number) => 'rice '.repeat(length / 5 - 1) + 'rices'
  const tree = await render(
    `| Year | What | Sold |\n|---|---|--:|\n| 1989 | ${cell(80)} | 1 |\n| 1990 | ${cell(85)} | ${cell(85)} |`,
    'content/hayton/01-x.mdx',
    [],
    [tables],
  )
  assert.deepEqual(
    selectAll('tbody td', tree).map(({ properties }) => properties['className']),
    [undefined, ['right'], ['long'], ['right']],
  )
})

test('the alignment of a table’s cell is a class, never a style', async () => {
  const tree = await draw()
  assert.equal(select('td.right', tree)?.properties['align'], undefined)
  assert.doesNotMatch(print(tree), /style=|align=/)
})
