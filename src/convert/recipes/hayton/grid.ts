// Rebuilds a table whose cells the copy has run together: by where each cell begins, never by what it says.
import type { Table } from '../../recipe.ts'

/** Where a cell begins: at a line, or at a word within it, counted from 0. A cell ends where the next one begins. */
export type Start = number | readonly [line: number, word: number]

/** Where everything in a table begins; null is an empty cell. */
export interface Layout {
  /** none where it is the title of the table's section */
  caption?: Start
  columns: readonly Start[]
  rows: readonly (readonly (Start | null)[])[]
  note?: readonly Start[]
}

interface SourceLine {
  line: number
  text: string
}

const key = (start: Start): string => (typeof start === 'number' ? `${start}:0` : start.join(':'))

/** An address broken over lines is joined without a space; everything else with one. */
const join = (cell: string, piece: string): string =>
  cell + (cell === '' || (/\S*$/.exec(cell)?.[0].startsWith('http') && !piece.startsWith('http')) ? '' : ' ') + piece

/** The text of each cell, by where it begins. */
function cellsOf(lines: readonly SourceLine[], starts: ReadonlySet<string>): Map<string, string> {
  const cells = new Map<string, string>()
  let cell: string | undefined
  const pieces = [...lines]
    .sort((a, b) => a.line - b.line)
    .flatMap(({ line, text }) =>
      text
        .split(/\s+/u)
        .filter(Boolean)
        .map((word, index) => ({ at: `${line}:${index}`, word, first: index === 0 })),
    )
  for (const { at, word, first } of pieces) {
    if (starts.has(at)) cells.set((cell = at), word)
    else if (cell === undefined) throw new Error(`${at}: a word of the table stands before its first cell`)
    else cells.set(cell, first ? join(cells.get(cell) ?? '', word) : `${cells.get(cell)} ${word}`)
  }
  return cells
}

/**
 * The table that lies in these lines.
 * @throws where the layout has a cell to begin at a word that the lines have not
 */
export function rebuild(layout: Layout, lines: readonly SourceLine[]): Table {
  const { caption, columns, rows, note = [] } = layout
  const starts = [caption ?? null, ...columns, ...rows.flat(), ...note].filter((start) => start !== null)
  const cells = cellsOf(lines, new Set(starts.map(key)))
  const read = (start: Start | null): string => {
    if (start === null) return ''
    const text = cells.get(key(start))
    if (text === undefined) throw new Error(`${key(start)}: a cell of the table begins here, and there is no word`)
    return text
  }
  return {
    ...(caption === undefined ? {} : { caption: read(caption) }),
    columns: columns.map(read),
    rows: rows.map((row) => row.map(read)),
    ...(note.length === 0 ? {} : { note: note.map(read).join('. ') }),
  }
}
