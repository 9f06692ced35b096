// Tests that figures get into README.md in their own place, and nowhere else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPart } from '../../../src/tools/measure/readme.ts'
import { textOf } from '../../support/project.ts'

const text =
  'a\n<!-- measured: x -->\nold\n\nolder\n<!-- /measured: x -->\nb\n<!-- measured: y -->\n<!-- /measured: y -->\n'

test('the figures of a part are replaced, and nothing else', () =>
  assert.equal(withPart(text, 'x', 'new'), text.replace('old\n\nolder', 'new')))

test('a part that has no figures yet gets some', () =>
  assert.equal(
    withPart(text, 'y', 'new\n\n$& newer'),
    text.replace(/(y -->\n)/, (mark) => `${mark}new\n\n$& newer\n`),
  ))

for (const [what, wrong] of [
  ['no marks', 'a\nb\n'],
  ['one mark of the two', text.replace('<!-- /measured: x -->\n', '')],
  ['the marks twice', text + text],
] as const)
  test(`a text with ${what} is refused`, () => assert.throws(() => withPart(wrong, 'x', 'new'), /<!-- measured: x -->/))

for (const part of ['weight', 'paint', 'lighthouse', 'search', 'growth'])
  test(`README.md has a place for the part ${part}`, () => assert.ok(withPart(textOf('README.md'), part, 'new')))
