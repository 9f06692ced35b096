// Tests that the stamps of the glyphs hold all of their ink, and are kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadTypefaces } from '../../src/og/fonts.ts'
import { levels } from '../../src/og/palette.ts'
import { newStamps, places } from '../../src/og/stamps.ts'

const typefaces = await loadTypefaces()
const stampOf = newStamps()

for (const [name, { fonts }] of Object.entries(typefaces))
  test(`no letter of the ${name} reaches the edge of its stamp, where it would be cut off`, () => {
    for (const size of [32, 100])
      for (const [letter, font] of fonts)
        for (let place = 0; place < places; place++) {
          const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0
          const { width, ink } = stampOf(font, size, glyph, place)
          const rows = Array.from({ length: ink.length / width }, (_, row) => ink.slice(row * width, (row + 1) * width))
          for (const edge of [rows[0], rows.at(-1), rows.map((row) => row[0]), rows.map((row) => row.at(-1))])
            assert.ok(
              edge?.every((level) => level === 0),
              `${letter}, ${size}`,
            )
          if (letter.trim() && size === 100) assert.equal(Math.max(...ink), levels, `${letter}, ${size}`)
        }
  })

test('a stamp is made once for each glyph, size and place', () => {
  const font = typefaces.serif.fonts.get('V')
  assert.ok(font)
  const glyph = font.nominalGlyph(0x56) ?? 0
  const stamp = stampOf(font, 50, glyph, 0)
  assert.equal(stampOf(font, 50, glyph, 0), stamp)
  for (const [size, place] of [
    [50, 1],
    [58, 0],
  ] as const)
    assert.notDeepEqual(stampOf(font, size, glyph, place).ink, stamp.ink)
})
