// Reads written MDX as any reader of MDX would, and gives its words back by passage. Knows nothing of how it was
// written.
import type { Nodes, Root, RootContent } from 'mdast'
import 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { dropMarker, passageMarker } from '../edition/passage-marker.ts'
import { readYaml } from '../edition/read/yaml.ts'
import { originalSchema } from '../edition/schema/page.ts'
import { wordsOf } from './words.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkMdx)

/** What stands in a page, in order: its title, a heading, a passage, or text that belongs to none. */
export interface Part {
  kind: 'title' | 'heading' | 'passage' | 'stray'
  /** the passage's number; of a heading its level */
  name: string
  line: number
  /** as it is printed, a space between blocks and between cells */
  text: string
}

/**
 * What the converter writes, and its addresses, which GFM makes links of. Anything else may hide words from the
 * reader, or is an escape that failed.
 */
const written = [
  'root',
  'yaml',
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'link',
]
const isWritten = (node: Nodes): boolean =>
  written.includes(node.type) ||
  (node.type === 'mdxJsxFlowElement' && node.name === 'Source' && node.children.length === 0)

/** @throws Error where the text is no MDX, or holds what the converter does not write */
export function readBack(mdx: string): Part[] {
  const parts: Part[] = []
  let open: Part | undefined
  const add = (text: string, line: number) => {
    if (open) open.text += ` ${text}`
    else if (wordsOf(text).length > 0) parts.push({ kind: 'stray', name: '', line, text })
  }
  const read = (node: RootContent | Root): void => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'yaml')
      parts.push({
        kind: 'title',
        name: '',
        line,
        text: readYaml(node.value, originalSchema, '').data?.title ?? '',
      })
    else if (node.type === 'heading') {
      open = undefined
      parts.push({ kind: 'heading', name: String(node.depth), line, text: toString(node) })
    } else if (node.type === 'paragraph') {
      const passage = passageMarker(node)
      if (passage === undefined) return add(toString(node), line)
      dropMarker(node)
      open = { kind: 'passage', name: passage, line, text: toString(node) }
      parts.push(open)
    } else if (node.type === 'tableCell') add(toString(node), line)
    else if ('children' in node) node.children.forEach(read)
  }
  const tree = parser.parse(mdx)
  visit(tree, (node) => {
    if (!isWritten(node))
      throw Object.assign(new Error(`${node.type} stands here, and the converter writes none`), {
        line: node.position?.start.line,
      })
  })
  read(tree)
  return parts
}

/** The words of a part. */
export const words = (part: Part): string[] => wordsOf(part.text).map(({ word }) => word)
