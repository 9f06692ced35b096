// Tests that a title of an image is large and well broken into lines, whatever its length, with all its diacritics.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '../../src/og/card.ts'
import { cardLines, cardRows } from '../../src/og/render.ts'
import { inkOf } from '../support/picture.ts'

const text = (length: number) => 'Vietnam’s relations with its neighbours '.repeat(9).slice(0, length).trim()
const word = (length: number) => 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, length)
const nothing = { kicker: '', line: '', foot: '' }
const set = async (title: string) => {
  const lines = await cardLines({ ...nothing, title })
  return { lines: lines.map(({ text }) => text), size: lines[0]?.size ?? 0 }
}

test('a title too long for its box is cut, and ends in an ellipsis; a shorter one is whole', async () => {
  assert.match((await set(text(300))).lines.at(-1) ?? '', /\w…$/)
  assert.equal((await set(text(150))).lines.join(' '), text(150))
})

test('a word of a title is broken only where it fits in no size', async () => {
  assert.deepEqual((await set(word(34))).lines, [word(34)])
  const { lines } = await set(word(80))
  assert.ok(lines.length > 1)
  assert.equal(lines.join(''), word(80))
})

test('a title is smaller the longer it is', async () => {
  const sizes: number[] = []
  for (const length of [10, 60, 120]) sizes.push((await set(text(length))).size)
  assert.equal(sizes[0], 100)
  assert.deepEqual(
    sizes,
    [...new Set(sizes)].sort((a, b) => b - a),
  )
})

test('the lines of a title are about as long as each other', async () => {
  assert.deepEqual((await set('Vietnam’s relations with Laos')).lines, ['Vietnam’s', 'relations with Laos'])
})

test('a title has a line break after a colon, unless the type would be too small', async () => {
  assert.deepEqual((await set('Japan: Vietnam’s Most Generous Partner')).lines, [
    'Japan:',
    'Vietnam’s Most',
    'Generous Partner',
  ])
  assert.match((await set(`Vietnam: ${text(126)}`)).lines[0] ?? '', /^Vietnam: \w/)
})

test('stacked diacritics of a title are not cut off at the top of a line, and do not touch the kicker', async () => {
  const card: Card = { ...nothing, kicker: 'gjpqy', title: 'Ẩ Ỗ Ế Ẵ Nguyễn' }
  const below = { left: 104, top: 122, right: 1112, bottom: 500 }
  const ink = inkOf(await cardRows(card), below)
  const bare = inkOf(await cardRows({ ...card, title: 'A O E A Nguyen' }), below)
  assert.ok(ink && bare)
  assert.ok(bare.top - ink.top > 15, `the marks reach ${bare.top - ink.top} over the capitals`)
  assert.ok(ink.top - below.top > 12, `the marks begin ${ink.top - below.top} below the kicker`)
})
