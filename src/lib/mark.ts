// The passage mark: "¶57 " where a passage begins.
import type { Paragraph, Text } from 'mdast'

const mark = /^¶(T?\d+)(?:[ \u00a0]|$)/

/**
 * The passage that a paragraph opens, or undefined.
 * @example markOf(paragraph of '¶57 Chinese investors …') // '57'
 */
export function markOf(paragraph: Paragraph): string | undefined {
  const first = paragraph.children[0]
  return first?.type === 'text' ? mark.exec(first.value)?.[1] : undefined
}

/** Takes the mark out of the paragraph's text, which then begins with the passage's first word. */
export function dropMark(paragraph: Paragraph): void {
  const first = paragraph.children[0] as Text
  first.value = first.value.replace(mark, '')
}
