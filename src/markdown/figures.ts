// Remark plugin: gives each <Figure id="…" /> its table and its chart as an attribute, so that the component only draws
// and looks nothing up.
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { chartFor } from '../charts/chart.ts'
import { attribute } from '../edition/components.ts'
import type { Figure } from '../edition/figure.ts'

/** The plugin. @param all all figures, of which a chart may draw on several */
export const figures = (all: Figure[]) => {
  const byId = new Map(all.map((figure) => [figure.entry.id, figure]))
  return () => (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      const figure = node.name === 'Figure' && byId.get(attribute(node, 'id') ?? '')
      if (figure)
        node.attributes.push({
          type: 'mdxJsxAttribute',
          name: 'data',
          value: JSON.stringify({ figure, drawing: chartFor(figure, all) }),
        })
    })
  }
}
