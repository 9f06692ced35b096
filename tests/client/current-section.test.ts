// Tests which section counts as the current one, above all at the two ends of a page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currentSection } from '../../src/client/current-section.ts'

/** A window of 800 px on a page whose headings stand at these heights from the page's top. */
const at = (scrolled: number, headings: number[], pageHeight: number) =>
  currentSection(
    headings.map((top) => top - scrolled),
    { height: 800, scrolled, limit: Math.max(0, pageHeight - 800) },
  )

test('above the first heading no section is read', () => assert.equal(at(0, [600, 2000], 6000), -1))

test('the section read is the last whose heading has passed a quarter of the window', () => {
  const headings = [600, 2000, 3000]
  assert.equal(at(399, headings, 9000), -1)
  assert.equal(at(400, headings, 9000), 0)
  assert.equal(at(1799, headings, 9000), 0)
  assert.equal(at(1800, headings, 9000), 1)
})

test('scrolled to its end a page shows its last section, however short', () =>
  assert.equal(at(3200, [500, 3000, 3900, 3980], 4000), 3))

test('on the way to the end each short section has its turn, in order, and none is left out', () => {
  const headings = [500, 3000, 3500, 3700, 3900, 3980]
  const seen = Array.from({ length: 3201 }, (_, scrolled) => at(scrolled, headings, 4000)).filter(
    (section, index, all) => section !== all[index - 1],
  )
  assert.deepEqual(seen, [-1, 0, 1, 2, 3, 4, 5])
})

test('a page that fits the window does not scroll, and shows the section a quarter down', () => {
  assert.equal(at(0, [100, 500], 700), 0)
  assert.equal(at(0, [], 700), -1)
})
