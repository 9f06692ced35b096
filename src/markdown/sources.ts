// Remark plugin: gives each <Source id="…" /> the names of its works from the account's list of sources, so that the
// component looks nothing up.
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pageOfFile } from '../paths.ts'
import { attribute } from '../edition/components.ts'
import type { Account } from '../edition/schema/account.ts'

/** The plugin. @param accounts with their lists of sources */
export const sources = (accounts: Account[]) => () => (tree: Root, file: VFile) => {
  const known = accounts.find((account) => account.id === pageOfFile(file.path)?.account)?.sources ?? {}
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
    if (node.name !== 'Source') return
    const works = (attribute(node, 'id') ?? '').split(' ').flatMap((id) => known[id] ?? [])
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'works', value: works.join('; ') })
  })
}
