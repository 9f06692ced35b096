// Remark plugin: turns passage markers into ids and into numbers in the margin. "¶57 Chinese investors …" becomes
// <div class="passage" id="p57"><a href="#p57">57</a><div class="passage-text"><p>Chinese investors …</p></div> …</div>
//
// A passage holds everything from its marker to the next marker or heading. Its notes are moved to its end, so that the
// layout can place them beside it. In a list, each item with a marker is a passage of its own.
import type { List, ListItem, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isElement } from '../edition/article.ts'
import { groupBlocks, type Block, type PassageBlocks } from '../edition/blocks.ts'
import { dropMarker } from '../edition/passage-marker.ts'
import { passageId } from '../paths.ts'
import { block, inline, text } from './nodes.ts'

declare module 'mdast' {
  interface Data {
    /** on a node that is a passage, its id `57`, by which later plugins recognise it */
    passage?: string
  }
}

/** The plugin. */
export const passages = () => (tree: Root) => {
  tree.children = groupBlocks(tree.children).map(toElement)
}

function toElement(group: Block): RootContent {
  if (group.kind === 'passage') {
    const parts = partsOf(group)
    const element = block('div', { id: passageId(group.passage), class: 'passage' }, parts)
    return { ...element, data: { passage: group.passage } }
  }
  return group.kind === 'list' ? toList(group) : group.node
}

/** A list of passages: each item with a marker becomes a passage, and stays a list item. */
function toList({ node, items }: { node: List; items: { node: ListItem; passage?: PassageBlocks }[] }): List {
  for (const { node: item, passage } of items) {
    if (!passage) continue
    const hProperties = { id: passageId(passage.passage), className: ['passage'] }
    item.children = partsOf(passage) as ListItem['children']
    item.data = { ...item.data, passage: passage.passage, hProperties }
  }
  node.data = { ...node.data, hProperties: { className: ['passages'] } }
  return node
}

const numberLink = (passage: string) => {
  const attributes = { href: `#${passageId(passage)}`, class: 'passage-number', 'data-copy': '' }
  return inline('a', { ...attributes, 'aria-label': `Passage ${passage}` }, [text(passage)])
}

/** The content of a passage: its number, its text, and its notes. */
function partsOf({ passage, opening, nodes }: PassageBlocks): RootContent[] {
  dropMarker(opening)
  const isNote = (node: RootContent) => isElement(node, 'Note')
  const notes = nodes.filter(isNote)
  // a marker on a line of its own, above a table, leaves an empty paragraph
  const body = nodes.filter((node) => !isNote(node) && (node.type !== 'paragraph' || toString(node) !== ''))
  return [
    numberLink(passage),
    block('div', { class: 'passage-text' }, body),
    ...(notes.length > 0 ? [block('div', { class: 'notes' }, notes)] : []),
  ]
}
