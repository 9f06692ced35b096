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

/** A font file of the site. */
export interface Face {
  /** the file's name on the site, without .woff2 */
  name: string
  /** the module path of the Fontsource file */
  from: string
  characters: string
  /** weights kept: a range of the variable axis, or one weight */
  weight: { min: number; max: number } | number
}

const alegreya = '@fontsource-variable/alegreya/files/alegreya'
const sourceSans = '@fontsource-variable/source-sans-3/files/source-sans-3'
const span = { min: 400, max: 600 }

/** Every face, the base of each family first. */
export const faces: Face[] = [
  { name: 'serif', from: `${alegreya}-latin-wght-normal.woff2`, characters: latin, weight: span },
  { name: 'serif-vietnamese', from: `${alegreya}-vietnamese-wght-normal.woff2`, characters: vietnamese, weight: span },
  { name: 'serif-macrons', from: `${alegreya}-latin-ext-wght-normal.woff2`, characters: macrons, weight: span },
  { name: 'italic', from: `${alegreya}-latin-wght-italic.woff2`, characters: latin, weight: 400 },
  { name: 'italic-vietnamese', from: `${alegreya}-vietnamese-wght-italic.woff2`, characters: vietnamese, weight: 400 },
  { name: 'sans', from: `${sourceSans}-latin-wght-normal.woff2`, characters: latin, weight: span },
  { name: 'sans-macrons', from: `${sourceSans}-latin-ext-wght-normal.woff2`, characters: macrons, weight: span },
  { name: 'sans-vietnamese', from: `${sourceSans}-vietnamese-wght-normal.woff2`, characters: vietnamese, weight: span },
]

/**
 * The OpenType features kept: kerning, ligatures and the positioning of diacritics. Figures need no feature: by default
 * those of Alegreya are old-style, which suits text, and those of Source Sans lining and tabular, which suits tables.
 */
export const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl']
