// Sets two editions of a page side by side, passage by passage, from their HTML.
import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

export type Pair =
  { kind: 'heading'; html: string } | { kind: 'passage'; id: string; restated: string; original: string }

/**
 * @param restated the article as HTML, passages and headings as markdown/passages.ts and headings.ts make them
 * @param original the same page in the original words
 * @returns the headings and the pairs, in the order of the restated page
 * @throws Error for a passage that only one of the two has: the check of the content has let it through wrongly
 */
export function pairPassages(restated: string, original: string): Pair[] {
  const left = fromHtml(restated, { fragment: true })
  const right = fromHtml(original, { fragment: true })
  return selectAll('.heading, .passage', left).map((node): Pair => {
    if (classes(node).includes('heading')) return { kind: 'heading', html: toHtml(node) }
    const id = String(node.properties['id'])
    const other = select(`#${id}.passage`, right)
    if (!other) throw new Error(`Passage #${id} has no original to stand beside.`)
    return { kind: 'passage', id, restated: inner(node), original: inner(other) }
  })
}

const classes = (node: Element): unknown[] =>
  Array.isArray(node.properties['className']) ? node.properties['className'] : []

/**
 * What stands in a passage but for its number and its link to the other edition; its ids stay behind, the pair has
 * them.
 */
function inner(passage: Element): string {
  const kept = passage.children.filter(
    (child): child is ElementContent =>
      child.type !== 'element' || !classes(child).some((name) => name === 'passage-number' || name === 'passage-other'),
  )
  const root: Root = { type: 'root', children: structuredClone(kept) }
  visit(root, 'element', (node) => {
    delete node.properties['id']
  })
  // the line ends between the children of a list item would be white space at a line's end where the pair is written
  return toHtml(root).trim()
}
