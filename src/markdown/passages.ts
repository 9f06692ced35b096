// Turns the marks of the passages into ids and into numbers in the margin: "¶57 Chinese investors …" becomes
// <div class="passage" id="p57"><a href="#p57">57</a><p>Chinese investors …</p> …</div>
//
// A passage holds all that follows its mark up to the next mark or heading; its notes are gathered at its end, so that
// the layout can set them beside it. In a list each marked item is a passage of its own.
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { passageId } from '../lib/address.ts'
import { dropMark, markOf } from '../lib/mark.ts'
import { element, text } from './nodes.ts'

export const passages = () => (tree: Root) => {
  const blocks: RootContent[] = []
  let open: { passage: string; children: RootContent[] } | undefined
  const close = () => { if (open) blocks.push(passageElement(open.passage, open.children)); open = undefined }

  for (const node of tree.children) {
    const passage = openedBy(node)
    if (passage) { close(); open = { passage, children: [node] } }
    else if (node.type === 'list' && node.children.some((item) => markedItem(item))) { close(); markItems(node); blocks.push(node) }
    else if (isSectionStart(node)) { close(); blocks.push(node) }
    else if (open) open.children.push(node)
    else blocks.push(node)
  }
  close()
  tree.children = blocks
}

/** A heading has become a <div class="heading"> by now. */
const isSectionStart = (node: RootContent): boolean =>
  node.type === 'heading' || classesOf(node).includes('heading')

const classesOf = (node: RootContent): string[] =>
  ((node.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className) ?? []

/** The passage that a block opens, its mark taken out of the text. */
function openedBy(node: RootContent): string | undefined {
  const first = node.type === 'blockquote' ? node.children[0] : node
  if (first?.type !== 'paragraph') return undefined
  const passage = markOf(first)
  if (passage) dropMark(first)
  return passage
}

const markedItem = (item: ListItem): string | undefined => (item.children[0]?.type === 'paragraph' ? markOf(item.children[0]) : undefined)

function markItems(list: List): void {
  list.data = { ...list.data, hProperties: { className: ['passages'] } }
  for (const item of list.children) {
    const passage = markedItem(item)
    if (!passage) continue
    const paragraph = item.children[0] as Paragraph
    dropMark(paragraph)
    item.data = { ...item.data, hProperties: { id: passageId(passage), className: ['passage'] } }
    paragraph.children.unshift(numberLink(passage) as never)
  }
}

const numberLink = (passage: string) =>
  element('a', { href: `#${passageId(passage)}`, className: ['passage-number'], dataCopy: '', ariaLabel: `Passage ${passage}` }, [text(passage)])

const isNote = (node: RootContent): boolean => node.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement).name === 'Note'

function passageElement(passage: string, children: RootContent[]): RootContent {
  const notes = children.filter(isNote), body = children.filter((node) => !isNote(node))
  return element('div', { id: passageId(passage), className: ['passage'] }, [
    numberLink(passage),
    element('div', { className: ['passage-text'] }, body),
    ...(notes.length > 0 ? [element('div', { className: ['notes'] }, notes)] : []),
  ])
}
