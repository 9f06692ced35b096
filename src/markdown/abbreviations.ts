// Explains an abbreviation where a page first uses it: <abbr title="Association of Southeast Asian
// Nations">ASEAN</abbr>.
import type { Parents, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { inline, text } from './nodes.ts'

/** @param expansions what each abbreviation stands for */
export const abbreviations = (expansions: Map<string, string>) => () => (tree: Root) => {
  const seen = new Set<string>()
  // the longer first, so that "IMF" does not cut "IMFC"; none inside a longer word
  const known = [...expansions.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+&/]/g, '\\$&'))
  if (known.length === 0) return
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${known.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || isName(parent)) return undefined
    const found = pattern.exec(node.value)
    const word = found?.[1]
    if (!found || !word) return undefined
    const rest = node.value.slice(found.index + word.length)
    if (seen.has(word)) {
      // this one is explained; go on behind it in the same text
      parent.children.splice(index, 1, text(node.value.slice(0, found.index + word.length)), text(rest))
      return [SKIP, index + 1]
    }
    seen.add(word)
    parent.children.splice(
      index,
      1,
      text(node.value.slice(0, found.index)),
      inline('abbr', { title: expansions.get(word) ?? '' }, [text(word)]),
      text(rest),
    )
    return [SKIP, index + 2]
  })
}

/** A heading, a link and a passage's number keep their words as they are. */
const isName = (parent: Parents): boolean =>
  parent.type === 'heading' || parent.type === 'link' || (parent.type === 'mdxJsxTextElement' && parent.name === 'a')
