// Parses the MDX of an article (Markdown with front matter, GFM and components) into a syntax tree, in the same way as
// Astro does for the page.
import type { Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { ContentError } from './fault.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkMdx)

/**
 * Parses MDX into an mdast tree.
 * @param file   path from the project's root, named in the fault
 * @param source the file's text
 * @throws ContentError where the text is not MDX, with the line and what to write instead
 */
export function parseMdx(file: string, source: string): Root {
  try {
    return unravel(parser.parse(source))
  } catch (error) {
    throw new ContentError([{ file, code: 'mdx-syntax', ...syntaxFault(error) }])
  }
}

/**
 * Replaces each paragraph that holds only components by those components: `<Source id="wikipedia" />` on a line of its
 * own is a block. MDX does the same when it compiles (remark-mark-and-unravel, https://github.com/mdx-js/mdx).
 */
function unravel(tree: Root): Root {
  visit(tree, 'paragraph', (paragraph: Paragraph, index, parent) => {
    const words = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
    if (!parent || index === undefined || words.length === 0) return undefined
    if (!words.every((node) => node.type === 'mdxJsxTextElement')) return undefined
    parent.children.splice(index, 1, ...words.map(asBlock))
    return index
  })
  return tree
}

/** An inline element as a block, its words in a paragraph. */
const asBlock = (element: MdxJsxTextElement): MdxJsxFlowElement => ({
  ...element,
  type: 'mdxJsxFlowElement',
  children: element.children.length > 0 ? [{ type: 'paragraph', children: element.children }] : [],
})

/** Patterns of the MDX parser's messages, each with the advice for a writer. The first that matches counts. */
const syntaxAdvice: [RegExp, string][] = [
  [
    /import\/exports/,
    'A paragraph that begins with "import" or "export" is taken for program code. Begin it with another word.',
  ],
  [/acorn|expression|lazy line/i, 'A "{" begins program code. Write the words without braces.'],
  [/attribute value/, 'Write the value of an attribute in straight quotation marks, as kind="date".'],
  [
    /before name|before local name|before attribute|in name/i,
    'A "<" begins a component. Write "under 3" or "less than 3" instead of "<3".',
  ],
  [/closing/i, 'Close each component where its block ends, and leave blank lines around its text.'],
  [/./, 'Write plain text, or one of the known components.'],
]

function syntaxFault(error: unknown): { line: number; column?: number | undefined; message: string } {
  const { line, column, reason = String(error) } = error as { line?: number; column?: number; reason?: string }
  const instead = syntaxAdvice.find(([said]) => said.test(reason))?.[1] ?? ''
  // for a component that is never closed the parser gives the position only within its message
  return {
    line: line ?? Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1),
    column,
    message: `${instead} (${reason.split('\n')[0]})`,
  }
}
