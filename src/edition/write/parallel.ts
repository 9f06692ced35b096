// Aligns the two editions of a page, passage by passage, for the parallel text. The order comes from the article's
// data; the HTML of each passage is taken from the rendered pages, where it is found by its id.
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { passageId } from '../../paths.ts'
import type { Article } from '../article.ts'

/** A row of the parallel text: a heading, or a passage in both editions, as HTML. */
export type AlignedPassage =
  { kind: 'heading'; html: string } | { kind: 'passage'; id: string; restated: string; original: string }

/**
 * Aligns the passages of a page's two editions.
 * @param article  the restated article
 * @param restated the same as HTML
 * @param original the page in the original words as HTML
 * @returns headings and passages, in the order of the article
 * @throws Error where a heading or passage is missing from the HTML of either edition; the content check should have
 *         reported it
 */
export function alignPassages({ sections }: Article, restated: string, original: string): AlignedPassage[] {
  const left = fromHtml(restated, { fragment: true })
  const right = fromHtml(original, { fragment: true })
  return sections.flatMap(({ id, heading, passages }): AlignedPassage[] => [
    ...(heading ? [{ kind: 'heading', html: toHtml(aroundHeading(left, id)) } as const] : []),
    ...passages.map((passage): AlignedPassage => {
      const own = passageId(passage.id)
      return { kind: 'passage', id: own, restated: contentOf(left, own), original: contentOf(right, own) }
    }),
  ])
}

/** The block that holds a heading and the link beside it. */
const aroundHeading = (tree: Root, id: string): Element =>
  select(`:has(> [id="${id}"])`, tree) ?? fail(`The heading #${id} is not in the built article.`)

/**
 * The HTML within a passage, without its number and the other links beside its text, and without ids: the row has the
 * passage's id, and no id may appear twice.
 */
function contentOf(tree: Root, id: string): string {
  const passage = select(`[id="${id}"]`, tree) ?? fail(`Passage #${id} has no original to stand beside, or is missing.`)
  const kept = passage.children.filter((child) => child.type !== 'element' || child.tagName !== 'a')
  const root: Root = { type: 'root', children: structuredClone(kept) }
  visit(root, 'element', (node) => {
    delete node.properties['id']
  })
  // the line breaks between the children of a list item would leave trailing white space in the page
  return toHtml(root).trim()
}

function fail(message: string): never {
  throw new Error(message)
}
