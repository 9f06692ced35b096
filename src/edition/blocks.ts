// Groups the blocks of an article by passage. The article's data (article.ts) and its page (src/markdown/passages.ts)
// both use these groups, so that they agree on where each passage begins and ends.
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import { passageMarker } from './passage-marker.ts'

/** A passage: the block or list item that begins with its marker, and the unmarked blocks that follow. */
export interface PassageBlocks {
  /** `57`, `T1` */
  passage: string
  /** the paragraph that has the marker */
  opening: Paragraph
  /** its blocks, the one with the marker first; for a list item, the blocks within the item */
  nodes: RootContent[]
}

/** A group of blocks, as `groupBlocks` returns it. */
export type Block =
  | { kind: 'heading'; node: Heading }
  | ({ kind: 'passage' } & PassageBlocks)
  /** a list in which at least one item opens a passage; blocks after the list belong to its last passage */
  | { kind: 'list'; node: List; items: { node: ListItem; passage?: PassageBlocks }[] }
  /** a block that belongs to no passage */
  | { kind: 'stray'; node: RootContent }

/**
 * Groups blocks by passage: a passage holds every block from its marker to the next marker or heading.
 * @param children the blocks of an article, without its front matter
 * @returns headings, passages, lists of passages and stray blocks, in document order
 */
export function groupBlocks(children: RootContent[]): Block[] {
  const blocks: Block[] = []
  let open: PassageBlocks | undefined
  for (const node of children) {
    const opened = openedBy(node)
    if (node.type === 'heading') {
      blocks.push({ kind: 'heading', node })
      open = undefined
    } else if (opened) {
      open = opened
      blocks.push({ kind: 'passage', ...opened })
    } else if (node.type === 'list' && node.children.some(openedByItem)) {
      const items = node.children.map((item) => ({ node: item, ...withPassage(openedByItem(item)) }))
      blocks.push({ kind: 'list', node, items })
      open = items.findLast(({ passage }) => passage)?.passage
    } else if (open) open.nodes.push(node)
    else blocks.push({ kind: 'stray', node })
  }
  return blocks
}

const withPassage = (passage: PassageBlocks | undefined): { passage?: PassageBlocks } => (passage ? { passage } : {})

/** The passage that a paragraph or quotation opens, if any. */
function openedBy(node: RootContent): PassageBlocks | undefined {
  const opening = node.type === 'blockquote' ? node.children[0] : node
  const passage = opening?.type === 'paragraph' ? passageMarker(opening) : undefined
  return passage === undefined ? undefined : { passage, opening: opening as Paragraph, nodes: [node] }
}

/** The passage that a list item opens, if any. */
function openedByItem(item: ListItem): PassageBlocks | undefined {
  const opening = item.children[0]
  const passage = opening?.type === 'paragraph' ? passageMarker(opening) : undefined
  return passage === undefined ? undefined : { passage, opening: opening as Paragraph, nodes: [...item.children] }
}
