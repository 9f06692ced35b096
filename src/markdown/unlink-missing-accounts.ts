// A link into an account that the edition does not hold (yet) is printed as its words: a writer may refer to a work
// before it is restated, and no reader meets a dead link.
import type { Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { OutlinePage } from '../edition/manifest.ts'

export const unlinkMissingAccounts = (outline: OutlinePage[], accounts: string[]) => () => (tree: Root) => {
  const absent = new Set(outline.map((page) => page.account).filter((key) => !accounts.includes(key)))
  visit(tree, 'link', (link: Link, index, parent) => {
    if (parent && index !== undefined && absent.has(link.url.split('/')[1] ?? ''))
      parent.children.splice(index, 1, ...link.children)
  })
}
