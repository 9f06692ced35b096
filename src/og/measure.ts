// How wide a text is set, without a font at hand: by the advance of each letter in the wider of the two faces.

/**
 * Letters by their advance in thousandths of the type's size, rounded up: the estimate may be too wide, never too
 * narrow.
 */
const advances: Record<number, string> = {
  200: ' \u00a0',
  280: "':jl·‘’",
  320: '!,.;i›',
  360: '()/[\\]f{|}°•',
  400: '-Irt²³',
  440: '*s',
  480: '?cz"“”',
  520: '0123456789#$+<=>JL^_aegvxy~§±×−₫',
  560: 'FST`hknou£¥',
  600: 'EPYZbdpq¶–€đ',
  640: 'ABCRV↑↓',
  680: 'GKX',
  720: '&DOQUĐ',
  760: 'HNw©',
  840: '%½',
  880: '@Mm',
  920: '—',
  960: 'W…',
}
const widest = 960
const advanceOf = new Map(
  Object.entries(advances).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
)

/** The estimated width of a text in type of one size; a letter with marks is as wide as without. */
export const widthOf = (text: string, size: number): number =>
  ([...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (advanceOf.get(letter) ?? widest),
    0,
  ) *
    size) /
  1000

/** Breaks a text between words into lines no wider than `width`, where no single word is wider. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** As `wrap`, with the same number of lines as even as they can be: no last line of one short word. */
export function balance(text: string, size: number, width: number): string[] {
  let lines = wrap(text, size, width)
  for (let narrower = width - size / 4; narrower > 0; narrower -= size / 4) {
    const next = wrap(text, size, narrower)
    if (next.length > lines.length || next.some((line) => widthOf(line, size) > narrower)) break
    lines = next
  }
  return lines
}
