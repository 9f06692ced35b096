// Writes the style sheet of the fonts from faces.ts: a rule for each face, rules for the local fonts that stand in for
// them, and the custom properties --serif and --sans.
import { faces, families, isBase, type Face } from './faces.ts'
import { fallbackRules, fontStack, type FamilyMetrics } from './fallbacks.ts'

const hex = (code: number): string => code.toString(16).toUpperCase()

/** Characters as a unicode-range: `U+102-103, U+110-111`. */
export function unicodeRange(characters: string): string {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: [first: number, last: number][] = []
  for (const code of codes) {
    const open = ranges.at(-1)
    if (open && code === open[1] + 1) open[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')
}

/**
 * The @font-face rule of a face. The base of a family and style has no range, and is fetched wherever there is text in
 * it; the others only where a page has a character of theirs. "swap" shows the text at once in a fallback.
 */
export const faceRule = (face: Face): string =>
  [
    '@font-face {',
    `  font-family: '${families[face.family]}';`,
    `  src: url('./${face.name}.woff2') format('woff2');`,
    `  font-weight: ${typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`};`,
    ...(face.style === 'italic' ? ['  font-style: italic;'] : []),
    '  font-display: swap;',
    ...(isBase(face) ? [] : [`  unicode-range: ${unicodeRange(face.characters)};`]),
    '}',
  ].join('\n')

/**
 * The style sheet of the fonts, which stands beside their files.
 * @param metrics of our families, as the files have them
 */
export const fontStyles = (metrics: Record<keyof typeof families, FamilyMetrics>): string =>
  [
    ...faces.map(faceRule),
    ...fallbackRules('serif', metrics.serif),
    ...fallbackRules('sans', metrics.sans),
    `:root {\n  --serif: ${fontStack('serif')};\n  --sans: ${fontStack('sans')};\n}\n`,
  ].join('\n')
