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

/** The blocks of a passage without its marker; they share all with the given ones but what the marker stood in. */
export const withoutMarker = (nodes: readonly RootContent[], opening: Paragraph): RootContent[] =>
  nodes.map((node) => {
    if (node === opening) {
      const bare = { ...opening, children: [{ ...(opening.children[0] as Text) }, ...opening.children.slice(1)] }
      dropMarker(bare)
      return bare
    }
    // a quotation
    if (!('children' in node) || node.children[0] !== opening) return node
    return { ...node, children: [...withoutMarker([opening], opening), ...node.children.slice(1)] } as RootContent
  })

/**
 * The paragraphs of a block in which a passage may begin: the block itself, the first paragraph of a quotation, the
 * first of each list item.
 */
export const possibleOpenings = (block: RootContent): Paragraph[] =>
  (block.type === 'list'
    ? block.children.map((item) => item.children[0])
    : [block.type === 'blockquote' ? block.children[0] : block]
  ).filter((node) => node?.type === 'paragraph')
