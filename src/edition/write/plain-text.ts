// What a passage says, as plain text: for the search, and to know a passage by its first words.
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Figure } from '../figure.ts'

/** One space between words, composed letters. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The words of some blocks, without those of components: a space stands between blocks and between the cells of a
 * table, or their words would run together.
 */
export const plainText = (nodes: readonly RootContent[]): string => tidy(nodes.map(wordsOf).join(' '))

function wordsOf(node: Nodes): string {
  if (node.type === 'mdxJsxFlowElement') return ''
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return toString(node)
  return 'children' in node ? node.children.map(wordsOf).join(' ') : toString(node)
}

/** The words of a figure as the page shows them: its title, its unit, and its table cell by cell. */
export const figureText = ({ entry, columns, rows }: Figure): string => {
  const title = entry.unit ? `${entry.title}, ${entry.unit}` : entry.title
  return tidy([title, ...columns, ...rows.flat().map(shownCell)].join(' '))
}

/** Of addresses a table shows the hosts. */
const shownCell = (cell: string): string => cell.replace(/https?:\/\/\S+/g, (address) => new URL(address).hostname)
