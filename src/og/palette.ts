// The colours of the pixels of all Open Graph images: the paper, the rule, and each ink in steps from the paper on. A
// pixel is then one byte and not four, which is most of what makes an image quick to draw and to write.
import { accountColours, colours } from './card.ts'

const inks: string[] = [colours.text, colours['text-quiet'], ...Object.values(accountColours)]

/** The index of the paper. */
export const paper = 0
/** The index of the rule over the foot. */
export const rule = 1
/** The steps of an ink, the last of them the whole colour: as many as the 256 colours of a palette allow. */
export const levels = Math.floor((256 - (rule + 1)) / inks.length)

/**
 * The index of an ink's step 0, from which its steps are counted.
 * @throws Error where the colour is no ink
 */
export function inkOf(colour: string): number {
  const ink = inks.indexOf(colour)
  if (ink < 0) throw new Error(`The pictures have no ink ${colour}. Add it to src/og/palette.ts.`)
  return rule + ink * levels
}

const rgb = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))

/** Red, green and blue of every index, one after the other. */
export const palette: Uint8Array = Uint8Array.from([
  ...rgb(colours.paper),
  ...rgb(colours.line),
  ...inks.flatMap((ink) =>
    Array.from({ length: levels }, (_, i) => (i + 1) / levels).flatMap((share) =>
      rgb(ink).map((full, channel) => Math.round(full * share + (rgb(colours.paper)[channel] ?? 0) * (1 - share))),
    ),
  ),
])
