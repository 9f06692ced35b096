// Hands a <Figure id="…" /> what it draws: the rows of its CSV and its chart, placed. The component draws and looks
// nothing up.
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { chartFor } from '../charts/chart.ts'
import { attribute } from '../edition/components.ts'
import type { Figure } from '../edition/figure.ts'

export const figures = (all: Figure[]) => () => (tree: Root) => {
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
    const figure = node.name === 'Figure' && all.find(({ entry }) => entry.id === attribute(node, 'id'))
    if (figure)
      node.attributes.push({
        type: 'mdxJsxAttribute',
        name: 'data',
        value: JSON.stringify({ figure, drawing: chartFor(figure, all) }),
      })
  })
}
