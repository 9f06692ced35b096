// Finds which glyphs a text is set of and where each stands, with kerning and ligatures. HarfBuzz does it, once for
// each word: the same words stand in many images.
import { Buffer, Direction, shape, type Font } from 'harfbuzzjs'
import type { Typeface } from './fonts.ts'

/** A glyph of a line; its place, from the start of the base line, in parts of the type's size. */
export interface Glyph {
  font: Font
  id: number
  x: number
  y: number
}

interface Run {
  glyphs: Glyph[]
  width: number
}

/** Sets texts in one typeface; all measures are in parts of the type's size. */
export interface Shaper {
  /** The width of a text on one line. @throws Error where the typeface lacks one of its letters */
  widthOf: (text: string) => number
  /** The glyphs of a text on one line. @throws Error as `widthOf` */
  glyphsOf: (text: string) => Glyph[]
}

/** Makes the shaper of a typeface, which keeps what it has found of each word. */
export function shaperOf({ fonts }: Typeface): Shaper {
  const words = new Map<string, Run>()
  const wordOf = (text: string): Run => {
    const known = words.get(text)
    if (known) return known
    const made = join(runsOf(text, fonts).map(({ font, text }) => shapeRun(font, text)))
    words.set(text, made)
    return made
  }
  const space = wordOf(' ').width
  return {
    widthOf: (text) => text.split(' ').reduce((width, word, i) => width + (i > 0 ? space : 0) + wordOf(word).width, 0),
    glyphsOf: (text) => join(text.split(' ').map(wordOf), space).glyphs,
  }
}

/** Puts runs one after the other. @param gap between each and the next */
function join(runs: Run[], gap = 0): Run {
  const glyphs: Glyph[] = []
  let width = -gap
  for (const run of runs) {
    width += gap
    for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: width + glyph.x })
    width += run.width
  }
  return { glyphs, width }
}

/** The longest parts of a word that one font has. */
function runsOf(word: string, fonts: Typeface['fonts']): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = []
  for (const letter of word) {
    const font = fonts.get(letter)
    // it would be drawn as an empty box
    if (!font)
      throw new Error(
        `The pictures have no font with “${letter}”. Add it to src/fonts/faces.ts, or write it otherwise.`,
      )
    const last = runs.at(-1)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

function shapeRun(font: Font, text: string): Run {
  const buffer = new Buffer()
  buffer.addText(text)
  // said and not guessed, since the language would be that of the machine
  buffer.setDirection(Direction.LTR)
  buffer.setScript('Latn')
  buffer.setLanguage('en')
  shape(font, buffer)
  const { upem } = font.face
  const glyphs: Glyph[] = []
  let width = 0
  for (const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    glyphs.push({ font, id, x: (width + xOffset) / upem, y: yOffset / upem })
    width += xAdvance
  }
  return { glyphs, width: width / upem }
}
