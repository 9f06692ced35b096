// Makes nodes of a Markdown tree that become a given HTML element. MDX has such nodes of its own, those of JSX; a
// block has another type than what stands within a line.
import type { PhrasingContent, RootContent, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

type Attributes = Record<string, string>

/** A block: `<name …>children</name>`. @param attributes as HTML writes them */
export const block = (name: string, attributes: Attributes, children: RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: jsxAttributes(attributes),
  children: children as MdxJsxFlowElement['children'],
})

/** The same within a line. */
export const inline = (name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: jsxAttributes(attributes),
  children,
})

export const text = (value: string): Text => ({ type: 'text', value })

const jsxAttributes = (attributes: Attributes): MdxJsxFlowElement['attributes'] =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }))
