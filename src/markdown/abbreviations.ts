// Remark plugin: explains an abbreviation where a page first uses it, by an <abbr> element with the full name as title.
import type { Parents, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { inline, text } from './nodes.ts'

/**
 * The plugin. ASEAN becomes `<abbr title="Association of Southeast Asian Nations">ASEAN</abbr>`.
 * @param expansions the full name of each abbreviation
 */
export const abbreviations = (expansions: Map<string, string>) => {
  const pattern = patternOf(expansions)
  return () => (tree: Root) => {
    if (pattern) explain(tree, pattern, expansions)
  }
}

/** Matches an abbreviation that stands by itself; undefined where there are none. */
function patternOf(expansions: Map<string, string>): RegExp | undefined {
  // longer abbreviations first, so that "IMF" does not match in "IMFC"; none matches inside a longer word
  const known = [...expansions.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+&/]/g, '\\$&'))
  return known.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}-])(${known.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}

/** Explains each abbreviation where it first stands. */
function explain(tree: Root, pattern: RegExp, expansions: Map<string, string>): void {
  const seen = new Set<string>()
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || isName(parent)) return undefined
    const found = pattern.exec(node.value)
    const word = found?.[1]
    if (!found || !word) return undefined
    const rest = node.value.slice(found.index + word.length)
    if (seen.has(word)) {
      // already explained on this page: continue after it in the same text
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

/** Headings, links and passage numbers must keep their accessible names, so that nothing in them is explained. */
const isName = (parent: Parents): boolean =>
  parent.type === 'heading' || parent.type === 'link' || (parent.type === 'mdxJsxTextElement' && parent.name === 'a')
