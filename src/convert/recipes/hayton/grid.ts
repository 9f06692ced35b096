// Rebuilds a table whose cells run together in the raw text, from a layout that says where each cell begins. A layout
// has line and word numbers only, so that the repository contains no text of the report.
import type { Table } from '../../recipe.ts'

/** Where a cell begins: at a line, or at a word of it, counted from 0. A cell ends where the next one begins. */
export type Start = number | readonly [line: number, word: number]

/** Where everything in a table begins; null stands for an empty cell. */
export interface Layout {
  /** left out where the caption is the title of the table's section */
  caption?: Start
  /** the cells of the head */
  columns: readonly Start[]
  rows: readonly (readonly (Start | null)[])[]
  /** the sentences of the note below the table */
  note?: readonly Start[]
}

/** A line of the raw text, cleaned and with its edits applied. */
interface SourceLine {
  line: number
  text: string
}

/** A start as the key of a map: `734:2`. */
const key = (start: Start): string => (typeof start === 'number' ? `${start}:0` : start.join(':'))

/** Joins the pieces of a cell with spaces, but those of an address that is broken over lines without. */
const join = (cell: string, piece: string): string =>
  cell + (cell === '' || (/\S*$/.exec(cell)?.[0].startsWith('http') && !piece.startsWith('http')) ? '' : ' ') + piece

/** The text of each cell by its `key`. */
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
 * Rebuilds a table.
 * @param lines the lines of its passage
 * @throws Error where a cell of the layout begins at a word that does not exist, or a word belongs to no cell
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
