// Writes out what a <Source id="…" /> stands for, from the account's list of sources: the component draws it, and
// looks nothing up.
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pageOfFile } from '../paths.ts'
import { attribute } from '../edition/components.ts'
import type { Account } from '../edition/schema/account.ts'

export const sources = (accounts: Account[]) => () => (tree: Root, file: VFile) => {
  const known = accounts.find((account) => account.id === pageOfFile(file.path)?.account)?.sources ?? {}
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
    if (node.name !== 'Source') return
    const works = (attribute(node, 'id') ?? '').split(' ').flatMap((id) => known[id] ?? [])
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'works', value: works.join('; ') })
  })
}
