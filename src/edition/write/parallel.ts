// Sets two editions of a page side by side, passage by passage: what stands beside what is the article's own order,
// the form of each passage is that of the built article, in which it is found by its id.
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { passageId } from '../../paths.ts'
import type { Article } from '../article.ts'

export type AlignedPassage =
  { kind: 'heading'; html: string } | { kind: 'passage'; id: string; restated: string; original: string }

/**
 * @param article  the restated article
 * @param restated the same as HTML
 * @param original the page in the original words as HTML
 * @returns the headings and the pairs, in the order of the article
 * @throws Error for what the article has and its HTML lacks, or for a passage that only one of the two has: the check
 * of
 *         the content has let it through wrongly
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

/** A heading has its link beside it, in one block. */
const aroundHeading = (tree: Root, id: string): Element =>
  select(`:has(> [id="${id}"])`, tree) ?? fail(`The heading #${id} is not in the built article.`)

/**
 * What stands in a passage but for its number and other links beside its text; its ids stay behind, the pair has
 * them.
 */
function contentOf(tree: Root, id: string): string {
  const passage = select(`[id="${id}"]`, tree) ?? fail(`Passage #${id} has no original to stand beside, or is missing.`)
  const kept = passage.children.filter((child) => child.type !== 'element' || child.tagName !== 'a')
  const root: Root = { type: 'root', children: structuredClone(kept) }
  visit(root, 'element', (node) => {
    delete node.properties['id']
  })
  // the line ends between the children of a list item would be white space at a line's end where the pair is written
  return toHtml(root).trim()
}

function fail(message: string): never {
  throw new Error(message)
}
