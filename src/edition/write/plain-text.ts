// The plain text of passages and figures, for the search index and for the incipits.
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Figure } from '../figure.ts'

/** Normalises a text: single spaces, and composed letters (NFC). */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The text of some blocks, without components. Blocks and table cells are separated by a space, or their words would
 * run together.
 */
export const plainText = (nodes: readonly RootContent[]): string => tidy(nodes.map(wordsOf).join(' '))

function wordsOf(node: Nodes): string {
  if (node.type === 'mdxJsxFlowElement') return ''
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return toString(node)
  return 'children' in node ? node.children.map(wordsOf).join(' ') : toString(node)
}

/** The caption of a figure: title and unit. */
export const figureCaption = ({ entry }: Figure): string =>
  tidy(entry.unit ? `${entry.title}, ${entry.unit}` : entry.title)

/** The text of a figure as the page shows it: title, unit, and the cells of its table. */
export const figureText = (figure: Figure): string =>
  tidy([figureCaption(figure), ...figure.columns, ...figure.rows.flat().map(shownCell)].join(' '))

/**
 * Each row of a figure as a text of its own, in which a cell follows its column.
 * @example figureRows(exports)[0] // 'United States: exports 28.5; growth 19.6'
 */
export const figureRows = ({ columns, rows }: Figure): string[] =>
  rows.map(([first = '', ...cells]) => {
    const named = cells.map((cell, index) => [columns[index + 1] ?? '', shownCell(cell)].filter(Boolean).join(' '))
    return tidy(`${shownCell(first)}: ${named.filter((_, index) => cells[index] !== '').join('; ')}`)
  })

/** A cell as a table shows it: each URL is shortened to its host. */
const shownCell = (cell: string): string => cell.replace(/https?:\/\/\S+/g, (address) => new URL(address).hostname)
