// Takes the blocks of an article apart by its passages. The article's data and its page are both made from this, so
// that what one calls passage 57 is what the other does.
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import { passageMarker } from './passage-marker.ts'

/** A passage: the block or item that its mark opens, and what follows without a mark. */
export interface PassageBlocks {
  /** `57`, `T1` */
  passage: string
  /** the paragraph that bears the mark */
  opening: Paragraph
  /** what belongs to it, the block with the mark first; of an item what stands in the item */
  nodes: RootContent[]
}

export type Block =
  | { kind: 'heading'; node: Heading }
  | ({ kind: 'passage' } & PassageBlocks)
  /** a list of which some item opens a passage; what follows the list belongs to the passage open at its end */
  | { kind: 'list'; node: List; items: { node: ListItem; passage?: PassageBlocks }[] }
  /** what stands in no passage */
  | { kind: 'stray'; node: RootContent }

/**
 * @param children the blocks of an article, its front matter left out
 * @returns them in order; of the passages each is given all that belongs to it
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

function openedBy(node: RootContent): PassageBlocks | undefined {
  const opening = node.type === 'blockquote' ? node.children[0] : node
  const passage = opening?.type === 'paragraph' ? passageMarker(opening) : undefined
  return passage === undefined ? undefined : { passage, opening: opening as Paragraph, nodes: [node] }
}

function openedByItem(item: ListItem): PassageBlocks | undefined {
  const opening = item.children[0]
  const passage = opening?.type === 'paragraph' ? passageMarker(opening) : undefined
  return passage === undefined ? undefined : { passage, opening: opening as Paragraph, nodes: [...item.children] }
}
