// Makes nodes of a Markdown tree that become a given HTML element.
import type { Properties } from 'hast'
import type { RootContent, Text } from 'mdast'

/**
 * A node that becomes `<name …>children</name>`; mdast has no type of its own for that, so it borrows the
 * paragraph's.
 */
export const element = (name: string, properties: Properties, children: RootContent[]): RootContent =>
  ({ type: 'element', data: { hName: name, hProperties: properties }, children }) as unknown as RootContent

export const text = (value: string): Text => ({ type: 'text', value })
