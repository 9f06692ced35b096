// Writes a picture of few colours as a PNG with a palette: a third of the bytes of one with a colour for each pixel.
import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}

/** How far apart two colours are, each a pixel's four bytes in one number. */
function distance(a: number, b: number): number {
  const first = (a & 255) - (b & 255), second = ((a >> 8) & 255) - ((b >> 8) & 255), third = ((a >> 16) & 255) - ((b >> 16) & 255)
  return first * first + second * second + third * third
}

/**
 * The 256 colours that most pixels have, and for each colour its place among them: its own, or that of the nearest. What
 * is lost are shades in the edges of letters.
 */
function paletteOf(pixels: Uint32Array): { palette: number[]; placeOf: Map<number, number> } {
  const counts = new Map<number, number>()
  // by runs, since most pixels are as the one before; the build waits for this
  for (let from = 0, at = 1; from < pixels.length; at++) {
    const colour = pixels[from] ?? 0
    if (at < pixels.length && pixels[at] === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + at - from)
    from = at
  }
  const colours = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b).map(([colour]) => colour), palette = colours.slice(0, 256)
  const nearest = (colour: number) => palette.reduce((best, candidate, i) => (distance(colour, candidate) < distance(colour, palette[best] ?? 0) ? i : best), 0)
  return { palette, placeOf: new Map(colours.map((colour, i) => [colour, i < 256 ? i : nearest(colour)])) }
}

/** @param rgba an opaque picture's pixels, four bytes each */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Buffer<ArrayBuffer> {
  // a copy, since the pixels may begin anywhere in their memory
  const pixels = new Uint32Array(rgba.slice().buffer), { palette, placeOf } = paletteOf(pixels)
  // before each row a byte for its filter: none
  const rows = Buffer.alloc((width + 1) * height)
  for (let i = 0, last = -1, place = 0; i < pixels.length; i++) {
    const colour = pixels[i] ?? 0
    if (colour !== last) place = placeOf.get((last = colour)) ?? 0
    rows[i + Math.floor(i / width) + 1] = place
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    // level 9 would take ten times as long for a tenth of the bytes
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
