// Reads written MDX back with an ordinary MDX parser and returns its text by passage. It is independent of the writer,
// so that the proof also finds faults of escaping.
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

/** A part of a page. */
export interface Part {
  /** `stray` is text before the first passage, which no page should have */
  kind: 'title' | 'heading' | 'passage' | 'stray'
  /** the passage's number; of a heading its level */
  name: string
  /** line of the MDX file, counted from 1 */
  line: number
  /** as it is printed, with spaces between blocks and between cells */
  text: string
}

/**
 * The types of node that the converter writes, and the links that GFM makes of addresses. Any other type comes from an
 * escape that failed, and could hide words from readers.
 */
const writtenTypes = [
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
  writtenTypes.includes(node.type) ||
  (node.type === 'mdxJsxFlowElement' && node.name === 'Source' && node.children.length === 0)

/**
 * Reads a page back.
 * @returns its parts in order
 * @throws Error where the text is no MDX, or has a node that the converter does not write; with the line as `line`
 */
export function readBack(mdx: string): Part[] {
  const parts: Part[] = []
  let current: Part | undefined
  const add = (text: string, line: number) => {
    if (current) current.text += ` ${text}`
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
      current = undefined
      parts.push({ kind: 'heading', name: String(node.depth), line, text: toString(node) })
    } else if (node.type === 'paragraph') {
      const passage = passageMarker(node)
      if (passage === undefined) return add(toString(node), line)
      dropMarker(node)
      current = { kind: 'passage', name: passage, line, text: toString(node) }
      parts.push(current)
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
