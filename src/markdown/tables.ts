// Rehype plugin: makes GFM tables accessible. A table is put into a box that scrolls by itself, the cells of its header
// row and first column get a scope, and the alignment becomes a class (the Content Security Policy of the site blocks
// the style attribute that GFM would cause).
import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

/** The plugin. */
export const tables = () => (tree: Root) => {
  let count = 0
  visit(tree, 'element', (table: Element, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined
    scopeCells(table)
    count++
    // a scrolling region must be reachable by keyboard and have a unique name
    const box: ElementContent = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], role: 'region', ariaLabel: `Table ${count} of this page`, tabIndex: 0 },
      children: [table],
    }
    parent.children[index] = box
    return SKIP
  })
}

function scopeCells(table: Element): void {
  visit(table, 'element', (cell: Element, _, row) => {
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return
    const align = cell.properties['align']
    delete cell.properties['align']
    if (align === 'right' || align === 'center') cell.properties['className'] = [align]
    // a long cell is prose and needs a wide column, or it would have one word per line
    else if (toString(cell).length > 80) cell.properties['className'] = ['long']
    const first = row?.children.find((child) => child.type === 'element') === cell
    if (cell.tagName === 'th') cell.properties['scope'] = 'col'
    else if (first && toString(cell) !== '') {
      cell.tagName = 'th'
      cell.properties['scope'] = 'row'
    }
  })
}
