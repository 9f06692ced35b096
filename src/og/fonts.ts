// The typefaces of the Open Graph images, which are of the site's own fonts, cut to the letters that the site has.
import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { faces, features } from '../fonts/faces.ts'

const require = createRequire(import.meta.url)

const styles = {
  serif: { family: 'serif', weight: 500 },
  sans: { family: 'sans', weight: 400 },
  semibold: { family: 'sans', weight: 600 },
} as const

/** What a text of an image is set in. */
export type TypefaceName = keyof typeof styles

/** The fonts of one family in one weight. */
export interface Typeface {
  /** the font that has a character: no font has them all */
  fonts: ReadonlyMap<string, Font>
  /** how far the type reaches over the base line and under it, both above 0, in parts of its size */
  ascent: number
  descent: number
}

/** The faces of a family, subset; those of both weights are made from one, since subsetting takes the most time. */
async function subsetsOf(family: 'serif' | 'sans'): Promise<{ face: Face; characters: string }[]> {
  const ofFamily = faces.filter((face) => face.family === family && face.style === 'normal')
  return Promise.all(
    ofFamily.map(async ({ from, characters }) => {
      const options = { targetFormat: 'truetype', keepFeatures: features } as const
      const data = await subsetFont(await readFile(require.resolve(from)), characters, options)
      return { face: new Face(new Blob(data)), characters }
    }),
  )
}

/** Loads all typefaces. The first face of a family that has a character is that from which the character is set. */
export async function loadTypefaces(): Promise<Record<TypefaceName, Typeface>> {
  const subsets = { serif: await subsetsOf('serif'), sans: await subsetsOf('sans') }
  const load = (name: TypefaceName): Typeface => {
    const { family, weight } = styles[name]
    const fonts = new Map<string, Font>()
    for (const { face, characters } of subsets[family]) {
      const font = new Font(face)
      font.setVariations([new Variation('wght', weight)])
      for (const character of characters) if (!fonts.has(character)) fonts.set(character, font)
    }
    const base = fonts.get(' ')
    if (!base) throw new Error(`The ${family} has no space. Add it to src/fonts/faces.ts.`)
    const { ascender, descender } = base.hExtents()
    return { fonts, ascent: ascender / base.face.upem, descent: -descender / base.face.upem }
  }
  return { serif: load('serif'), sans: load('sans'), semibold: load('semibold') }
}
