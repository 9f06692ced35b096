// An article as data, parsed from its MDX once: sections, passages, and what each passage holds. The checks, the
// Markdown, passages.json, the search and the text side by side are made from it.
import type { Heading, List, Paragraph, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Node } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import { isOriginal, requirePageOfFile } from '../paths.ts'
import { groupBlocks, type PassageBlocks } from './blocks.ts'
import { attribute, type NoteKind } from './components.ts'
import { pageOf, type Manifest, type OutlinePage } from './manifest.ts'
import { parseMdx } from './parse.ts'
import { dropMarker, passageMarker, possibleOpenings } from './passage-marker.ts'

/** A place in the file, both from 1. */
export interface Position {
  line: number
  column: number
}

export interface Article {
  /** the path of its file from the project's root */
  file: string
  account: string
  page: string
  edition: 'restated' | 'original'
  /** as the manifest has it */
  title: string
  /** the YAML before the text; undefined where the file has none */
  frontMatter?: { value: string; firstLine: number }
  /** the text before the first heading, then each heading with what follows it */
  sections: Section[]
  /** what a page must not hold; empty once it has passed its check */
  misplaced: Misplaced
  /** the whole, as it was parsed */
  tree: Root
}

interface Section {
  /** the manifest’s, by order; the page’s own for the text before the first heading */
  id: string
  /** undefined for the text before the first heading */
  heading?: Heading
  passages: Passage[]
}

export interface Passage {
  /** `57`, `T1` */
  id: string
  /** of the paragraph that opens it */
  position: Position
  /** the text and its tables, without what stands below */
  body: RootContent[]
  /** in our own voice */
  notes: Note[]
  /** what the account names as its sources */
  sources: SourceRef[]
  /** the ids of the figures that stand in it */
  figures: string[]
  /** all of these in the order in which they stand */
  nodes: RootContent[]
  /** the list of which it is an item */
  list?: List
}

interface Note {
  kind: NoteKind
  children: RootContent[]
}

export interface SourceRef {
  /** as `accounts.yaml` has them */
  ids: string[]
  /** the account leaves it unmarked */
  inferred: boolean
}

interface Misplaced {
  /** headings within another block */
  headings: Heading[]
  /** where something stands in no passage */
  strays: Position[]
  /** marks where no passage can begin */
  markers: { passage: string; position: Position }[]
}

/**
 * @param file     `content/hayton/04-relations-with-china.mdx`, a page of the manifest
 * @param source   the file’s text
 * @throws ContentError where the text is no MDX; Error where the file is no page of the manifest
 */
export function parseArticle(file: string, source: string, manifest: Manifest): Article {
  const { account, page } = requirePageOfFile(file)
  const outline = pageOf(manifest, account, page)
  if (!outline) throw new Error(`${file} is no page of content/sections.json.`)
  const tree = parseMdx(file, source)
  const [first] = tree.children
  const blocks = tree.children.filter((node) => node.type !== 'yaml')
  const sections: [Section, ...Section[]] = [{ id: page, passages: [] }]
  const strays: Position[] = []
  // before the marks are taken out of the text
  const misplaced = { headings: nestedHeadings(tree), markers: blocks.flatMap(misplacedMarkers) }
  for (const block of groupBlocks(blocks)) {
    const { passages } = sections.at(-1) ?? sections[0]
    if (block.kind === 'heading') sections.push({ id: sectionId(outline, sections), heading: block.node, passages: [] })
    else if (block.kind === 'passage') passages.push(passageOf(block))
    else if (block.kind === 'list')
      for (const { node, passage } of block.items) {
        if (passage) passages.push({ ...passageOf(passage), list: block.node })
        else addTo(passages.at(-1), { ...block.node, children: [node] }, strays)
      }
    else strays.push(...positionsIn(block.node))
  }
  return {
    file,
    account,
    page,
    edition: isOriginal(file) ? 'original' : 'restated',
    title: outline.title,
    ...(first?.type === 'yaml' ? { frontMatter: { value: first.value, firstLine: 2 } } : {}),
    sections,
    misplaced: { ...misplaced, strays },
    tree,
  }
}

/** Of the heading that comes next; one too many leaves what follows in the section before. */
const sectionId = (outline: OutlinePage, before: Section[]): string =>
  outline.sections[before.length - 1]?.id ?? before.at(-1)?.id ?? outline.page

/** Every passage of an article, in order, with the section in which it stands. */
export const passagesIn = ({ sections }: Pick<Article, 'sections'>): (Passage & { section: string })[] =>
  sections.flatMap(({ id, passages }) => passages.map((passage) => ({ ...passage, section: id })))

export const isElement = (node: RootContent, name: string): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name

function passageOf({ passage, opening, nodes }: PassageBlocks): Passage {
  dropMarker(opening)
  return {
    id: passage,
    position: positionOf(opening),
    body: nodes.filter((node) => !['Note', 'Source', 'Figure'].some((name) => isElement(node, name))),
    notes: nodes
      .filter((node) => isElement(node, 'Note'))
      .map((note) => ({ kind: attribute(note, 'kind') as NoteKind, children: note.children })),
    sources: elementsIn(nodes, 'Source').map(sourceOf),
    figures: elementsIn(nodes, 'Figure').map((figure) => attribute(figure, 'id') ?? ''),
    nodes,
  }
}

/** The elements of a name, however deep they stand. */
function elementsIn(nodes: RootContent[], name: string): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = []
  visit({ type: 'root', children: nodes } satisfies Root, 'mdxJsxFlowElement', (element: MdxJsxFlowElement) => {
    if (element.name === name) found.push(element)
  })
  return found
}

export const sourceOf = (element: MdxJsxFlowElement): SourceRef => ({
  ids: (attribute(element, 'id') ?? '').split(' ').filter(Boolean),
  inferred: attribute(element, 'inferred') !== undefined,
})

/** An item without a mark, in a list of passages, belongs to the passage before it, as any block does. */
function addTo(passage: Passage | undefined, item: RootContent, strays: Position[]): void {
  if (!passage) return void strays.push(...positionsIn(item))
  passage.nodes.push(item)
  passage.body.push(item)
}

/** Where a node begins. */
export const positionOf = (node: Node): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
})

function nestedHeadings(tree: Root): Heading[] {
  const nested: Heading[] = []
  visit(tree, 'heading', (heading, _, parent) => {
    if (parent !== tree) nested.push(heading)
  })
  return nested
}

/** Marks in a block that open nothing: in a list within a list, in the second paragraph of a quotation. */
function misplacedMarkers(block: RootContent): Misplaced['markers'] {
  const openings: Paragraph[] = possibleOpenings(block)
  const misplaced: Misplaced['markers'] = []
  visit(block, 'paragraph', (paragraph: Paragraph) => {
    const passage = passageMarker(paragraph)
    if (passage !== undefined && !openings.includes(paragraph))
      misplaced.push({ passage, position: positionOf(paragraph) })
  })
  return misplaced
}

/** Where what a stray block holds begins: each paragraph of a list or a quotation by itself. */
function positionsIn(block: RootContent): Position[] {
  const positions: Position[] = []
  visit(block, (node) => {
    if (['list', 'listItem', 'blockquote'].includes(node.type)) return undefined
    if (node.type !== 'paragraph' || passageMarker(node) === undefined) positions.push(positionOf(node))
    return SKIP
  })
  return positions
}
