// Leads from each passage of one edition to the same passage of the other, where a page has both.
import type { Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { editionPath, isOriginal, pageOfFile, passageId } from '../paths.ts'
import { inline, text } from './nodes.ts'

/** @param imported the pages whose original words are there, as `hayton/relations-with-china` */
export const editionLinks = (imported: Set<string>) => () => (tree: Root, file: VFile) => {
  const place = pageOfFile(file.path)
  if (!place || !imported.has(`${place.account}/${place.page}`)) return
  const here = isOriginal(file.path)
  const other = here ? 'restated' : 'original'
  const path = editionPath(place.account, place.page, other)
  visit(tree, (node: Nodes) => {
    const passage = node.data?.passage
    if (passage === undefined) return
    const name = `Passage ${passage} ${here ? 'restated' : 'in the original words'}`
    const attributes = { class: 'edition-link', href: `${path}#${passageId(passage)}`, 'aria-label': name }
    // behind the passage's number, which stands first
    ;(node as Parents).children.splice(1, 0, inline('a', attributes, [text(other)]))
  })
}
