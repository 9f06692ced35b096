// The Open Graph image of a page (the picture that other sites show with a link to it), as the tree of elements that
// satori lays out.
import { familyOf } from './fonts.ts'

/** The texts of an image, from top to bottom. */
export interface Card {
  /** the author or account, in small type above the title; may be '' */
  kicker: string
  title: string
  /** the date, the range of passages, or what the page is about; may be '' */
  line: string
  /** the account's colour; the colours of all four where it is left out */
  colour?: keyof typeof accountColours | undefined
  /** the line at the bottom: the site's title, except on the image whose own title that is */
  foot: string
}

/** One way to typeset a title; with `cut`, text that the box cannot hold is replaced by an ellipsis. */
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

/** The size of an image in pixels. */
export const size = { width: 1200, height: 630 } as const

/** Colours of the light theme in styles/tokens.css; tests/og/card.test.ts checks that they agree. */
export const colours = { paper: '#fbf7ef', text: '#28231e', 'text-quiet': '#655b50', line: '#dcd1bf' } as const
/** The accounts' colours of the light theme, checked in the same way. */
export const accountColours = { clay: '#9a4a28', plum: '#744069', moss: '#54642a', slate: '#36597a' } as const

/** The box of a title, in pixels: four lines, or fewer in large type. Five lines of the smallest size do not fit. */
export const titleBox = { width: 1008, height: 275, lines: 4 } as const
/** The smallest font size of a title, in pixels. */
const smallest = 50
/** The font sizes of a title, the largest first. */
const sizes = [100, 92, 82, 74, 66, 58, smallest]

/** Width of the coloured band at the left edge. */
const band = 28
/** Left margin of the text, measured from the edge of the image. */
const left = 104
/** Single spaces, composed letters (NFC). */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The ways to typeset a complete title, the best first: as large as possible, and with a line break after a colon where
 * the type then stays larger than the smallest size.
 */
export function settingsOf(title: string): Setting[] {
  const parts = tidy(title).split(/(?<=:) /)
  return [
    ...sizes.filter((size) => size > smallest).map((fontSize) => ({ paragraphs: parts, fontSize })),
    ...sizes.map((fontSize) => ({ paragraphs: [tidy(title)], fontSize })),
  ].slice(parts.length > 1 ? 0 : -sizes.length)
}

/** The way to typeset a title that does not fit its box in any way of `settingsOf`: cut at the smallest size. */
export const cutSetting = (title: string): Setting => ({ paragraphs: [tidy(title)], fontSize: smallest, cut: true })

/** A flex container. */
const box = (style: Style, children: string | Element[] = []): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** The style of a text of at most so many lines; it ends in an ellipsis where it is cut, and long words may break. */
const clamped = (lines: number): Style => ({ display: 'block', lineClamp: lines, overflowWrap: 'anywhere' })

/**
 * The element of a title. A word wider than the box makes the element wider, too, which shows that the title does not
 * fit.
 */
export function titleElement({ paragraphs, fontSize, cut }: Setting): Element {
  const text = cut ? clamped(titleBox.lines) : { display: 'block', textWrap: 'balance' }
  const room = { width: titleBox.width, minWidth: cut ? 0 : 'min-content', alignSelf: 'flex-start' }
  const type = { fontFamily: familyOf('serif'), fontWeight: 500, fontSize, lineHeight: 1.16, color: colours.text }
  const children = paragraphs.map((words) => box(text, words))
  return { ...box({ flexDirection: 'column', ...room, ...type }, children), key: 'title' }
}

/** The elements of an image, its title typeset in the way of `title`. */
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
