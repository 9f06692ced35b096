// The faces the site serves: which file of Fontsource each comes from, and which part of it is kept.
//
// The text is set in Alegreya (old-style figures by default, the Vietnamese letters complete), all else in Source
// Sans 3. Each face is cut to the characters, weights and features that the site uses: 200 kB of font files become
// about 65 kB.

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

/** what an English page with European names needs, and the Vietnamese letters that Latin-1 has */
const latin = between(0x20, 0x7e) + '\u00a0¶§©°±·²³×½–—‘’“”…•›€£¥↑↓−' + 'àáâãäåçèéêëìíîïñòóôõöùúûüýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ'
/** the Vietnamese alphabet beyond Latin-1: ă đ ĩ ũ ơ ư and every letter with a tone mark */
const vietnamese = 'ăĂđĐĩĨũŨơƠưƯ₫' + between(0x1ea0, 0x1ef9)
/** long vowels of Japanese names */
const macrons = 'āĀēĒīĪōŌūŪ'

export interface Face {
  /** the file's name on the site, without .woff2 */
  name: string
  /** the module path of the file it is cut from */
  from: string
  characters: string
  /** weights kept: a span of the variable axis, or one weight */
  weight: { min: number; max: number } | number
}

const alegreya = '@fontsource-variable/alegreya/files/alegreya'
const sourceSans = '@fontsource-variable/source-sans-3/files/source-sans-3'
const span = { min: 400, max: 600 }

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
 * Kerning, ligatures and the placing of marks on letters. The figures need no feature: Alegreya's own are old-style, as
 * text wants them, and those of Source Sans are lining and of one width, as tables do.
 */
export const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl']
