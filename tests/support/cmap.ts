// Reads from a font file which characters it has glyphs for.
import subsetFont from 'subset-font'

/**
 * @param font a WOFF2 file; subset-font takes it out of its compression, keeping the characters asked for that it has
 */
export async function charactersOf(font: Buffer, asked: string): Promise<Set<string>> {
  const sfnt = await subsetFont(font, asked, { targetFormat: 'sfnt' })
  const tables = sfnt.readUInt16BE(4)
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (sfnt.toString('latin1', at, at + 4) === 'cmap') return mapped(sfnt.subarray(sfnt.readUInt32BE(at + 8)))
  throw new Error('The font has no cmap.')
}

/** The characters of a cmap table: those of its segments (format 4; all characters asked for lie within 16 bits). */
function mapped(cmap: Buffer): Set<string> {
  const characters = new Set<string>()
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4))
    if (table.readUInt16BE(0) !== 4) continue
    const count = table.readUInt16BE(6) / 2
    const ends = 14
    const starts = 16 + count * 2
    const deltas = starts + count * 2
    const offsets = deltas + count * 2
    for (let i = 0; i < count; i++) {
      const first = table.readUInt16BE(starts + i * 2)
      const last = table.readUInt16BE(ends + i * 2)
      const offset = table.readUInt16BE(offsets + i * 2)
      for (let code = first; code <= last && code !== 0xffff; code++) {
        const glyph =
          offset === 0
            ? (code + table.readUInt16BE(deltas + i * 2)) & 0xffff
            : table.readUInt16BE(offsets + i * 2 + offset + (code - first) * 2)
        if (glyph !== 0) characters.add(String.fromCharCode(code))
      }
    }
  }
  return characters
}
