// Breaks a text into lines. Widths are in whatever unit `widthOf` returns.

/** The width of a text on one line. */
type WidthOf = (text: string) => number

/** A place in a word at which a line may end: after a hyphen, a dash or a slash between letters. */
const insideWords = /(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u

/** The parts of a text that stay whole, each with whether a space stands before it. */
const piecesOf = (text: string): { piece: string; spaced: boolean }[] =>
  text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => word.split(insideWords).map((piece, i) => ({ piece, spaced: i === 0 })))

/** Fills lines one after the other. A part wider than the line stands on one of its own, and hangs over. */
function fill(pieces: ReturnType<typeof piecesOf>, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  for (const { piece, spaced } of pieces) {
    const last = lines.at(-1)
    const longer = last === undefined ? piece : last + (spaced ? ' ' : '') + piece
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

const widest = (lines: string[], widthOf: WidthOf) => Math.max(...lines.map(widthOf))

/**
 * Breaks a text into the fewest lines, each about as long as the others.
 * @param text with single spaces
 * @param width of the room
 * @returns the lines, none for ''; undefined where a word is wider than the room
 */
export function balancedLines(text: string, width: number, widthOf: WidthOf): string[] | undefined {
  const pieces = piecesOf(text)
  let lines = fill(pieces, width, widthOf)
  if (widest(lines, widthOf) > width) return undefined
  while (lines.length > 1) {
    // a little narrower than the widest line, until that takes one line more
    const room = widest(lines, widthOf) * (1 - 1e-9)
    const narrower = fill(pieces, room, widthOf)
    if (narrower.length > lines.length || widest(narrower, widthOf) > room) break
    lines = narrower
  }
  return lines
}

/**
 * Breaks a text into lines, and cuts it where these are too many: the last then ends in an ellipsis. Words wider than
 * the room are broken.
 * @param text with single spaces
 * @param most how many lines there may be
 */
export function clampedLines(text: string, width: number, most: number, widthOf: WidthOf): string[] {
  const pieces = piecesOf(text).flatMap(({ piece, spaced }) =>
    broken(piece, width, widthOf).map((part, i) => ({ piece: part, spaced: spaced && i === 0 })),
  )
  const lines = fill(pieces, width, widthOf)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (widthOf(ended(last)) > width) last = shorter(last)
  return [...lines.slice(0, most - 1), ended(last)]
}

/** The parts of a word, each the longest that fits. */
function broken(word: string, width: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= width) return [word]
  const parts: string[] = []
  for (const letter of word) {
    const longer = (parts.at(-1) ?? '') + letter
    if (parts.length > 0 && widthOf(longer) <= width) parts[parts.length - 1] = longer
    else parts.push(letter)
  }
  return parts
}

/** A text that goes on: an ellipsis after its last letter or figure, without the comma or colon behind that. */
const ended = (text: string): string => `${text.replace(/[^\p{L}\p{N}]+$/u, '')}…`

/** A text without its last word, or the last letter of its only one. */
const shorter = (text: string): string =>
  text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : [...text].slice(0, -1).join('')
