// The font faces of the site: from which Fontsource file each is made, and which characters, weights and features it
// keeps.
//
// The text is set in Alegreya (old-style figures by default, all Vietnamese letters), everything else in Source Sans 3.
// Subsetting reduces 200 kB of font files to about 65 kB.

/** All characters from one code point to another, both included. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

/** The characters of an English page with European names, and those Vietnamese letters that are in Latin-1. */
const latin = between(0x20, 0x7e) + '\u00a0¶§©°±·²³×½–—‘’“”…•›€£¥↑↓−' + 'àáâãäåçèéêëìíîïñòóôõöùúûüýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ'
/** The other Vietnamese letters: ă đ ĩ ũ ơ ư and every letter with a tone mark. */
const vietnamese = 'ăĂđĐĩĨũŨơƠưƯ₫' + between(0x1ea0, 0x1ef9)
/** The long vowels of Japanese names. */
const macrons = 'āĀēĒīĪōŌūŪ'

/** The font-family of each family of faces. */
export const families = { serif: 'Alegreya', sans: 'Source Sans 3' } as const

/** A font file of the site. */
export interface Face {
  /** the file's name on the site, without .woff2 */
  name: string
  family: keyof typeof families
  style: 'normal' | 'italic'
  /** the module path of the Fontsource file */
  from: string
  characters: string
  /** weights kept: a range of the variable axis, or one weight */
  weight: { min: number; max: number } | number
}

const alegreya = '@fontsource-variable/alegreya/files/alegreya'
const sourceSans = '@fontsource-variable/source-sans-3/files/source-sans-3'
const span = { min: 400, max: 600 }

/** The faces of one style of a family, each of other characters of its Fontsource files. */
function facesOf(
  family: Face['family'],
  style: Face['style'],
  weight: Face['weight'],
  files: [name: string, subset: string, characters: string][],
): Face[] {
  const path = { serif: alegreya, sans: sourceSans }[family]
  return files.map(([name, subset, characters]) => ({
    name,
    family,
    style,
    from: `${path}-${subset}-wght-${style}.woff2`,
    characters,
    weight,
  }))
}

/** Every face, the base of each family and style first: the one that has the letters of every page. */
export const faces: Face[] = [
  ...facesOf('serif', 'normal', span, [
    ['serif', 'latin', latin],
    ['serif-vietnamese', 'vietnamese', vietnamese],
    ['serif-macrons', 'latin-ext', macrons],
  ]),
  ...facesOf('serif', 'italic', 400, [
    ['italic', 'latin', latin],
    ['italic-vietnamese', 'vietnamese', vietnamese],
  ]),
  ...facesOf('sans', 'normal', span, [
    ['sans', 'latin', latin],
    ['sans-macrons', 'latin-ext', macrons],
    ['sans-vietnamese', 'vietnamese', vietnamese],
  ]),
]

/** Is a face the base of its family and style? Its name has no hyphen. */
export const isBase = ({ name }: Face): boolean => !name.includes('-')

/**
 * The OpenType features kept: kerning, ligatures and the positioning of diacritics. Figures need no feature: by default
 * those of Alegreya are old-style, which suits text, and those of Source Sans lining and tabular, which suits tables.
 */
export const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl']
