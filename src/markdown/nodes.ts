// Makes Markdown (mdast) nodes that become a given HTML element. They are the JSX nodes of MDX, which have one type for
// blocks and another for inline elements.
import type { PhrasingContent, RootContent, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

type Attributes = Record<string, string>

/** A block element, `<name …>children</name>`. @param attributes with their names in HTML */
export const block = (name: string, attributes: Attributes, children: RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: jsxAttributes(attributes),
  children: children as MdxJsxFlowElement['children'],
})

/** An inline element. @param attributes with their names in HTML */
export const inline = (name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: jsxAttributes(attributes),
  children,
})

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value })

const jsxAttributes = (attributes: Attributes): MdxJsxFlowElement['attributes'] =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }))
