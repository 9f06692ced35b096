// Makes the tables of an article accessible: <Table caption="…"> becomes a table with that caption in a box that scrolls
// by itself, its head cells and the first cell of each row get their scope, and the alignment becomes a class
// (GFM's own style attribute is refused by the site's Content Security Policy).
import type { Element, ElementContent, Root } from 'hast'
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'

export const tables = () => (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'table') scopeCells(node)
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Table' && parent && index !== undefined) {
      const caption = node.attributes.find((attr) => attr.type === 'mdxJsxAttribute' && attr.name === 'caption')?.value
      parent.children[index] = scrollBox(node, typeof caption === 'string' ? caption : '')
    }
  })
}

const make = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children })

/** A region that scrolls must be reachable by keyboard and have a name: the caption's. */
function scrollBox(node: MdxJsxFlowElementHast, caption: string): Element {
  const table = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'table')
  if (!table) return make('div', {}, node.children as ElementContent[])
  table.children.unshift(make('caption', {}, [{ type: 'text', value: caption }]))
  return make('div', { className: ['table'], role: 'region', ariaLabel: `Table: ${caption}`, tabIndex: 0 }, [table])
}

function scopeCells(table: Element): void {
  visit(table, 'element', (cell: Element, _, row) => {
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return
    const align = cell.properties['align']
    delete cell.properties['align']
    if (align === 'right' || align === 'center') cell.properties['className'] = [align]
    const first = row?.children.find((child) => child.type === 'element') === cell
    if (cell.tagName === 'th') cell.properties['scope'] = 'col'
    else if (first) { cell.tagName = 'th'; cell.properties['scope'] = 'row' }
  })
}
