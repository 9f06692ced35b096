// Makes a PNG of a picture's SVG, once for each change, and keeps it in .cache/og/.
import { Resvg } from '@resvg/resvg-js'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { familyOfFace } from './draw.ts'
import { ogFonts } from './fonts.ts'
import { indexedPng } from './png.ts'

/** The font files, and all that makes the same SVG another picture: they, resvg's version, and how the PNG is written. */
interface Setting { fontFiles: string[]; print: string }

const settings = new Map<string, Promise<Setting>>()

async function settingOf(root: string): Promise<Setting> {
  const fontFiles = await ogFonts(root), { version } = createRequire(join(root, 'package.json'))('@resvg/resvg-js/package.json') as { version: string }
  // the names of the fonts tell what they were made from
  return { fontFiles, print: JSON.stringify([fontFiles.map((file) => file.replace(root, '')), version, await readFile(join(root, 'src/og/png.ts'), 'utf8')]) }
}

/** @param root the project's folder, in which fonts and pictures are kept; @returns the same bytes for the same SVG, on every machine */
export async function render(svg: string, root: string): Promise<Buffer<ArrayBuffer>> {
  const setting = settings.get(root) ?? settingOf(root)
  settings.set(root, setting)
  const { fontFiles, print } = await setting, folder = join(root, '.cache/og')
  const file = join(folder, `${createHash('sha256').update(print).update(svg).digest('hex').slice(0, 20)}.png`)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return kept as Buffer<ArrayBuffer>
  // no fonts of the machine: a letter would be drawn there and not here
  const options = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: familyOfFace('sans') } }
  const { pixels, width, height } = new Resvg(svg, options).render(), png = indexedPng(pixels, width, height)
  await mkdir(folder, { recursive: true })
  // under its own name only when it is whole: another build may be reading
  await writeFile(`${file}.${process.pid}`, png)
  await rename(`${file}.${process.pid}`, file)
  return png
}
