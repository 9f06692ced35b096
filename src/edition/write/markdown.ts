// Writes an article as plain Markdown (GFM), for readers and programs without the site: passage numbers, notes, sources
// and figures become ordinary text and tables.
import type { Emphasis, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { absoluteUrl } from '../../paths.ts'
import { isElement, sourceOf, type Article, type Passage } from '../article.ts'
import { attribute, noteKinds, type NoteKind } from '../components.ts'
import { cell, type Figure } from '../figure.ts'
import type { Account } from '../schema/account.ts'

/** Where an article comes from; printed above it. */
export interface ArticleHead {
  account: Account
  /** "Bill Hayton" */
  author: string
  /** the page's own URL */
  url: string
}

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })

/**
 * The Markdown of an article, its title and origin first. Its links are whole addresses: whoever has the file has it
 * from anywhere.
 * @param figures the figures that the article may refer to
 */
export function articleMarkdown(article: Article, { account, author, url }: ArticleHead, figures: Figure[]): string {
  const made = article.edition === 'original' ? 'In the words of' : 'Restated passage by passage from'
  const head = `# ${article.title}\n\n${made} ${author}, “${account.title}” (${account.dated}). ${url}\n\n`
  const plain = (node: RootContent) => toPlain(node, account, figures)
  const children = article.sections.flatMap(({ heading, passages }): RootContent[] => [
    ...(heading ? [heading] : []),
    ...regroupLists(passages.map((passage) => ({ list: passage.list, nodes: withMarker(passage, plain) }))),
  ])
  return head + writer.stringify(withWholeLinks({ type: 'root', children }, url))
}

/** A copy of a text in which every link is a whole address. @param url the page's own */
function withWholeLinks(tree: Root, url: string): Root {
  const copy = structuredClone(tree)
  visit(copy, ['link', 'definition', 'image'], (node) => {
    if ('url' in node) node.url = absoluteUrl(node.url, url)
  })
  return copy
}

/** The blocks of passages in order; passages that are items of one list are put back into that list. */
function regroupLists(passages: { list: List | undefined; nodes: RootContent[] }[]): RootContent[] {
  const lists = new Map<List, List>()
  return passages.flatMap(({ list, nodes }): RootContent[] => {
    if (!list) return nodes
    const item = { type: 'listItem', spread: nodes.length > 1, children: nodes } as ListItem
    const open = lists.get(list)
    if (open) {
      open.children.push(item)
      return []
    }
    const made: List = { ...list, children: [item] }
    lists.set(list, made)
    return [made]
  })
}

/** The blocks of a passage with its marker before the first words, or in a paragraph of its own before a table. */
function withMarker({ id, nodes }: Passage, plain: (node: RootContent) => RootContent[]): RootContent[] {
  const [first, ...rest] = nodes
  const opened = first?.type === 'blockquote' ? first.children[0] : first
  const after = rest.flatMap(plain)
  if (opened?.type !== 'paragraph' || toString(opened) === '')
    return [{ type: 'paragraph', children: [text(`¶${id}`)] }, ...after]
  const paragraph: Paragraph = { ...opened, children: [text(`¶${id} `), ...opened.children] }
  if (first?.type !== 'blockquote') return [paragraph, ...after]
  return [{ ...first, children: [paragraph, ...first.children.slice(1)] }, ...after]
}

/** A component as ordinary Markdown; any other block unchanged. */
function toPlain(node: RootContent, account: Account, figures: Figure[]): RootContent[] {
  if (isElement(node, 'Note')) {
    const label: RootContent = {
      type: 'strong',
      children: [text(`Note · ${noteKinds[attribute(node, 'kind') as NoteKind]}.`)],
    }
    const [first, ...rest] = node.children
    const opening: Paragraph[] =
      first?.type === 'paragraph' ? [{ ...first, children: [label, text(' '), ...first.children] }] : []
    return [{ type: 'blockquote', children: [...opening, ...rest] }]
  }
  if (isElement(node, 'Source')) {
    const { ids, inferred } = sourceOf(node)
    const said = inferred ? 'Not marked in the original; the text is that of' : 'Source given:'
    const works = ids.map((id) => account.sources[id] ?? id).join('; ')
    const emphasis: Emphasis = { type: 'emphasis', children: [text(`${said} ${works}.`)] }
    return [{ type: 'paragraph', children: [emphasis] }]
  }
  if (isElement(node, 'Figure')) return figureBlocks(figures.find(({ entry }) => entry.id === attribute(node, 'id')))
  return [node]
}

/** A figure as its title and a GFM table. */
function figureBlocks(figure?: Figure): RootContent[] {
  if (!figure) return []
  const { entry, columns, rows } = figure
  const title: RootContent[] = [
    { type: 'strong', children: [text(entry.title)] },
    ...(entry.unit ? [text(` (${entry.unit})`)] : []),
  ] as Paragraph['children']
  const row = (cells: string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((content) => ({ type: 'tableCell', children: withLinks(content) })),
  })
  return [
    { type: 'paragraph', children: title as Paragraph['children'] },
    {
      type: 'table',
      align: columns.map(() => null),
      children: [row(columns), ...rows.map((cells) => row(columns.map((column) => cell(figure, cells, column))))],
    },
    ...(entry.note ? [{ type: 'paragraph', children: [text(entry.note)] } satisfies Paragraph] : []),
  ]
}

/** The URLs of a cell as links: as text, their punctuation would be escaped. */
const withLinks = (content: string): PhrasingContent[] =>
  content
    .split(/(https?:\/\/\S+)/)
    .filter(Boolean)
    .map((part) => (part.startsWith('http') ? { type: 'link', url: part, children: [text(part)] } : text(part)))

const text = (value: string) => ({ type: 'text' as const, value })
