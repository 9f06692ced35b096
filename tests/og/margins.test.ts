// Tests that nothing extends into the margins of an image, whatever its card says.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { titleBox, type Card } from '../../src/og/card.ts'
import { cardsOf } from '../../src/og/cards.ts'
import { cardLines, cardRows } from '../../src/og/render.ts'
import { inkOf } from '../support/picture.ts'
import { root } from '../support/project.ts'

const left = 104
const right = left + titleBox.width
const rule = 526
/** Areas that must be of one colour, each a little away from the letters, which may extend beyond their own width. */
const margins = {
  right: { left: right + 6, top: 0, right: 1200, bottom: 630 },
  left: { left: 28, top: 0, right: left - 6, bottom: 630 },
  top: { left, top: 0, right, bottom: 70 },
  'over the rule': { left, top: rule - 20, right, bottom: rule },
  bottom: { left, top: 595, right, bottom: 630 },
}

const odd = {
  'one word of 30 letters': 'Donaudampfschifffahrtsgesellsc',
  'one word of 80': 'Donaudampfschifffahrts'.repeat(4).slice(0, 80),
  '250 letters': 'Vietnam’s relations with its neighbours '.repeat(8).slice(0, 250),
  '300 letters': 'Vietnam’s relations with its neighbours '.repeat(8).slice(0, 300),
  '200 of the widest': 'W'.repeat(200),
  'stacked marks': 'Ẩ Ỗ Ế Ẵ Nguyễn '.repeat(20),
  'nothing at all': '',
}

describe('an image has its text between its margins, in lines that fit', () => {
  const cards = [
    ...cardsOf(loadAccounts(root), loadManifest(root)),
    ...Object.entries(odd).map(([name, text]): [string, Card] => [
      name,
      { kicker: text, title: text, line: text, foot: text },
    ]),
  ]
  for (const [name, card] of cards)
    test(`the text stays between the margins of the image of ${name}`, async () => {
      const lines = await cardLines(card)
      for (const { text, right: end } of lines) assert.ok(end <= right, `“${text}” ends at ${end}`)
      const title = lines.filter(({ typeface, baseline }) => typeface === 'serif' && baseline < rule)
      assert.ok(title.length <= titleBox.lines)
      assert.equal(lines.length, title.length + [card.kicker, card.line, card.foot].filter(Boolean).length)
      const rows = await cardRows(card)
      for (const [margin, part] of Object.entries(margins)) assert.equal(inkOf(rows, part), undefined, margin)
    })
})
