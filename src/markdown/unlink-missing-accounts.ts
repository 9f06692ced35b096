// Remark plugin: replaces a link to an account that has not been published yet by its text, so that a writer may refer
// to a work before it is restated and no reader meets a dead link.
import type { Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { OutlinePage } from '../edition/manifest.ts'

/**
 * The plugin.
 * @param outline  the pages of all accounts in the manifest
 * @param accounts the keys of the published accounts
 */
export const unlinkMissingAccounts = (outline: OutlinePage[], accounts: string[]) => {
  const absent = new Set(outline.map((page) => page.account)).difference(new Set(accounts))
  return () => (tree: Root) => {
    visit(tree, 'link', (link: Link, index, parent) => {
      if (parent && index !== undefined && absent.has(link.url.split('/')[1] ?? ''))
        parent.children.splice(index, 1, ...link.children)
    })
  }
}
