// Compiles an article for its page, in place of the MDX compiler. The article is parsed already (edition/read), it
// holds no program, and all of it but a few components is HTML: its module is that HTML, with the components between.
// It takes a third of the time of a program of every element, to compile, to bundle and to run.
import { unified as unifiedProcessor } from '@astrojs/markdown-remark'
import type { Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified, type PluggableList } from 'unified'
import { VFile } from 'vfile'
import { readArticle } from '../edition/read/articles.ts'
import { articlePlugins } from './index.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { tables } from './tables.ts'

const jsx = { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] as never[] }

/**
 * Makes a function that turns the syntax tree of an article into that of its page.
 * @param remark the plugins for the Markdown
 */
const htmlOf = (remark: PluggableList) => {
  const processor = unified().use(remark).use(remarkRehype, jsx).use([tables]).freeze()
  return (tree: Root, file: string): Promise<HtmlRoot> =>
    processor.run(structuredClone(tree), new VFile({ path: file }))
}

/** A path of Windows with slashes, as Vite has it. */
const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A segment as an expression of JavaScript that makes it an element of Astro. */
const expression = (segment: Segment): string =>
  typeof segment === 'string'
    ? `_jsx(_Fragment, { 'set:html': ${JSON.stringify(segment)} })`
    : `_jsx(components.${segment.component}, ` +
      `{ ...${JSON.stringify(segment.attributes)}, children: ${fragment(segment.children)} })`

const fragment = (segments: readonly Segment[]): string =>
  `_jsx(_Fragment, { children: [${segments.map(expression).join(', ')}] })`

/** The module of an article, as @astrojs/mdx wants it: a function of the components that returns its elements. */
export const moduleOf = (
  segments: readonly Segment[],
): string => `import { Fragment as _Fragment, jsx as _jsx } from 'astro/jsx-runtime'
export const frontmatter = {}
export const getHeadings = () => []
export default function MDXContent({ components }) {
  return ${fragment(segments)}
}
`

/** Nothing in an article runs in the browser. */
const astroMetadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none' as const,
  containsHead: false,
  pageOptions: {},
}

/**
 * The Markdown processor of the site, for Astro’s configuration.
 * @param root the project's folder, with a slash at its end
 */
export function articleProcessor(root: string) {
  const toHtml = htmlOf(articlePlugins(root))
  return {
    ...unifiedProcessor({ gfm: false, smartypants: false }),
    createMdxRenderer: () =>
      Promise.resolve({
        process: async (_content: string, path: string) => {
          const file = slashed(path).slice(slashed(root).length)
          const { children } = await toHtml(readArticle(root, file).tree, file)
          return { code: moduleOf(segmentsOf(children)), map: null, astroMetadata }
        },
      }),
  }
}
