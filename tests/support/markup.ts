// Runs the site's plugins on a little MDX in the order of astro.config.mjs, without Astro.
import type { Properties, Root as HtmlRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'

type Remark = () => (tree: Root, file: VFile) => void
type Rehype = () => (tree: HtmlRoot) => void

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx)
const toHast = unified().use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })

export const parse = (source: string): Root => parser.parse(source)

/** The HTML that a text becomes; a component stands in it as an element of its name with its attributes. */
export async function render(source: string, path: string, remark: Remark[], rehype: Rehype[] = []): Promise<HtmlRoot> {
  const tree = parse(source)
  const file = new VFile({ path })
  for (const plugin of remark) plugin()(tree, file)
  const html = await toHast.run(tree)
  for (const plugin of rehype) plugin()(html)
  return drawn(html)
}

/** Components become plain elements, so that a selector finds them and they can be printed. */
function drawn(tree: HtmlRoot): HtmlRoot {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !parent || index === undefined)
      return
    const component = node as MdxJsxFlowElementHast
    const properties: Properties = Object.fromEntries(
      component.attributes.map((attr) =>
        attr.type === 'mdxJsxAttribute'
          ? property(attr.name, typeof attr.value === 'string' ? attr.value : true)
          : (['…', true] as const),
      ),
    )
    parent.children[index] = {
      type: 'element',
      tagName: component.name ?? '',
      properties,
      children: component.children,
    }
  })
  return tree
}

/** An attribute as hast names it: `class` is a list, `aria-label` has a capital in place of the hyphen. */
const property = (name: string, value: string | true): [string, string | true | string[]] =>
  name === 'class' && typeof value === 'string'
    ? ['className', value.split(' ')]
    : [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]

export const print = (tree: HtmlRoot): string => toHtml(tree)
