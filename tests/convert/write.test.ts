// Tests that what the converter escapes is read back by Markdown, GFM and MDX as the same text.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { escape } from '../../src/convert/write.ts'
import { parse } from '../support/markup.ts'

/** What is read of a text: the kinds of its blocks, and its words. */
const read = (mdx: string) => {
  const { children } = parse(mdx)
  return { blocks: children.map(({ type }) => type), text: children.map((child) => toString(child)).join('\n') }
}

describe('what would be a mark of Markdown’s or MDX’s at the beginning of a line', () => {
  for (const text of [
    '- a dash, which would begin a list',
    '+ a plus, which would begin a list',
    '--- a rule',
    '---',
    '= an equals sign',
    '=====',
    ':--',
    '12. a number, which would begin a list',
    '1) a number, which would begin a list',
    '# a heading',
    '> a quotation',
    '| a cell |',
    'import goods',
    'export goods',
    'import { rice } from "Burma"',
  ])
    test(`what the converter writes at the beginning of a line is text: ${text}`, () => {
      assert.deepEqual(read(escape(text, true)), { blocks: ['paragraph'], text })
      // below another line it would make a heading of that, or end its paragraph
      assert.deepEqual(read(`Rice came.\n${escape(text, true)}`), {
        blocks: ['paragraph'],
        text: `Rice came.\n${text}`,
      })
    })
})

describe('what looks like markup wherever it stands', () => {
  for (const text of [
    'a *star*, a _line_ and a `tick`',
    'a <b>tag</b> & an &amp;',
    'a {brace}',
    'a [link](https://x.example)',
    'a back\\slash',
    'www.example.com and https://x.example/?a=b and a@x.example',
  ])
    test(`what the converter writes within a line is text: ${text}`, () =>
      assert.deepEqual(read(`Rice: ${escape(text)}`), { blocks: ['paragraph'], text: `Rice: ${text}` }))
})

test('the converter leaves words as they are that only begin like those of a program', () => {
  for (const text of ['imports fell', 'exported goods', 'a - b = c']) assert.equal(escape(text, true), text)
})
