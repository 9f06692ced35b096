// Tests that every image has all texts of its card, the account's colours, and only letters that its fonts have.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { faces } from '../../src/fonts/faces.ts'
import { accountColours, colours, type Card } from '../../src/og/card.ts'
import { cardsOf } from '../../src/og/cards.ts'
import { ogFonts } from '../../src/og/fonts.ts'
import { cardSvg } from '../../src/og/render.ts'
import { linesOf, outlinesOf } from '../support/picture.ts'
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
      const words = (await linesOf(said)).map((line) => line.words).join(' ')
      assert.equal(words, [said.kicker, said.title, said.line, said.foot].filter(Boolean).join(' '))
    })
})

test('the texts of an image have single spaces and composed letters (NFC)', async () => {
  const title = ` ${card.title.normalize('NFD').replaceAll(' ', '\n ')} `
  assert.equal(await cardSvg({ ...card, title, kicker: card.kicker.normalize('NFD') }), await cardSvg(card))
})

describe('the colours', () => {
  test('the colours of the images are those of tokens.css', () => {
    const tokens = textOf('src/styles/tokens.css')
    for (const [name, value] of Object.entries({ ...colours, ...accountColours }))
      assert.equal(new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1], value, name)
  })

  test('the colours of the band are the account’s own, or those of all four', async () => {
    const bands = async (card: Card) =>
      [...(await cardSvg(card)).matchAll(/<rect x="0" y="(\d+)" width="28" height="(\d+)" fill="(#\w{6})"/g)].map(
        ([, top, height, fill]) => ({ top: Number(top), bottom: Number(top) + Number(height), fill }),
      )
    assert.deepEqual(await bands(card), [{ top: 0, bottom: 630, fill: accountColours.slate }])
    const four = await bands({ ...card, colour: undefined })
    assert.deepEqual(
      four.map(({ fill }) => fill),
      Object.values(accountColours),
    )
    // in whole pixels and without a gap, or a light line would show between two bands
    for (const [i, { bottom }] of four.entries()) assert.equal(bottom, four[i + 1]?.top ?? 630)
  })
})

describe('the letters', () => {
  const isOf = (family: string) => (font: { name: string }) => font.name.split('-')[0] === family

  for (const family of ['serif', 'sans'])
    test(`the letters of the ${family} all have their glyphs`, async () => {
      const letters = faces.filter(isOf(family)).flatMap(({ characters }) => [...characters])
      const part = family === 'serif' ? 'title' : 'line'
      // few at a time, since what does not fit is not drawn
      for (let i = 0; i < letters.length; i += 30)
        await cardSvg({ kicker: '', title: '', line: '', foot: '', [part]: letters.slice(i, i + 30).join('') })
    })

  test('letters that the fonts lack are an error that names them, not empty boxes', async () => {
    for (const part of ['kicker', 'title', 'line', 'foot'])
      await assert.rejects(cardSvg({ ...card, [part]: 'Москва' }), /no font with “М.*faces\.ts/, part)
  })

  test('letters come from the font of their own family, the Vietnamese ones, too', async () => {
    const fonts = await ogFonts()
    for (const [family, fills] of [
      ['serif', [colours.text]],
      ['sans', [colours['text-quiet'], accountColours.slate]],
    ] as const) {
      const outlines = await outlinesOf(card, fills)
      assert.match(outlines, /<path/)
      assert.equal(outlines, await outlinesOf(card, fills, { fonts: fonts.filter(isOf(family)) }), family)
    }
  })
})
