// Remark plugin: links each passage to the same passage of the other edition, where the page exists in both.
import type { Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { editionPath, isOriginal, pageOfFile, passageId, withBase } from '../paths.ts'
import { inline, text } from './nodes.ts'

/**
 * The plugin; it runs after `passages`, whose nodes it looks for.
 * @param imported the pages whose original words have been imported: `hayton/relations-with-china`
 */
export const editionLinks = (imported: Set<string>) => () => (tree: Root, file: VFile) => {
  const place = pageOfFile(file.path)
  if (!place || !imported.has(`${place.account}/${place.page}`)) return
  const here = isOriginal(file.path)
  const other = here ? 'restated' : 'original'
  const path = withBase(editionPath(place.account, place.page, other))
  visit(tree, (node: Nodes) => {
    const passage = node.data?.passage
    if (passage === undefined) return
    const name = `Passage ${passage} ${here ? 'restated' : 'in the original words'}`
    const attributes = { class: 'edition-link', href: `${path}#${passageId(passage)}`, 'aria-label': name }
    // after the passage's number, which is its first child
    ;(node as Parents).children.splice(1, 0, inline('a', attributes, [text(other)]))
  })
}
