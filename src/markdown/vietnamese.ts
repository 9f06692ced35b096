// Remark plugin: marks italic text as Vietnamese (lang="vi") where its letters show that it is, so that screen readers
// pronounce it correctly.
import type { Emphasis, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** Letters that, among the languages of these texts, only Vietnamese has. */
const letters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** The plugin. */
export const vietnamese = () => (tree: Root) => {
  visit(tree, 'emphasis', (node: Emphasis) => {
    if (letters.test(toString(node).normalize('NFC'))) node.data = { ...node.data, hProperties: { lang: 'vi' } }
  })
}
