// The places of a page where marked words stand, as ranges. Nothing of the article is changed.
import { nonContentClasses } from '../edition/write/non-content.ts'
import { joinAdjacent, findHighlights, type TextRange } from '../text/highlight.ts'

/** What the index leaves out, and what is not seen or no text. */
const left = [...nonContentClasses, 'parallel-label', 'visually-hidden'].map((name) => `.${name}`).join(', ')
/** What stands within a line: words may run across its edges, and across no others. */
const inline = 'a, abbr, b, cite, code, em, i, q, s, small, span:not(.unit), strong, sub, sup, u'

interface Block {
  element: Element | null
  text: string
  pieces: { node: Text; from: number }[]
}

/**
 * @param root the article, or both editions side by side
 * @param terms words and phrases, as `marksIn` takes them
 * @returns a range for each place, in the order of the text; also in what is folded away
 */
export const highlightRanges = (root: Element, terms: string[]): Range[] =>
  blocksOf(root).flatMap((block) =>
    joinAdjacent(block.text, findHighlights(block.text, terms)).map((mark) => rangeOf(block, mark)),
  )

/** The text of each block, with the nodes of which it is made. */
function blocksOf(root: Element): Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Text
      ? NodeFilter.FILTER_ACCEPT
      : (node as Element).matches(left)
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

/** Which place comes first in or after an element; the first of all where none does, or where there is no element. */
export const firstRangeFrom = (element: Element | null, places: Range[]): number =>
  Math.max(0, element ? places.findIndex((place) => place.comparePoint(element, 0) < 0) : 0)

/**
 * Brings a place into sight: opens what it is folded away in, and scrolls where it is not clear of the window's edges.
 * @param foot where in the window the bar at its foot begins
 */
export function reveal(place: Range, foot: number): void {
  const holder = place.startContainer.parentElement
  for (let folded = holder?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true
  // a wide table scrolls inside itself
  if (holder?.closest('.table')) holder.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const { top, bottom } = place.getBoundingClientRect()
  const margin = 24
  if (top >= margin && bottom <= foot - margin) return
  scrollBy({
    top: top - foot / 3,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  })
}
