// Turns the marks of the passages into ids and into numbers in the margin: "¶57 Chinese investors …" becomes
// <div class="passage" id="p57"><a href="#p57">57</a><p>Chinese investors …</p> …</div>
//
// A passage holds all that follows its mark up to the next mark or heading; its notes are gathered at its end, so that
// the layout can set them beside it. In a list each marked item is a passage of its own.
import type { ListItem, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { passageId } from '../paths.ts'
import { dropMarker, passageMarker } from '../edition/passage-marker.ts'
import { element, text } from './nodes.ts'

interface Passage {
  passage: string
  children: RootContent[]
}

export const passages = () => (tree: Root) => {
  const blocks: RootContent[] = []
  let open: Passage | undefined
  let finish = () => {}
  // what is open gathers the blocks that follow; only when it ends are they known
  const begin = (passage: Passage, end: (made: RootContent[]) => void) => {
    open = passage
    finish = () => {
      end(partsOf(passage))
      open = undefined
      finish = () => {}
    }
  }

  for (const node of tree.children) {
    const passage = openedBy(node)
    if (passage) {
      finish()
      begin({ passage, children: [node] }, (parts) => blocks.push(element('div', attributes(passage), parts)))
    } else if (node.type === 'list' && node.children.some(markedItem)) {
      finish()
      blocks.push(node)
      node.data = { ...node.data, hProperties: { className: ['passages'] } }
      for (const item of node.children) {
        finish()
        beginItem(item, begin)
      }
    } else if (isSectionStart(node)) {
      finish()
      blocks.push(node)
    } else if (open) open.children.push(node)
    else blocks.push(node)
  }
  finish()
  tree.children = blocks
}

/** A marked item of a list is a passage; what follows the list belongs to its last item. */
function beginItem(item: ListItem, begin: (passage: Passage, end: (parts: RootContent[]) => void) => void): void {
  const passage = markedItem(item)
  if (!passage) return
  dropMarker(item.children[0] as Paragraph)
  item.data = { ...item.data, hProperties: attributes(passage) }
  begin({ passage, children: item.children }, (parts) => {
    item.children = parts as ListItem['children']
  })
}

const attributes = (passage: string) => ({ id: passageId(passage), className: ['passage'] })

/** A heading has become a <div class="heading"> by now. */
const isSectionStart = (node: RootContent): boolean => node.type === 'heading' || classesOf(node).includes('heading')

const classesOf = (node: RootContent): string[] =>
  (node.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className ?? []

/** The passage that a block opens, its mark taken out of the text. */
function openedBy(node: RootContent): string | undefined {
  const first = node.type === 'blockquote' ? node.children[0] : node
  if (first?.type !== 'paragraph') return undefined
  const passage = passageMarker(first)
  if (passage) dropMarker(first)
  return passage
}

const markedItem = (item: ListItem): string | undefined =>
  item.children[0]?.type === 'paragraph' ? passageMarker(item.children[0]) : undefined

const numberLink = (passage: string) =>
  element(
    'a',
    { href: `#${passageId(passage)}`, className: ['passage-number'], dataCopy: '', ariaLabel: `Passage ${passage}` },
    [text(passage)],
  )

const isNote = (node: RootContent): boolean => node.type === 'mdxJsxFlowElement' && node.name === 'Note'

function partsOf({ passage, children }: Passage): RootContent[] {
  // a mark that stands alone, above a table, leaves an empty paragraph
  const notes = children.filter(isNote)
  const body = children.filter((node) => !isNote(node) && (node.type !== 'paragraph' || toString(node) !== ''))
  return [
    numberLink(passage),
    element('div', { className: ['passage-text'] }, body),
    ...(notes.length > 0 ? [element('div', { className: ['notes'] }, notes)] : []),
  ]
}
