// Tests that a PNG file has the pixels that it was made of, as the standard wants them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, inflateSync } from 'node:zlib'
import { palette } from '../../src/og/palette.ts'
import { pngOf } from '../../src/og/png.ts'

test('a PNG file has size, palette and pixels, each part with its length and checksum', () => {
  const rows = Uint8Array.from([0, 1, 2, 3, 0, 4, 5, 6])
  const file = pngOf(3, 2, rows, palette)
  assert.equal(file.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n')
  const parts: [name: string, data: Buffer][] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const named = file.subarray(at + 4, at + 8 + length)
    assert.equal(file.readUInt32BE(at + 8 + length), crc32(named))
    parts.push([named.toString('latin1', 0, 4), named.subarray(4)])
    at += 12 + length
  }
  const [header, colours, data, end] = parts
  assert.deepEqual(header, ['IHDR', Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])])
  assert.deepEqual(colours, ['PLTE', Buffer.from(palette)])
  assert.equal(data?.[0], 'IDAT')
  assert.deepEqual([...inflateSync(data[1])], [...rows])
  assert.deepEqual(end, ['IEND', Buffer.alloc(0)])
  assert.equal(parts.length, 4)
})

test('the palette has at most 256 colours', () => assert.ok(palette.length % 3 === 0 && palette.length <= 256 * 3))
