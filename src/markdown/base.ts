// Remark plugin: puts the base on the links between the articles, which are written without one, `/hayton/#cite`.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { withBase } from '../paths.ts'

/** The plugin. It changes links and definitions of links, and pictures alike. */
export const baseOfLinks = () => (tree: Root) => {
  visit(tree, ['link', 'definition', 'image'], (node) => {
    if ('url' in node) node.url = withBase(node.url)
  })
}
