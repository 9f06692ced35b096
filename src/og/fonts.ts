// The fonts of the Open Graph images, which are the site's own. Satori cannot use the weights of a variable font, so
// that each face is subset to one weight. All nine take a tenth of a second, so that a cache would not be worth it.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Font } from 'satori'
import subsetFont from 'subset-font'
import { faces, features } from '../fonts/faces.ts'

const require = createRequire(import.meta.url)
const weights = { serif: [500], sans: [400, 600] } as const
type Family = keyof typeof weights

const facesOf = (family: Family) => faces.filter((face) => face.family === family && face.style === 'normal')

/**
 * The CSS font-family of an element: the names of all faces of the family, each of which has some of its letters. The
 * faces have different names because satori uses only one of several fonts with the same name.
 */
export const familyOf = (family: Family): string =>
  facesOf(family)
    .map(({ name }) => name)
    .join(', ')

/** Every face of both families in the weights that the images use, each under its own name. */
export async function ogFonts(): Promise<Font[]> {
  const fonts: Font[] = []
  for (const family of ['serif', 'sans'] as const)
    for (const { name, from, characters } of facesOf(family))
      for (const weight of weights[family]) {
        const original = await readFile(require.resolve(from))
        const options = { targetFormat: 'truetype' as const, variationAxes: { wght: weight }, keepFeatures: features }
        fonts.push({ name, weight, style: 'normal', data: await subsetFont(original, characters, options) })
      }
  return fonts
}
