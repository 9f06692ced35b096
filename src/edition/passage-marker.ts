// The passage marker: the "¶57 " in an article's source that opens passage 57.
import type { Paragraph, RootContent, Text } from 'mdast'

const marker = /^¶(T?\d+)(?:[ \u00a0]|$)/

/**
 * The passage that a paragraph opens; undefined where it does not begin with a marker.
 * @example passageMarker(paragraph of '¶57 Chinese investors …') // '57'
 */
export function passageMarker(paragraph: Paragraph): string | undefined {
  const first = paragraph.children[0]
  return first?.type === 'text' ? marker.exec(first.value)?.[1] : undefined
}

/** Removes the marker from a paragraph that has one, so that its text begins with the passage's first word. */
export function dropMarker(paragraph: Paragraph): void {
  const first = paragraph.children[0] as Text
  first.value = first.value.replace(marker, '')
}

/**
 * The paragraphs of a block in which a passage may begin: the block itself, the first paragraph of a quotation, the
 * first of each list item.
 */
export const possibleOpenings = (block: RootContent): Paragraph[] =>
  (block.type === 'list'
    ? block.children.map((item) => item.children[0])
    : [block.type === 'blockquote' ? block.children[0] : block]
  ).filter((node) => node?.type === 'paragraph')
