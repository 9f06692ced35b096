// The words of passages and figures as plain text.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFigure } from '../../../src/edition/figure.ts'
import { parseMdx } from '../../../src/edition/parse.ts'
import { figureSchema } from '../../../src/edition/schema/figure.ts'
import { figureText, plainText } from '../../../src/edition/write/plain-text.ts'

const plain = (source: string) => plainText(parseMdx('x.mdx', source).children)

describe('the text of blocks', () => {
  test('has a space between blocks, items and cells, where their words would run together', () => {
    assert.equal(plain('One\n\n- two\n- three\n\n> four'), 'One two three four')
    assert.equal(plain('| Boat | Year |\n|---|---|\n| Kilo | 2014 |'), 'Boat Year Kilo 2014')
  })
  test('has none within a word that a sign of Markdown parts', () => assert.equal(plain('un*do*ing'), 'undoing'))
  test('has its letters composed, and one space for any white space', () =>
    assert.equal(plain('Khánh\u00a0Hòa\nprovince'.normalize('NFD')), 'Khánh Hòa province'.normalize('NFC')))
  test('has nothing of components', () =>
    assert.equal(plain('One.\n\n<Note kind="date">Ours.</Note>\n\n<Source id="x" />'), 'One.'))
})

describe('the text of a figure', () => {
  const figure = (csv: string, unit?: string) =>
    figureText(readFigure(figureSchema.parse({ id: 'x', title: 'Rice sold', unit, passage: 'hayton/1' }), csv))
  test('is its title, its unit and its cells', () =>
    assert.equal(figure('Year,Rice\n1989,1.4\n', 'tonnes'), 'Rice sold, tonnes Year Rice 1989 1.4'))
  test('has of an address the host, as the table shows it', () =>
    assert.equal(figure('Year,From\n1989,https://a.example/b/c.html\n'), 'Rice sold Year From 1989 a.example'))
})
