// The Open Graph image of a page (the picture that other sites show with a link to it): what it says, and its measures.

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

/** The size of an image in pixels. */
export const size = { width: 1200, height: 630 } as const

/** Colours of the light theme in styles/tokens.css; tests/og/card.test.ts checks that they agree. */
export const colours = { paper: '#fbf7ef', text: '#28231e', 'text-quiet': '#655b50', line: '#dcd1bf' } as const
/** The accounts' colours of the light theme, checked in the same way. */
export const accountColours = { clay: '#9a4a28', plum: '#744069', moss: '#54642a', slate: '#36597a' } as const

/** Width of the coloured band at the left edge, in pixels. */
export const band = 28
/** Where the text and the rule over the foot begin, in pixels from the left edge. */
export const left = 104
/** The rule over the foot, in pixels. */
export const rule = { top: 526, height: 2 } as const
/** The box of a title, in pixels: four lines, or fewer in large type. Five lines of the smallest size do not fit. */
export const titleBox = { width: 1008, height: 275, lines: 4 } as const
