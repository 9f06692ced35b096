// Makes an Open Graph image of its card.
import { size, type Card } from './card.ts'
import { drawGround, drawLine, newSheet } from './draw.ts'
import { loadTypefaces } from './fonts.ts'
import { layOut, type Line, type Typefaces } from './layout.ts'
import { palette } from './palette.ts'
import { pngOf } from './png.ts'
import { shaperOf } from './shape.ts'
import { newStamps } from './stamps.ts'

/** What all images are made with; each uses what the others have found of words and letters. */
async function load() {
  const { serif, sans, semibold } = await loadTypefaces()
  const typefaces: Typefaces = {
    serif: { ...serif, ...shaperOf(serif) },
    sans: { ...sans, ...shaperOf(sans) },
    semibold: { ...semibold, ...shaperOf(semibold) },
  }
  const stampOf = newStamps()
  const draw = (card: Card, rows: Uint8Array): Uint8Array => {
    drawGround(rows, card.colour)
    for (const line of layOut(card, typefaces)) drawLine(rows, line, stampOf)
    return rows
  }
  return { typefaces, draw }
}

let loading: ReturnType<typeof load> | undefined
const loaded = () => (loading ??= load())

/** The lines of an image. @throws Error where the fonts lack one of its letters */
export const cardLines = async (card: Card): Promise<Line[]> => layOut(card, (await loaded()).typefaces)

/** An image in pixels, as `pngOf` takes them. @throws Error as `cardLines` */
export const cardRows = async (card: Card): Promise<Uint8Array> => (await loaded()).draw(card, newSheet())

/** One for all, since an image is drawn and written without waiting: a new one each would be most of the garbage. */
const sheet = newSheet()

/** An image as PNG: the same bytes for the same card, on every machine. @throws Error as `cardLines` */
export async function renderCard(card: Card): Promise<Buffer<ArrayBuffer>> {
  const { draw } = await loaded()
  return pngOf(size.width, size.height, draw(card, sheet), palette)
}
