// Writes pixels that are indices of a palette as a PNG file.
import { constants, crc32, deflateSync } from 'node:zlib'

/**
 * A PNG file: the same bytes for the same pixels, on every machine.
 * @param rows    the pixels by rows, one byte each, and before each row a byte 0: the row is written as it is
 * @param palette red, green and blue of every index, one after the other
 */
export function pngOf(width: number, height: number, rows: Uint8Array, palette: Uint8Array): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a pixel, which are an index of the palette
  header.set([8, 3], 8)
  // runs of one colour are most of an image. To look for them alone is quickest, and needs none of the hashes that zlib
  // computes otherwise on each kind of processor
  const data = deflateSync(rows, { strategy: constants.Z_RLE, chunkSize: 2 ** 16 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A part of the file: its length, its name, its data, and a checksum of name and data. */
function chunk(name: string, data: Uint8Array): Buffer<ArrayBuffer> {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(name, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), data.length + 8)
  return whole
}
