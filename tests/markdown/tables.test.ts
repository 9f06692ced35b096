// Holds that the tables of an article can be read by ear and by keyboard, and need no style attribute.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { passages } from '../../src/markdown/passages.ts'
import { tables } from '../../src/markdown/tables.ts'
import { file } from '../support/contract.ts'
import { print, render } from '../support/markup.ts'

const rows = '| Year | Partner | Trade |\n|---|:-:|--:|\n| 1995 | ASEAN | 3.3 |\n| 2014 | | 42.9 |'
const draw = (source: string) => render(source, file, [passages], [tables])
const captioned = () => draw(`¶1 Trade grew.\n\n<Table caption="Trade with ASEAN & “others”, $ billion">\n\n${rows}\n\n</Table>`)

test('the caption becomes the table’s own, and stands first in it', async () => {
  const table = select('table', await captioned()) as Element
  const first = table.children.find((node) => node.type === 'element')
  assert.equal(first?.tagName, 'caption')
  assert.equal(toString(first as Element), 'Trade with ASEAN & “others”, $ billion')
})

test('the table stands in a box that scrolls, is reached by keyboard and bears the caption as its name', async () => {
  const box = select('.table', await captioned())
  assert.deepEqual([box?.tagName, box?.properties['role'], box?.properties['tabIndex']], ['div', 'region', 0])
  assert.equal(box?.properties['ariaLabel'], 'Table: Trade with ASEAN & “others”, $ billion')
  assert.ok(select('.table > table', await captioned()))
})

test('nothing is left of the component', async () => assert.equal(select('Table', await captioned()), undefined))

test('the head of a column and the first cell of a row say what they head', async () => {
  const tree = await captioned()
  assert.deepEqual(
    selectAll('thead th', tree).map((cell) => [toString(cell), cell.properties['scope']]),
    [
      ['Year', 'col'],
      ['Partner', 'col'],
      ['Trade', 'col'],
    ]
  )
  assert.deepEqual(
    selectAll('tbody th', tree).map((cell) => [toString(cell), cell.properties['scope']]),
    [
      ['1995', 'row'],
      ['2014', 'row'],
    ]
  )
  assert.deepEqual(
    selectAll('td', tree).map((cell) => [toString(cell), cell.properties['scope']]),
    [
      ['ASEAN', undefined],
      ['3.3', undefined],
      ['', undefined],
      ['42.9', undefined],
    ]
  )
})

test('the alignment of a column becomes a class: the site’s policy refuses style attributes, HTML refuses align', async () => {
  const tree = await captioned()
  assert.doesNotMatch(print(tree), / (?:style|align)=/)
  assert.deepEqual(selectAll('.right', tree).map(toString), ['Trade', '3.3', '42.9'])
  assert.deepEqual(selectAll('.center', tree).map(toString), ['Partner', 'ASEAN', ''])
})

test('a table without a component is made accessible too', async () => {
  const tree = await draw(`¶1 Trade grew.\n\n${rows}`)
  assert.equal(selectAll('th[scope]', tree).length, 5)
  assert.doesNotMatch(print(tree), / (?:style|align)=/)
})

test('a table belongs to the passage before it', async () => assert.ok(select('#p1 > .passage-text > .table', await captioned())))
