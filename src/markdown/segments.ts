// Divides the tree of an article into what is HTML already and the components between, which the page's own templates
// draw.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** A part of an article: HTML, whose tags need not be closed in it, or a component with what stands in it. */
export type Segment = string | { component: string; attributes: Record<string, string | true>; children: Segment[] }

/** A node of the tree, as remark-rehype passes it on: those of MDX keep their type, and have children of HTML. */
type Node = RootContent | ((MdxJsxFlowElement | MdxJsxTextElement) & { children: Node[] })

/** What stands in the HTML where a component was, until the HTML is cut there. No text holds it: it is no character. */
const cut = '\uffff'

/**
 * The segments of a tree, in order; none is empty.
 * @param nodes elements, texts, and JSX elements of MDX: with a small initial they are HTML, with a capital components
 */
export function segmentsOf(nodes: readonly Node[]): Segment[] {
  const components: Segment[] = []
  const root: Root = { type: 'root', children: nodes.map((node) => toHast(node, components)) }
  return toHtml(root, { allowDangerousHtml: true })
    .split(cut)
    .flatMap((html, index) => [html, ...(components[index] ? [components[index]] : [])])
    .filter((segment) => segment !== '')
}

/** A node as HTML; a component is added to `components`, and a cut stands in its place. */
function toHast(node: Node, components: Segment[]): RootContent {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = Object.fromEntries(
      node.attributes
        .filter(isAttribute)
        .map(({ name, value }) => [name, typeof value === 'string' ? value : (true as const)]),
    )
    const name = node.name ?? ''
    if (/^[A-Z]/.test(name)) {
      components.push({ component: name, attributes, children: segmentsOf(node.children as Node[]) })
      return { type: 'raw', value: cut }
    }
    return h(name, attributes, childrenOf(node.children as Node[], components))
  }
  return node.type === 'element'
    ? ({ ...node, children: childrenOf(node.children, components) } satisfies Element)
    : node
}

const childrenOf = (children: readonly Node[], components: Segment[]): ElementContent[] =>
  children.map((child) => toHast(child, components) as ElementContent)

const isAttribute = (attribute: { type: string }): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute'
