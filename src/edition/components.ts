// The components that an article may use: the whole vocabulary of the edition, with the attributes of each.
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** What a note is about; the label is what the reader sees. */
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

export interface ComponentSpec {
  /** how a writer uses it, shown in the messages */
  example: string
  required: string[]
  optional: string[]
}

export const components: Record<string, ComponentSpec> = {
  Note: { example: '<Note kind="date">…</Note>', required: ['kind'], optional: [] },
  Source: { example: '<Source id="wikipedia" />', required: ['id'], optional: ['inferred'] },
  Figure: { example: '<Figure id="china-trade" />', required: ['id'], optional: [] },
}

export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement

/**
 * The value of an attribute written as text, `kind="date"`; '' for one without a value; undefined where it is absent
 * or code.
 */
export function attribute(element: ComponentElement, name: string): string | undefined {
  const found = element.attributes.find((attr) => attr.type === 'mdxJsxAttribute' && attr.name === name)
  if (!found) return undefined
  const value = found.value ?? ''
  return typeof value === 'string' ? value : undefined
}
