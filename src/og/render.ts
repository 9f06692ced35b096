// Renders an Open Graph image: lays out its elements as SVG with satori, and converts that to PNG with resvg.
import { renderAsync } from '@resvg/resvg-js'
import satori, { type SatoriOptions } from 'satori'
import { cardTree, cutSetting, settingsOf, size, titleBox, titleElement, type Card, type Setting } from './card.ts'
import { ogFonts } from './fonts.ts'

let loadedFonts: ReturnType<typeof ogFonts> | undefined

/**
 * Satori's options. The fonts are loaded once for all images; a letter that they lack is an error, since it would be
 * drawn as an empty box.
 */
const options = async () => ({
  ...size,
  fonts: await (loadedFonts ??= ogFonts()),
  loadAdditionalAsset: (_: string, letters: string) => {
    throw new Error(`The pictures have no font with “${letters}”. Add it to src/fonts/faces.ts, or write it otherwise.`)
  },
})

/** Does a title fit its box? It is laid out without the outlines of its letters, which take the most time. */
async function fits(title: Setting): Promise<boolean> {
  let fits = false
  await satori(titleElement(title), {
    ...(await options()),
    embedFont: false,
    onNodeDetected: ({ key, width, height }) => {
      if (key === 'title') fits = width <= titleBox.width && height <= titleBox.height
    },
  })
  return fits
}

/** The first way of `settingsOf` in which a title fits, or else `cutSetting`. */
async function settingFor(title: string): Promise<Setting> {
  for (const setting of settingsOf(title)) if (await fits(setting)) return setting
  return cutSetting(title)
}

/**
 * An image as SVG, with its letters as outlines.
 * @param more other options of satori; the tests ask for text instead of outlines
 * @throws Error where the fonts lack one of its letters
 */
export async function cardSvg(card: Card, more: Partial<SatoriOptions> = {}): Promise<string> {
  return satori(cardTree(card, await settingFor(card.title)), { ...(await options()), ...more })
}

/** An image as PNG: the same bytes for the same card, on every machine. @throws Error as `cardSvg` */
export async function renderCard(card: Card): Promise<Buffer<ArrayBuffer>> {
  // in a thread of its own: the next image is laid out meanwhile
  return Buffer.from((await renderAsync(await cardSvg(card), { font: { loadSystemFonts: false } })).asPng())
}
