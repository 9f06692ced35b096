// Tests the plain text of passages and figures.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFigure } from '../../../src/edition/figure.ts'
import { parseMdx } from '../../../src/edition/parse-mdx.ts'
import { figureSchema } from '../../../src/edition/schema/figure.ts'
import { figureRows, figureText, plainText } from '../../../src/edition/write/plain-text.ts'

const plain = (source: string) => plainText(parseMdx('x.mdx', source).children)

describe('the text of blocks', () => {
  test('the text of blocks has a space between blocks, items and cells, where words would run together', () => {
    assert.equal(plain('One\n\n- two\n- three\n\n> four'), 'One two three four')
    assert.equal(plain('| Boat | Year |\n|---|---|\n| Kilo | 2014 |'), 'Boat Year Kilo 2014')
  })
  test('the text of blocks has no space within a word that Markdown divides', () =>
    assert.equal(plain('un*do*ing'), 'undoing'))
  test('the text of blocks has composed letters, and one space for any white space', () =>
    assert.equal(plain('Khánh\u00a0Hòa\nprovince'.normalize('NFD')), 'Khánh Hòa province'.normalize('NFC')))
  test('the text of blocks has nothing of components', () =>
    assert.equal(plain('One.\n\n<Note kind="date">Ours.</Note>\n\n<Source id="x" />'), 'One.'))
})

describe('the text of a figure', () => {
  const figure = (csv: string, unit?: string) =>
    figureText(readFigure(figureSchema.parse({ id: 'x', title: 'Rice sold', unit, passage: 'hayton/1' }), csv))
  test('the text of a figure is its title, its unit and its cells', () =>
    assert.equal(figure('Year,Rice\n1989,1.4\n', 'tonnes'), 'Rice sold, tonnes Year Rice 1989 1.4'))
  test('the text of a figure has only the host of a URL, as the table shows it', () =>
    assert.equal(figure('Year,From\n1989,https://a.example/b/c.html\n'), 'Rice sold Year From 1989 a.example'))
})

test('a row of a figure has each cell after its column, and empty cells are left out', () => {
  const entry = figureSchema.parse({ id: 'x', title: 'Rice sold', passage: 'hayton/1' })
  assert.deepEqual(figureRows(readFigure(entry, 'Year,Rice,Price\n1989,1.4,200\n1990,,210\n')), [
    '1989: Rice 1.4; Price 200',
    '1990: Price 210',
  ])
})
