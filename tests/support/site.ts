// Reads the built site from the disk: its pages, and what an address leads to in it.
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { siteRoot } from './project.ts'

export const dist = join(siteRoot, 'dist')

export interface BuiltPage {
  /** `/hayton/relations-with-china/`; `/404.html` */
  path: string
  html: string
  tree: Root
}

/** @throws where the site has not been built */
export function requireDist(): void {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site in dist/. Run "npm run build" first.')
}

/** Does something once in a process: the site stays as it is while it is read. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Every file of the built site, as paths from its root: `about/index.html`. */
export const builtFiles = once((): readonly string[] => {
  requireDist()
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
})

/** Every page with its tree, which all tests of a process share: whoever changes it changes it for all. */
const htmlPages = once((): readonly BuiltPage[] =>
  builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8')
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: fromHtml(html) }
    }),
)

/** Whether a page only sends on: the short addresses of the passages, and addresses that have moved. */
const isRedirectPage = ({ html }: BuiltPage): boolean => html.includes('<meta http-equiv="refresh"')

/** Every HTML page of the built site that one reads. */
export const builtPages = (): BuiltPage[] => htmlPages().filter((page) => !isRedirectPage(page))

/** Every page that only sends on. */
export const redirectPages = (): BuiltPage[] => htmlPages().filter(isRedirectPage)

/**
 * The elements of a page that a selector finds, those in a <template> with them: they become part of the page later.
 */
export const all = (selector: string, tree: Root): Element[] => [
  ...selectAll(selector, tree),
  ...selectAll('template', tree).flatMap((template) => (template.content ? selectAll(selector, template.content) : [])),
]

/** An element's attribute as text; '' where it is absent. */
export const attr = (element: Element | undefined, name: string): string => String(element?.properties[name] ?? '')
