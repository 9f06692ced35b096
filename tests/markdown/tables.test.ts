// GFM tables: their scopes, the box that scrolls, and no style attributes.
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

test('head cells and the first cell of each row have their scope', async () => {
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

test('each table stands in a region with a name of its own that the keyboard reaches', async () => {
  const regions = selectAll('[role=region]', await draw())
  assert.equal(regions.length, 2)
  assert.equal(new Set(regions.map(({ properties }) => properties['ariaLabel'])).size, 2)
  assert.ok(regions.every(({ properties }) => properties['tabIndex'] === 0))
})

test('a table’s cell that is too long for a narrow column says so, unless its column is aligned', async () => {
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

test('alignment is a class, never a style', async () => {
  const tree = await draw()
  assert.equal(select('td.right', tree)?.properties['align'], undefined)
  assert.doesNotMatch(print(tree), /style=|align=/)
})
