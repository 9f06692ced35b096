// Tests that an image has the same bytes every time, is a small file, and has the right size.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { size, type Card } from '../../src/og/card.ts'
import { renderCard } from '../../src/og/render.ts'

const card: Card = {
  kicker: 'Nguyễn Phú Trọng',
  title: 'Phạm Quang Nghị in Washington: What a Visit Out of Turn Said of the Oil Rig',
  line: 'Tháng Chín 2014',
  foot: 'Vietnam’s Foreign Relations',
}

test('an image has the same bytes every time, is a small file, and has the right size', async () => {
  // another at once: nothing of one comes into the other
  const other: Card = { ...card, title: 'Laos', colour: 'moss' }
  const [once, between, again] = await Promise.all([card, other, card].map(renderCard))
  assert.ok(once && between && again)
  // no deepEqual: its report of how two images differ would fill the memory
  assert.ok(once.equals(again))
  assert.ok(between.equals(await renderCard(other)))
  assert.ok(once.length <= 40_000, `${once.length} bytes`)
  assert.deepEqual([once.readUInt32BE(16), once.readUInt32BE(20)], [size.width, size.height])
})
