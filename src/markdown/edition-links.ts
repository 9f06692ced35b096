// Leads from each passage of one edition to the same passage of the other, where a page has both.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { editionPath, isOriginal, pageOfFile } from '../paths.ts'
import { element, text } from './nodes.ts'

/** @param imported the pages whose original words are there, as `hayton/relations-with-china` */
export const editionLinks = (imported: Set<string>) => () => (tree: Root, file: VFile) => {
  const place = pageOfFile(file.path)
  if (!place || !imported.has(`${place.account}/${place.page}`)) return
  const here = isOriginal(file.path)
  const other = here ? 'restated' : 'original'
  const path = editionPath(place.account, place.page, other)
  visit(tree, (node) => {
    const link = node as {
      data?: { hName?: string; hProperties?: { className?: string[]; href?: string } }
      children?: unknown[]
    }
    const parent = link.data?.hProperties?.className?.includes('passage') ? link : undefined
    const id = (parent?.data?.hProperties as { id?: string } | undefined)?.id
    if (!parent?.children || !id) return
    // behind the passage's number, which stands first
    parent.children.splice(
      1,
      0,
      element(
        'a',
        {
          className: ['passage-other'],
          href: `${path}#${id}`,
          ariaLabel: `Passage ${id.slice(1)} ${here ? 'restated' : 'in the original words'}`,
        },
        [text(other)],
      ),
    )
  })
}
