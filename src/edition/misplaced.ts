// Finds what stands where a page allows none: headings in other blocks, markers that open nothing, text of no passage.
import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { positionOf, type Misplaced, type Position } from './article.ts'
import { passageMarker, possibleOpenings } from './passage-marker.ts'

/** The headings that stand within another block. */
export function nestedHeadings(tree: Root): Heading[] {
  const nested: Heading[] = []
  visit(tree, 'heading', (heading, _, parent) => {
    if (parent !== tree) nested.push(heading)
  })
  return nested
}

/** Markers of a block that open no passage: in a list within a list, in the second paragraph of a quotation. */
export function misplacedMarkers(block: RootContent): Misplaced['markers'] {
  const openings: Paragraph[] = possibleOpenings(block)
  const misplaced: Misplaced['markers'] = []
  visit(block, 'paragraph', (paragraph: Paragraph) => {
    const passage = passageMarker(paragraph)
    if (passage !== undefined && !openings.includes(paragraph))
      misplaced.push({ passage, position: positionOf(paragraph) })
  })
  return misplaced
}

/** The positions of a stray block’s paragraphs, each reported by itself where it is a list or a quotation. */
export function positionsIn(block: RootContent): Position[] {
  const positions: Position[] = []
  visit(block, (node) => {
    if (['list', 'listItem', 'blockquote'].includes(node.type)) return undefined
    if (node.type !== 'paragraph' || passageMarker(node) === undefined) positions.push(positionOf(node))
    return SKIP
  })
  return positions
}
