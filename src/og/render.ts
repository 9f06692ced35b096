// Sets a picture's elements as SVG, and makes a PNG of it.
import { Resvg } from '@resvg/resvg-js'
import satori, { type SatoriOptions } from 'satori'
import { cardTree, cutSetting, settingsOf, size, titleBox, titleElement, type Card, type Setting } from './card.ts'
import { ogFonts } from './fonts.ts'

let cut: ReturnType<typeof ogFonts> | undefined

/** Satori's options: one set of fonts for all pictures, and no letter that they lack, which would be an empty box. */
const options = async () => ({
  ...size,
  fonts: await (cut ??= ogFonts()),
  loadAdditionalAsset: (_: string, letters: string) => {
    throw new Error(`The pictures have no font with “${letters}”. Add it to src/fonts/faces.ts, or write it otherwise.`)
  },
})

/** Whether a title, so set, stays within its box; without outlines of its letters, which take the most time. */
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

/** The first way to set a title in which it fits. */
async function settingFor(title: string): Promise<Setting> {
  for (const setting of settingsOf(title)) if (await fits(setting)) return setting
  return cutSetting(title)
}

/**
 * @param more other options of satori: the tests ask for text in place of outlines
 * @returns the picture as SVG, its letters as outlines
 * @throws Error where the fonts have not all of its letters
 */
export async function cardSvg(card: Card, more: Partial<SatoriOptions> = {}): Promise<string> {
  return satori(cardTree(card, await settingFor(card.title)), { ...(await options()), ...more })
}

/** @returns the picture as PNG: the same bytes for the same card, on every machine; @throws Error as `cardSvg` */
export async function renderCard(card: Card): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(new Resvg(await cardSvg(card), { font: { loadSystemFonts: false } }).render().asPng())
}
