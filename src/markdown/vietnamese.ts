// Says that a text set in italics is Vietnamese where its letters tell: screen readers then speak it as such.
import type { Emphasis, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** letters that among the languages of these texts only Vietnamese has */
const letters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

export const vietnamese = () => (tree: Root) => {
  visit(tree, 'emphasis', (node: Emphasis) => {
    if (letters.test(toString(node).normalize('NFC'))) node.data = { ...node.data, hProperties: { lang: 'vi' } }
  })
}
