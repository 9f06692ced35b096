// The glyphs as stamps: small pictures to be put on an image. Each is made once, since images share their letters.
import { DrawFuncs, type Font } from 'harfbuzzjs'
import { levels } from './palette.ts'
import { rasterise, type Pen } from './raster.ts'

/** A glyph in a size, at a fraction of a pixel. */
export interface Stamp {
  /** where its left upper corner is, in whole pixels from the glyph's own place on the base line */
  left: number
  top: number
  width: number
  height: number
  /** by rows, for each pixel from 0, paper, to `levels`, ink */
  ink: Uint8Array
}

/** Between two pixels, at how many places a glyph may stand: more could not be told apart. */
export const places = 4

/** Pixels around a glyph: an outline may reach a little over its extents, which are rounded. */
const margin = 2

const outlines = new DrawFuncs()
outlines.setMoveToFunc((x, y, pen) => (pen as Pen).moveTo(x, y))
outlines.setLineToFunc((x, y, pen) => (pen as Pen).lineTo(x, y))
outlines.setQuadraticToFunc((controlX, controlY, x, y, pen) => (pen as Pen).curveTo(controlX, controlY, x, y))

/**
 * Gives the stamp of a glyph.
 * @param size  of the type, in pixels
 * @param place from 0 to `places` − 1
 */
export type StampOf = (font: Font, size: number, glyph: number, place: number) => Stamp

/** Makes a collection of stamps, to which each is added when it is first asked for. */
export function newStamps(): StampOf {
  const made = new Map<Font, Map<number, Stamp>>()
  return (font, size, glyph, place) => {
    const ofFont = made.get(font) ?? new Map<number, Stamp>()
    made.set(font, ofFont)
    // a number, since to put a text together for each letter would take longer; sizes are whole and below 128
    const key = (glyph * 128 + size) * places + place
    const stamp = ofFont.get(key) ?? makeStamp(font, size / font.face.upem, glyph, place / places)
    ofFont.set(key, stamp)
    return stamp
  }
}

function makeStamp(font: Font, scale: number, glyph: number, shift: number): Stamp {
  // in a font y goes up, and a glyph's height down from yBearing
  const { xBearing, yBearing, width: across, height: down } = font.glyphExtents(glyph) ?? nothing
  const left = Math.floor(xBearing * scale + shift) - margin
  const top = Math.floor(-yBearing * scale) - margin
  const width = Math.ceil((xBearing + across) * scale + shift) + margin - left
  const height = Math.ceil((-yBearing - down) * scale) + margin - top
  const { coverage } = rasterise(width, height, ({ moveTo, lineTo, curveTo }) => {
    const x = (inFont: number) => inFont * scale + shift - left
    const y = (inFont: number) => -inFont * scale - top
    const pen: Pen = {
      moveTo: (toX, toY) => moveTo(x(toX), y(toY)),
      lineTo: (toX, toY) => lineTo(x(toX), y(toY)),
      curveTo: (controlX, controlY, toX, toY) => curveTo(x(controlX), y(controlY), x(toX), y(toY)),
    }
    font.drawGlyph(glyph, outlines, pen)
  })
  const ink = new Uint8Array(coverage.length)
  for (let i = 0; i < ink.length; i++) ink[i] = Math.round((coverage[i] ?? 0) * levels)
  return { left, top, width, height, ink }
}

const nothing = { xBearing: 0, yBearing: 0, width: 0, height: 0 }
