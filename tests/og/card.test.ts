// Tests that every image has all texts of its card, the account's colours, and only letters that its fonts have.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { faces } from '../../src/fonts/faces.ts'
import { accountColours, colours, type Card } from '../../src/og/card.ts'
import { cardsOf } from '../../src/og/cards.ts'
import { cardLines, cardRows } from '../../src/og/render.ts'
import { colourAt, inkOf } from '../support/picture.ts'
import { root, textOf } from '../support/project.ts'

const card: Card = {
  kicker: 'Nguyễn Phú Trọng',
  title: 'ẾẨ: Phạm Quang Nghị ở Huế & Ōsaka, Đường Ỗ',
  line: 'Tháng Chín 2014, giờ Ngọ',
  colour: 'slate',
  foot: 'Vietnam’s Foreign Relations <four accounts>',
}

describe('an image has all texts of its card, in order', () => {
  for (const [path, said] of [...cardsOf(loadAccounts(root), loadManifest(root)), ['of Vietnamese', card] as const])
    test(`the image of ${path} has all texts of its card, in order`, async () => {
      const words = (await cardLines(said)).map(({ text }) => text).join(' ')
      assert.equal(words, [said.kicker, said.title, said.line, said.foot].filter(Boolean).join(' '))
    })
})

test('the texts of an image have single spaces and composed letters (NFC)', async () => {
  const title = ` ${card.title.normalize('NFD').replaceAll(' ', '\n ')} `
  const untidy = await cardLines({ ...card, title, kicker: card.kicker.normalize('NFD') })
  assert.deepEqual(
    untidy.map(({ text }) => text),
    (await cardLines(card)).map(({ text }) => text),
  )
})

describe('the colours', () => {
  test('the colours of the images are those of tokens.css', () => {
    const tokens = textOf('src/styles/tokens.css')
    for (const [name, value] of Object.entries({ ...colours, ...accountColours }))
      assert.equal(new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1], value, name)
  })

  test('the colours of the band are the account’s own, or those of all four', async () => {
    const bands = async (card: Card) => {
      const rows = await cardRows(card)
      assert.equal(colourAt(rows, 28, 0), colours.paper)
      const all = Array.from({ length: 630 }, (_, y) => {
        assert.equal(colourAt(rows, 27, y), colourAt(rows, 0, y))
        return colourAt(rows, 0, y)
      })
      return all.filter((colour, y) => colour !== all[y - 1])
    }
    assert.deepEqual(await bands(card), [accountColours.slate])
    assert.deepEqual(await bands({ ...card, colour: undefined }), Object.values(accountColours))
  })

  test('the colour of a text is at its darkest its own, and that of the kicker the account’s', async () => {
    const rows = await cardRows(card)
    for (const { text, baseline, left, right, size, colour } of await cardLines(card)) {
      const seen = new Set<string>()
      for (let y = Math.ceil(baseline - size / 2); y < baseline; y++)
        for (let x = left; x < right; x++) seen.add(colourAt(rows, x, y))
      assert.ok(seen.has(colour), text)
    }
    assert.equal((await cardLines(card))[0]?.colour, accountColours.slate)
    assert.equal((await cardLines({ ...card, colour: undefined }))[0]?.colour, colours['text-quiet'])
  })

  test('the rule stands over the foot', async () => {
    const rule = inkOf(await cardRows({ ...card, foot: '' }), { left: 60, top: 500, right: 1200, bottom: 630 })
    assert.deepEqual(rule, { left: 104, top: 526, right: 1112, bottom: 528 })
  })
})

describe('the letters', () => {
  const lettersOf = (family: string) =>
    faces
      .filter((face) => face.family === family && face.style === 'normal')
      .flatMap(({ characters }) => [...characters])

  for (const [part, family] of [
    ['title', 'serif'],
    ['foot', 'serif'],
    ['kicker', 'sans'],
    ['line', 'sans'],
  ] as const)
    test(`the letters of the ${part}, each by itself, are glyphs of the ${family}`, async () => {
      const letters = lettersOf(family).filter((letter) => letter.trim())
      assert.ok(letters.length > 200)
      for (const letter of letters) {
        const [line] = await cardLines({ kicker: '', title: '', line: '', foot: '', [part]: letter })
        // glyph 0 is the empty box
        assert.ok(line && line.glyphs.length > 0 && line.glyphs.every(({ id }) => id !== 0), letter)
      }
    })

  test('letters that the fonts lack are an error that names them, not empty boxes', async () => {
    for (const part of ['kicker', 'title', 'line', 'foot'])
      await assert.rejects(cardLines({ ...card, [part]: 'Москва' }), /no font with “М.*faces\.ts/, part)
  })
})
