// The fonts of the pictures: the site's own. Satori has no use for the weights of a variable font, so each face is cut
// to one weight; all nine take a tenth of a second, less than it would be worth to keep them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Font } from 'satori'
import subsetFont from 'subset-font'
import { faces, features } from '../fonts/faces.ts'

const require = createRequire(import.meta.url)
const weights = { serif: [500], sans: [400, 600] } as const
type Family = keyof typeof weights

const facesOf = (family: Family) => faces.filter(({ name }) => name.split('-')[0] === family)

/**
 * What an element asks for to get a family's letters, each from the face that has it: a list of names, as of several
 * fonts with one name satori takes only one.
 */
export const familyOf = (family: Family): string =>
  facesOf(family)
    .map(({ name }) => name)
    .join(', ')

/** @returns every face of both families in the weights that the pictures use, under its own name */
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
