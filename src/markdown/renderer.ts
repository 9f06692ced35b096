// Compiles an article for its page, in place of the MDX compiler. The article is parsed already (edition/read), it
// holds no program, and all of it but a few components is HTML: its module is that HTML, with the components between.
// It takes a third of the time of a program of every element, to compile, to bundle and to run.
import { unified as unifiedProcessor } from '@astrojs/markdown-remark'
import type { AstroUserConfig } from 'astro'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Article } from '../edition/article.ts'
import { readArticle } from '../edition/read/articles.ts'
import { articlePlugins } from './index.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { tables } from './tables.ts'

const jsx = { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] as never[] }

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

/** Compiles articles. */
export interface ArticleCompiler {
  /** The Markdown processor of the site, for Astro’s configuration. */
  processor: NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>
  /** Compiles an article, whose tree it changes. @returns the text of its module */
  compile: (article: Article) => string
  /** Takes a module that `compile` has made, perhaps in another thread: it is not made again. */
  take: (file: string, code: string) => void
}

/**
 * Makes what compiles the articles.
 * @param root the project's folder, with a slash at its end
 */
export function articleCompiler(root: string): ArticleCompiler {
  const toHtml = unified().use(articlePlugins(root)).use(remarkRehype, jsx).use([tables])
  const compile = ({ tree, file }: Pick<Article, 'tree' | 'file'>): string =>
    moduleOf(segmentsOf(toHtml.runSync(tree, new VFile({ path: file })).children))
  const compiled = new Map<string, string>()
  const processor = {
    ...unifiedProcessor({ gfm: false, smartypants: false }),
    createMdxRenderer: () =>
      Promise.resolve({
        process: (_content: string, path: string) => {
          const file = slashed(path).slice(slashed(root).length)
          const code = compiled.get(file) ?? compile({ file, tree: structuredClone(readArticle(root, file).tree) })
          return Promise.resolve({ code, map: null, astroMetadata })
        },
      }),
  }
  return { processor, compile, take: (file, code) => void compiled.set(file, code) }
}
