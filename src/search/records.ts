// Takes a built reading page apart into its records for the search: one a section, each a small page of its own.
import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { visit, SKIP } from 'unist-util-visit'
import { encode } from './letters.ts'

export interface SearchRecord {
  /** `/hayton/relations-with-china/#oil-rig-2014` */
  url: string
  /** the section as a page, in the letters that Pagefind folds */
  html: string
}

interface Part { id: string; place: string[]; body: ElementContent[] }

/**
 * @param html the page as built
 * @param path its address, `/hayton/relations-with-china/`
 * @returns one record for each section that has text; none where the page is not one of an account
 */
export function recordsOf(html: string, path: string): SearchRecord[] {
  const tree = fromHtml(html), article = select('article[data-account]', tree)
  if (!article) return []
  const page = { account: String(article.properties['dataAccount']), name: String(article.properties['dataName']), colour: String(article.properties['dataColour']), edition: String(article.properties['dataEdition']), title: String(article.properties['dataTitle']) }
  return partsOf(article, page.title)
    .filter((part) => part.body.some((node) => toString(node).trim() !== ''))
    .map((part) => ({ url: part.id ? `${path}#${part.id}` : path, html: toPage(part, page) }))
}

const isElement = (node: { type: string }): node is Element => node.type === 'element'

/** Sections by their headings; a heading of level 3 keeps that of level 2 above it as its place. */
function partsOf(article: Element, title: string): Part[] {
  const parts: Part[] = [{ id: '', place: [title], body: [] }]
  let above: string[] = []
  for (const node of article.children.filter(isElement)) {
    const heading = select('div.heading > :is(h2, h3)', { type: 'root', children: [node] } satisfies Root)
    if (!heading) { parts.at(-1)?.body.push(node); continue }
    const name = toString(heading)
    above = heading.tagName === 'h2' ? [name] : [above[0] ?? name, name]
    parts.push({ id: String(heading.properties['id']), place: [title, ...above], body: [] })
  }
  return parts
}

const make = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children })

function toPage(part: Part, page: { account: string; name: string; colour: string; edition: string }): string {
  const body = make('div', {}, structuredClone(part.body))
  const left = ['passage-number', 'passage-other', 'section-link', 'source', 'tag', 'chart', 'figure-foot']
  visit(body, 'element', (node, index, parent) => {
    const classes = node.properties['className']
    if (parent && index !== undefined && Array.isArray(classes) && classes.some((name) => left.includes(String(name)))) { parent.children.splice(index, 1); return [SKIP, index] }
    // cells and blocks run into each other in what Pagefind reads, unless something stands between them
    if (['th', 'td', 'caption', 'figcaption', 'summary', 'li', 'p'].includes(node.tagName)) node.children.push({ type: 'text', value: ' ' })
    return undefined
  })
  visit(body, 'text', (node) => { node.value = encode(node.value) })
  const meta = { account: page.account, name: page.name, colour: page.colour, edition: page.edition, place: part.place.join(' › ') }
  const title = part.place.at(-1) ?? ''
  return toHtml(make('html', { lang: 'en' }, [make('body', {}, [
    make('h1', { dataPagefindMeta: 'title' }, [{ type: 'text', value: encode(title) }]),
    ...Object.entries(meta).map(([key, value]) => make('meta', { dataPagefindMeta: `${key}[content]`, content: encode(value) }, [])),
    make('meta', { dataPagefindFilter: 'account[content]', content: page.account }, []),
    make('meta', { dataPagefindFilter: 'edition[content]', content: page.edition }, []),
    body,
  ])]))
}
