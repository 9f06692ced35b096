// The passage mark: "¶57 " where a passage begins.
import type { Paragraph, RootContent, Text } from 'mdast'

const marker = /^¶(T?\d+)(?:[ \u00a0]|$)/

/**
 * The passage that a paragraph opens, or undefined.
 * @example markOf(paragraph of '¶57 Chinese investors …') // '57'
 */
export function passageMarker(paragraph: Paragraph): string | undefined {
  const first = paragraph.children[0]
  return first?.type === 'text' ? marker.exec(first.value)?.[1] : undefined
}

/** Takes the mark out of the paragraph's text, which then begins with the passage's first word. */
export function dropMarker(paragraph: Paragraph): void {
  const first = paragraph.children[0] as Text
  first.value = first.value.replace(marker, '')
}

/**
 * The paragraphs of a block in which a passage may begin: the block itself, the first of a quotation, the first of
 * each list item.
 */
export const possibleOpenings = (block: RootContent): Paragraph[] =>
  (block.type === 'list'
    ? block.children.map((item) => item.children[0])
    : [block.type === 'blockquote' ? block.children[0] : block]
  ).filter((node) => node?.type === 'paragraph')
