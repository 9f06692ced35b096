// Finds where in a page the words to highlight stand, as DOM ranges, and scrolls to one of them. The article itself is
// not changed.
import { ignoredSelector } from '../edition/write/non-content.ts'
import { joinAdjacent, findHighlights, type TextRange } from '../text/highlight.ts'

/** What is never highlighted: what the index leaves out, and labels that are not part of the text. */
const ignored = `${ignoredSelector}, .parallel-label, .visually-hidden`
/** Inline elements: a phrase may continue across their edges, but not across those of a block. */
const inline = 'a, abbr, b, cite, code, em, i, q, s, small, span:not(.unit), strong, sub, sup, u'

/** The text of a block element. */
interface Block {
  element: Element | null
  text: string
  /** its text nodes, each with the index in `text` at which it begins */
  pieces: { node: Text; from: number }[]
}

/**
 * Finds words and phrases in a page.
 * @param root  the article, or the two editions side by side
 * @param terms words and phrases, as text/highlight.ts `findHighlights` takes them
 * @returns a range for each match, in the order of the text; also within closed details elements
 */
export const highlightRanges = (root: Element, terms: string[]): Range[] =>
  blocksOf(root).flatMap((block) =>
    joinAdjacent(block.text, findHighlights(block.text, terms)).map((range) => rangeOf(block, range)),
  )

/** The text of each block, with its text nodes. */
function blocksOf(root: Element): Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Text
      ? NodeFilter.FILTER_ACCEPT
      : (node as Element).matches(ignored)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP,
  )
  const blocks: Block[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement?.closest(`:not(${inline})`) ?? null
    if (blocks.at(-1)?.element !== element) blocks.push({ element, text: '', pieces: [] })
    const block = blocks.at(-1)
    block?.pieces.push({ node, from: block.text.length })
    if (block) block.text += node.data
  }
  return blocks
}

/** The DOM range of a match in the text of a block. */
function rangeOf({ pieces }: Block, { start, end }: TextRange): Range {
  const range = new Range()
  const first = pieces.findLast(({ from }) => from <= start)
  const last = pieces.findLast(({ from }) => from < end)
  if (first && last) {
    range.setStart(first.node, start - first.from)
    range.setEnd(last.node, end - last.from)
  }
  return range
}

/**
 * The first range in or after an element.
 * @param ranges in the order of the text
 * @returns its index; 0 where none follows, or where there is no element
 */
export const firstRangeFrom = (element: Element | null, ranges: Range[]): number =>
  Math.max(0, element ? ranges.findIndex((range) => range.comparePoint(element, 0) < 0) : 0)

/**
 * Brings a range into view: opens the details elements around it, and scrolls where it is too close to the window's
 * edges.
 * @param barTop where the highlight bar begins, in px from the top of the window
 */
export function reveal(range: Range, barTop: number): void {
  const holder = range.startContainer.parentElement
  for (let folded = holder?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true
  // a wide table scrolls horizontally by itself
  if (holder?.closest('.table')) holder.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const { top, bottom } = range.getBoundingClientRect()
  const margin = 24
  if (top >= margin && bottom <= barTop - margin) return
  scrollBy({
    top: top - barTop / 3,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  })
}
