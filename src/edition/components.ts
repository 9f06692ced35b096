// The components that an article may use, with the attributes of each: the complete MDX vocabulary of the edition.
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** The kinds of note, each with the label that the reader sees. */
export const noteKinds = {
  error: 'The account errs',
  date: 'A date',
  stale: 'Since overtaken',
  doubt: 'Doubtful',
  dispute: 'The accounts differ',
  name: 'A name',
  context: 'To read this',
} as const

export type NoteKind = keyof typeof noteKinds

/** How a component is written. */
export interface ComponentSpec {
  /** an example for a writer, shown in the messages */
  example: string
  required: string[]
  optional: string[]
}

/** The vocabulary, by component name. */
export const components: Record<string, ComponentSpec> = {
  Note: { example: '<Note kind="date">…</Note>', required: ['kind'], optional: [] },
  Source: { example: '<Source id="wikipedia" />', required: ['id'], optional: ['inferred'] },
  Figure: { example: '<Figure id="china-trade" />', required: ['id'], optional: [] },
}

export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement

/**
 * Reads an attribute of a component.
 * @returns its text, for `kind="date"` `date`; '' where it has no value; undefined where it is absent or code
 */
export function attribute(element: ComponentElement, name: string): string | undefined {
  const found = element.attributes.find((attr) => attr.type === 'mdxJsxAttribute' && attr.name === name)
  if (!found) return undefined
  const value = found.value ?? ''
  return typeof value === 'string' ? value : undefined
}
