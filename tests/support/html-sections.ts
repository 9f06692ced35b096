// Reads sections and passages from the markup of a built page, so that tests can compare what the site shows with the
// data from which everything else is made.
import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { nonContentClasses } from '../../src/edition/write/non-content.ts'
import type { Part, Section } from '../../src/search/format.ts'

/**
 * @param html the page as built
 * @param path its address, `/hayton/relations-with-china/`
 * @returns each section that has text; none where the page is not one of an account
 */
export function sectionsOfPage(html: string, path: string): Section[] {
  const article = select('article[data-account]', fromHtml(html))
  if (!article) return []
  const data = (key: string) => String(article.properties[key])
  const page = {
    account: data('dataAccount'),
    name: data('dataName'),
    colour: data('dataColour'),
    edition: data('dataEdition') as Section['edition'],
  }
  return divide(article, data('dataTitle')).flatMap(({ id, place, body }) => {
    const parts = body.flatMap(partsOf).filter(({ text }) => text !== '')
    return parts.length > 0 ? [{ url: id ? `${path}#${id}` : path, ...page, titlePath: place.join(' › '), parts }] : []
  })
}

const isElement = (node: { type: string }): node is Element => node.type === 'element'

/** Sections by their headings; a heading of level 3 keeps that of level 2 above it as its place. */
function divide(article: Element, title: string): { id: string; place: string[]; body: Element[] }[] {
  const sections: { id: string; place: string[]; body: Element[] }[] = [{ id: '', place: [title], body: [] }]
  let above: string[] = []
  for (const node of article.children.filter(isElement)) {
    const heading = select('div.heading > :is(h2, h3)', { type: 'root', children: [node] } satisfies Root)
    if (!heading) {
      sections.at(-1)?.body.push(node)
      continue
    }
    const name = toString(heading)
    above = heading.tagName === 'h2' ? [name] : [above[0] ?? name, name]
    sections.push({ id: String(heading.properties['id']), place: [title, ...above], body: [] })
  }
  return sections
}

const has = (node: Element, name: string): boolean =>
  Array.isArray(node.properties['className']) && node.properties['className'].includes(name)

/** What a block gives: a passage and each of its notes are parts of their own; a list of passages has several. */
function partsOf(block: Element): Part[] {
  if (has(block, 'passages')) return block.children.filter(isElement).flatMap(partsOf)
  if (!has(block, 'passage')) return [{ passage: '', text: textOf(block) }]
  const passage = String(block.properties['id']).slice(1)
  const notes = block.children.filter((node): node is Element => isElement(node) && has(node, 'notes'))
  const own = { ...block, children: block.children.filter((node) => !(notes as ElementContent[]).includes(node)) }
  return [
    { passage, text: textOf(own) },
    ...notes
      .flatMap((list) => list.children.filter(isElement))
      .map((note): Part => ({ passage, text: textOf(note), note: true })),
  ]
}

function textOf(block: Element): string {
  const body: Root = { type: 'root', children: [structuredClone(block)] }
  visit(body, 'element', (node, index, parent) => {
    if (parent && index !== undefined && nonContentClasses.some((name) => has(node, name))) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    // cells and blocks would run into each other, unless something stands between them
    if (['th', 'td', 'caption', 'figcaption', 'summary', 'li', 'p'].includes(node.tagName))
      node.children.push({ type: 'text', value: ' ' })
    if (has(node, 'unit')) node.children.unshift({ type: 'text', value: ', ' })
    return undefined
  })
  return toString(body).normalize('NFC').replace(/\s+/g, ' ').trim()
}
