// Makes a GFM table accessible: it stands in a box that scrolls by itself, its head cells and the first cell of each
// row get their scope, and the alignment becomes a class (GFM's own style attribute is refused by the site's Content
// Security Policy).
import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

export const tables = () => (tree: Root) => {
  let count = 0
  visit(tree, 'element', (table: Element, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined
    scopeCells(table)
    count++
    // a region that scrolls must be reachable by keyboard and have a name of its own
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
    // a cell of prose needs room, or its column becomes a tower of words
    else if (toString(cell).length > 80) cell.properties['className'] = ['long']
    const first = row?.children.find((child) => child.type === 'element') === cell
    if (cell.tagName === 'th') cell.properties['scope'] = 'col'
    else if (first && toString(cell) !== '') {
      cell.tagName = 'th'
      cell.properties['scope'] = 'row'
    }
  })
}
