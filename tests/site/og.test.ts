// Holds that every page has its picture, and that each is a picture of its own.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { ogPath } from '../../src/lib/address.ts'
import { builtFiles, builtPages, dist } from '../support/site.ts'

const files = builtFiles(),
  pictures = files.filter((file) => file.startsWith('og/'))
const wanted = new Set(builtPages().flatMap(({ path }) => ogPath(path)?.slice(1) ?? []))

test('every page has its picture, and every picture a page', () => {
  assert.ok(wanted.size > 30)
  assert.deepEqual(pictures, [...wanted].sort())
})

test('no two pictures are the same', () => {
  const seen = new Set(pictures.map((file) => readFileSync(join(dist, file), 'base64')))
  assert.equal(seen.size, pictures.length)
})

describe('a picture', () => {
  for (const file of pictures)
    test(`is of the right size, light and not blank: ${file}`, () => {
      const png = readFileSync(join(dist, file))
      assert.equal(png.toString('latin1', 1, 4), 'PNG')
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630])
      assert.ok(png.length <= 60_000, `${png.length} bytes`)
      const palette = png.indexOf('PLTE'),
        data = png.indexOf('IDAT')
      assert.ok(png.readUInt32BE(palette - 4) / 3 > 50, 'letters have edges of many shades')
      const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))
      // the commonest colour, the ground's, has the first place
      let inked = 0
      for (const place of rows) if (place !== 0) inked++
      assert.ok(inked > 0.04 * rows.length && inked < 0.4 * rows.length, `${inked} of ${rows.length} pixels are inked`)
    })
})
