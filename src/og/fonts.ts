// Cuts the fonts of the pictures, once for each change, into .cache/og-fonts/: TrueType, one weight a file, as resvg
// reads them.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { faces, features } from '../fonts/faces.ts'
import { familyOfFace } from './draw.ts'

const weights: Record<string, number[]> = { serif: [500], sans: [400, 600] }

/** @param root the project's folder; @returns the font files, each of the family that `familyOfFace` gives its face */
export async function ogFonts(root: string): Promise<string[]> {
  const folder = join(root, '.cache/og-fonts')
  const require = createRequire(join(root, 'package.json'))
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const face of faces)
    for (const weight of weights[face.name.split('-')[0] ?? ''] ?? []) {
      const original = await readFile(require.resolve(face.from))
      const options = { targetFormat: 'truetype' as const, variationAxes: { wght: weight }, keepFeatures: features }
      // the name tells what the file was made from
      const key = createHash('sha256')
        .update(original)
        .update(JSON.stringify([face, options, familyOfFace(face.name)]))
        .digest('hex')
        .slice(0, 12)
      const file = join(folder, `${face.name}-${weight}-${key}.ttf`)
      files.push(file)
      if (existsSync(file)) continue
      // under its own name only when it is whole: another build may be reading
      await writeFile(
        `${file}.${process.pid}`,
        withFamily(await subsetFont(original, face.characters, options), familyOfFace(face.name)),
      )
      await rename(`${file}.${process.pid}`, file)
    }
  return files
}

const familyName = 1
const typographicFamily = 16

/** The font with another family's name in its table of names, which is put anew at the end of the file. */
export function withFamily(font: Buffer, family: string): Buffer {
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'name',
  )
  if (entry === undefined) throw new Error('The font has no table of names.')
  const start = font.readUInt32BE(entry + 8)
  const length = font.readUInt32BE(entry + 12)
  const table = Buffer.from(font.subarray(start, start + length))
  const name = Buffer.from(family, 'utf16le').swap16()
  for (let record = 6; record < 6 + table.readUInt16BE(2) * 12; record += 12)
    if ([familyName, typographicFamily].includes(table.readUInt16BE(record + 6))) {
      table.writeUInt16BE(name.length, record + 8)
      table.writeUInt16BE(length - table.readUInt16BE(4), record + 10)
    }
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4)
  const whole = Buffer.concat([font, padding, table, name])
  whole.writeUInt32BE(font.length + padding.length, entry + 8)
  whole.writeUInt32BE(table.length + name.length, entry + 12)
  return whole
}
