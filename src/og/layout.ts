// Lays out the texts of an Open Graph image: how large its title is, where each line ends, and where it stands.
import { accountColours, colours, left, titleBox, type Card } from './card.ts'
import type { Typeface, TypefaceName } from './fonts.ts'
import { balancedLines, clampedLines } from './lines.ts'
import type { Glyph, Shaper } from './shape.ts'

/** What sets the texts of an image. */
export type Typefaces = Record<TypefaceName, Typeface & Shaper>

/** A line of an image; lengths are in pixels, from the image's left upper corner. */
export interface Line {
  text: string
  typeface: TypefaceName
  size: number
  colour: string
  baseline: number
  left: number
  right: number
  /** places as `Glyph` has them, in parts of `size` */
  glyphs: Glyph[]
}

/** The font sizes of a title in pixels, the largest first. */
const sizes = [100, 92, 82, 74, 66, 58, 50]
const smallest = Math.min(...sizes)
const titleLeading = 1.16
const smallLeading = 1.25

/** Single spaces, composed letters (NFC). */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The lines of all texts of an image, from top to bottom. @throws Error where the fonts lack one of its letters */
export function layOut(card: Card, typefaces: Typefaces): Line[] {
  const place = (text: string, typeface: TypefaceName, size: number, colour: string, top: number, leading: number) => {
    const { ascent, descent, widthOf, glyphsOf } = typefaces[typeface]
    // in whole pixels, so that the feet of the letters are sharp
    const baseline = Math.floor(top + ((leading + ascent - descent) / 2) * size)
    const right = left + widthOf(text) * size
    return { text, typeface, size, colour, baseline, left, right, glyphs: glyphsOf(text) }
  }
  const oneLine = (text: string, typeface: TypefaceName, size: number, colour: string, top: number): Line[] =>
    clampedLines(tidy(text), titleBox.width / size, 1, typefaces[typeface].widthOf).map((line) =>
      place(line, typeface, size, colour, top, smallLeading),
    )
  const title = titleOf(tidy(card.title), typefaces.serif.widthOf)
  const top = card.kicker ? 155 : 107
  const pitch = title.size * titleLeading
  const kickerColour = card.colour ? accountColours[card.colour] : colours['text-quiet']
  return [
    ...oneLine(card.kicker, 'semibold', 34, kickerColour, 81),
    ...title.lines.map((line, i) => place(line, 'serif', title.size, colours.text, top + i * pitch, titleLeading)),
    ...oneLine(card.line, 'sans', 34, colours['text-quiet'], top + title.lines.length * pitch + 32),
    ...oneLine(card.foot, 'serif', 32, colours.text, 546),
  ]
}

interface Title {
  size: number
  lines: string[]
}

/**
 * The lines of a title: as large as possible, and with a line break after a colon where the type then stays larger than
 * the smallest size. What does not fit in any size is cut at the smallest.
 */
function titleOf(title: string, widthOf: Shaper['widthOf']): Title {
  const fitted = (paragraphs: string[], size: number): Title | undefined => {
    const lines: string[] = []
    for (const paragraph of paragraphs) {
      const broken = balancedLines(paragraph, titleBox.width / size, widthOf)
      if (!broken) return undefined
      lines.push(...broken)
    }
    return lines.length * titleLeading * size <= titleBox.height ? { size, lines } : undefined
  }
  const parts = title.split(/(?<=:) /)
  const ways: [string[], number][] = [
    ...(parts.length > 1 ? sizes.slice(0, -1).map((size): [string[], number] => [parts, size]) : []),
    ...sizes.map((size): [string[], number] => [[title], size]),
  ]
  for (const [paragraphs, size] of ways) {
    const found = fitted(paragraphs, size)
    if (found) return found
  }
  return { size: smallest, lines: clampedLines(title, titleBox.width / smallest, titleBox.lines, widthOf) }
}
