// Tests what counts as a passage marker, and where a passage may begin.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Paragraph, RootContent, Text } from 'mdast'
import { dropMarker, passageMarker, possibleOpenings } from '../../src/edition/passage-marker.ts'
import { parse } from '../support/markup.ts'

const block = (source: string): RootContent => parse(source).children[0] as RootContent
const paragraph = (source: string) => block(source) as Paragraph

test('a passage marker is a pilcrow with a number, or with T and a number for a table, before the first word', () => {
  assert.equal(passageMarker(paragraph('¶57 Trade with China grew.')), '57')
  assert.equal(passageMarker(paragraph('¶T1 Trade by year')), 'T1')
  assert.equal(passageMarker(paragraph('¶57\u00a0Trade with China grew.')), '57')
  assert.equal(passageMarker(paragraph('¶57 *Đổi Mới* began.')), '57')
})

test('nothing else is a passage marker', () => {
  for (const source of [
    'Trade grew, see ¶57 above.',
    '¶57Trade grew.',
    '¶ 57 Trade grew.',
    '¶57, Trade grew.',
    '¶A1 Trade grew.',
    '§57 Trade grew.',
    '*¶57* Trade grew.',
    'Trade grew.',
  ])
    assert.equal(passageMarker(paragraph(source)), undefined, source)
})

test('a paragraph whose marker is dropped begins with its first word', () => {
  const marked = paragraph('¶57 Trade grew; ¶58 says why.')
  dropMarker(marked)
  assert.equal((marked.children[0] as Text).value, 'Trade grew; ¶58 says why.')
  assert.equal(passageMarker(marked), undefined)
})

test('a passage may begin in a paragraph, at the head of a quotation and in each item of a list', () => {
  const openings = (source: string) =>
    possibleOpenings(block(source)).map((opening) => (opening.children[0] as Text).value)
  assert.deepEqual(openings('¶1 Rice.'), ['¶1 Rice.'])
  assert.deepEqual(openings('> ¶1 Rice.\n>\n> Coffee.'), ['¶1 Rice.'])
  assert.deepEqual(openings('- ¶1 Rice.\n- Coffee.\n  - Tea.'), ['¶1 Rice.', 'Coffee.'])
  assert.deepEqual(openings('- > Rice.'), [])
  assert.deepEqual(openings('## Rice'), [])
})
