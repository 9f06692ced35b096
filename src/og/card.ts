// The picture that others show where they link to a page, as the tree of elements that satori sets.
import { familyOf } from './fonts.ts'

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

/** One way to set a title; `cut`: what the box cannot hold is left out, and an ellipsis says so. */
export interface Setting {
  paragraphs: string[]
  fontSize: number
  cut?: true
}

type Style = Record<string, string | number>

/** An element as satori reads it. */
export interface Element {
  type: 'div'
  key?: string
  props: { style: Style; children: string | Element[] }
}

export const size = { width: 1200, height: 630 } as const

/** The light values of styles/tokens.css; tests/og/card.test.ts holds that they agree. */
export const colours = { paper: '#fbf7ef', text: '#28231e', 'text-quiet': '#655b50', line: '#dcd1bf' } as const
export const accountColours = { clay: '#9a4a28', plum: '#744069', moss: '#54642a', slate: '#36597a' } as const

/** The room that a title has: four lines, or fewer of large type. Five lines of the smallest are too high for it. */
export const titleBox = { width: 1008, height: 275, lines: 4 } as const
const smallest = 50
const sizes = [100, 92, 82, 74, 66, 58, smallest]

const band = 28
const left = 104
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The ways to set a title whole, the best first: as large as may be, with a new line after a colon where that leaves
 * the type large enough.
 */
export function settingsOf(title: string): Setting[] {
  const parts = tidy(title).split(/(?<=:) /)
  return [
    ...sizes.filter((size) => size > smallest).map((fontSize) => ({ paragraphs: parts, fontSize })),
    ...sizes.map((fontSize) => ({ paragraphs: [tidy(title)], fontSize })),
  ].slice(parts.length > 1 ? 0 : -sizes.length)
}

/** The way to set a title that none of `settingsOf` brings into its box. */
export const cutSetting = (title: string): Setting => ({ paragraphs: [tidy(title)], fontSize: smallest, cut: true })

const box = (style: Style, children: string | Element[] = []): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** A text of so many lines at most, between words where they allow it; what is more ends in an ellipsis. */
const clamped = (lines: number): Style => ({ display: 'block', lineClamp: lines, overflowWrap: 'anywhere' })

/** A title alone. A word wider than its box makes it wider than the box, by which one sees that it does not fit. */
export function titleElement({ paragraphs, fontSize, cut }: Setting): Element {
  const text = cut ? clamped(titleBox.lines) : { display: 'block', textWrap: 'balance' }
  const room = { width: titleBox.width, minWidth: cut ? 0 : 'min-content', alignSelf: 'flex-start' }
  const type = { fontFamily: familyOf('serif'), fontWeight: 500, fontSize, lineHeight: 1.16, color: colours.text }
  const children = paragraphs.map((words) => box(text, words))
  return { ...box({ flexDirection: 'column', ...room, ...type }, children), key: 'title' }
}

/** @returns the picture's elements, with the title set in one of the ways above */
export function cardTree(card: Card, title: Setting): Element {
  const bands = card.colour ? [accountColours[card.colour]] : Object.values(accountColours)
  const small = { fontFamily: familyOf('sans'), fontSize: 34, lineHeight: 1.25, color: colours['text-quiet'] }
  const kicker = { ...small, fontWeight: 600, ...(card.colour && { color: accountColours[card.colour] }) }
  const foot = { fontFamily: familyOf('serif'), fontWeight: 500, fontSize: 32, lineHeight: 1.25, color: colours.text }
  const at = (top: number): Style => ({ position: 'absolute', top, width: titleBox.width })
  const oneLine = (text: string, style: Style) => box({ ...clamped(1), ...style }, tidy(text))
  return box({ ...size, backgroundColor: colours.paper }, [
    box(
      { width: band, flexDirection: 'column' },
      bands.map((backgroundColor) => box({ flexGrow: 1, backgroundColor })),
    ),
    box({ flexDirection: 'column', marginLeft: left - band, paddingTop: card.kicker ? 155 : 107 }, [
      oneLine(card.kicker, { ...at(81), ...kicker }),
      titleElement(title),
      oneLine(card.line, { ...small, width: titleBox.width, marginTop: 32 }),
      box({ ...at(526), height: 2, backgroundColor: colours.line }),
      oneLine(card.foot, { ...at(545), ...foot }),
    ]),
  ])
}
