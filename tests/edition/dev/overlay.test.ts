// Tests the error overlay of development: it shows every fault as text, and opens the first in the editor.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlayOf } from '../../../src/edition/dev/overlay.ts'

const figure = { file: 'content/hayton/01-x.mdx', line: 7, message: 'Write <Figure id="trade" /> & no more.' }
const key = { file: 'content/names.yaml', line: 2, column: 3, code: 'key-unknown', message: 'Write "name".' } as const

test('the overlay shows the message of every fault, escaped for HTML', () => {
  const { err } = overlayOf([figure, key], '/edition/')
  assert.equal(
    err.message,
    'content/hayton/01-x.mdx:7  Write &lt;Figure id="trade" /> &amp; no more.<br><br>' +
      'content/names.yaml:2  Write "name".',
  )
  assert.equal(err.title, '2 faults in the content')
  assert.equal(overlayOf([key], '/edition/').err.title, 'A fault in the content')
})

test('the overlay opens the first fault in the editor, at its column where it has one', () => {
  assert.deepEqual(overlayOf([key, figure], '/edition/').err.loc, {
    file: '/edition/content/names.yaml',
    line: 2,
    column: 3,
  })
  assert.equal(overlayOf([figure], '/edition/').err.loc?.column, 1)
})

test('the overlay’s stack lists each fault with its column and its code', () =>
  assert.equal(
    overlayOf([figure, key], '/edition/').err.stack,
    'at content/hayton/01-x.mdx:7\nat content/names.yaml:2:3 (key-unknown)',
  ))
