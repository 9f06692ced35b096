// Draws the picture that others show where they link to a page: an SVG of 1200 × 630.
import { faces } from '../fonts/faces.ts'
import { balance, widthOf } from './measure.ts'

/** What stands in a picture, from the top. */
export interface Card {
  /** whose the page is, in small type above the title; may be '' */
  kicker: string
  title: string
  /** author and date, or the span of passages; may be '' */
  line: string
  /** the account's colour; the colours of all four where it is left out */
  colour?: keyof typeof accountColours | undefined
  /** what stands at the foot: the site's title, but on the picture that has it as its own */
  foot: string
}

export const size = { width: 1200, height: 630 } as const

/** The light values of styles/tokens.css; tests/og/draw.test.ts holds that they agree. */
export const colours = { paper: '#fbf7ef', text: '#28231e', 'text-quiet': '#655b50', line: '#dcd1bf' } as const
export const accountColours = { clay: '#9a4a28', plum: '#744069', moss: '#54642a', slate: '#36597a' } as const

const band = 28
const left = 104
const right = 1112
const measure = right - left
/** the title's sizes, the largest first, and the height that the title may take */
const titleSizes = [100, 92, 82, 74, 66, 58, 50, 44]
const leading = 1.16
const titleHeight = 275
const maxLines = 4

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text for SVG, with the control characters left out that XML forbids. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char)

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The title's lines and their size: the largest at which it fits, with a new line after a colon where that leaves the
 * type large enough. What no size makes fit is cut at its last whole word and ends in an ellipsis.
 */
export function setTitle(title: string): { lines: string[]; size: number } {
  const words = tidy(title)
  const parts = words.split(/(?<=:) /)
  return (
    fit(
      parts,
      titleSizes.filter((size) => size >= 58),
    ) ??
    fit([words], titleSizes) ??
    setTitle(shorten(words))
  )
}

function fit(parts: string[], sizes: number[]): { lines: string[]; size: number } | undefined {
  for (const size of sizes) {
    const lines = parts.flatMap((part) => balance(part, size, measure))
    if (
      lines.length <= maxLines &&
      lines.length * size * leading <= titleHeight &&
      lines.every((line) => widthOf(line, size) <= measure)
    )
      return { lines, size }
  }
  return undefined
}

const shorten = (title: string): string => {
  const words = title.replace(/…$/, '').split(' ')
  return words.length > 1 ? `${words.slice(0, -1).join(' ')}…` : `${[...title].slice(0, -2).join('')}…`
}

/** The size at which a text stands on one line. */
const fitting = (text: string, size: number, width = measure) =>
  Math.min(size, Math.floor((size * width) / Math.max(1, widthOf(text, size))))

/** What a face is called in a picture; no plain `serif`, which in SVG means any font with serifs. */
export const familyOfFace = (name: string): string => `og-${name}`

/**
 * A family's fonts are several files, each with other letters, and resvg takes only the first that bears a family's
 * name: so each file has a family of its own, and each letter is told which.
 */
function runs(text: string, family: 'serif' | 'sans'): string {
  const faceOf = (letter: string) =>
    faces.find(({ name, characters }) => name.split('-')[0] === family && characters.includes(letter))?.name ?? family
  const parts: { face: string; text: string }[] = []
  for (const letter of text) {
    const face = faceOf(letter)
    const last = parts.at(-1)
    if (last?.face === face) last.text += letter
    else parts.push({ face, text: letter })
  }
  return parts.map((part) => `<tspan font-family="${familyOfFace(part.face)}">${escapeXml(part.text)}</tspan>`).join('')
}

interface Type {
  y: number
  size: number
  family?: 'serif' | 'sans'
  weight?: 400 | 500 | 600
  fill?: string
}

const text = (words: string, { y, size, family = 'sans', weight = 400, fill = colours['text-quiet'] }: Type): string =>
  words &&
  `<text x="${left}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" ` +
    `fill="${fill}">${runs(words, family)}</text>`

/** The picture as SVG; its fonts are those of render.ts. */
export function draw(card: Card): string {
  const [kicker, line, foot] = [tidy(card.kicker), tidy(card.line), tidy(card.foot)]
  const title = setTitle(card.title)
  const bands = card.colour ? [accountColours[card.colour]] : Object.values(accountColours)
  // whole pixels, or a light line shows between two bands
  const top = (i: number) => Math.round((i * size.height) / bands.length)
  // the first line stands lower the larger its type: its capitals may bear two marks
  const first = (kicker ? 140 : 92) + title.size * 1.06
  const last = first + (title.lines.length - 1) * title.size * leading
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ` +
      `${size.width} ${size.height}">`,
    `<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
    ...bands.map((fill, i) => `<rect y="${top(i)}" width="${band}" height="${top(i + 1) - top(i)}" fill="${fill}"/>`),
    text(kicker, {
      y: 112,
      size: fitting(kicker, 34),
      weight: 600,
      fill: bands.length === 1 ? bands[0]! : colours['text-quiet'],
    }),
    ...title.lines.map((words, i) =>
      text(words, {
        y: first + i * title.size * leading,
        size: title.size,
        family: 'serif',
        weight: 500,
        fill: colours.text,
      }),
    ),
    text(line, { y: last + 58 + title.size * 0.3, size: fitting(line, 34) }),
    `<rect x="${left}" y="526" width="${measure}" height="2" fill="${colours.line}"/>`,
    text(foot, { y: 576, size: fitting(foot, 32), family: 'serif', weight: 500, fill: colours.text }),
    '</svg>',
  ].join('\n')
}
