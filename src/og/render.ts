// Makes a PNG of a picture's SVG.
import { Resvg } from '@resvg/resvg-js'
import { familyOfFace } from './draw.ts'
import { ogFonts } from './fonts.ts'

const fonts = new Map<string, Promise<string[]>>()

/**
 * @param root the project's folder, in which the fonts are kept;
 * @returns the same bytes for the same SVG, on every machine
 */
export async function render(svg: string, root: string): Promise<Buffer<ArrayBuffer>> {
  const made = fonts.get(root) ?? ogFonts(root)
  fonts.set(root, made)
  // no fonts of the machine: a letter would be drawn there and not here
  const options = { font: { loadSystemFonts: false, fontFiles: await made, defaultFontFamily: familyOfFace('sans') } }
  return Buffer.from(new Resvg(svg, options).render().asPng())
}
