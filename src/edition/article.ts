// An article as data: its MDX is parsed once into sections and passages, with the notes, sources and figures of each
// passage. The content checks, the Markdown files, passages.json, the search index and the parallel text use this data.
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

/** A place in a file; line and column are both 1-based. */
export interface Position {
  line: number
  column: number
}

/** One page of an account in one edition. */
export interface Article {
  /** path of its file from the project's root */
  file: string
  account: string
  page: string
  edition: 'restated' | 'original'
  /** the title in the manifest */
  title: string
  /** the YAML before the text; undefined where the file has none */
  frontMatter?: { value: string; firstLine: number }
  /** the text before the first heading, then each heading with what follows it */
  sections: Section[]
  /** content where the rules of a page allow none; empty once the page has passed its check */
  misplaced: Misplaced
  /** the complete syntax tree of the file */
  tree: Root
}

interface Section {
  /** from the manifest, by the order of the headings; the page’s own id for the text before the first heading */
  id: string
  /** undefined for the text before the first heading */
  heading?: Heading
  passages: Passage[]
}

/** A numbered passage of an account, the smallest unit that is linked to and cited. */
export interface Passage {
  /** `57`, `T1` */
  id: string
  /** where its opening paragraph begins */
  position: Position
  /** its text and tables, without the notes, sources and figures below */
  body: RootContent[]
  /** notes by the editors of this site */
  notes: Note[]
  /** the sources that the account names for it */
  sources: SourceRef[]
  /** the ids of its figures */
  figures: string[]
  /** body, notes, sources and figures together, in document order */
  nodes: RootContent[]
  /** the list that it is an item of, where it is one */
  list?: List
}

interface Note {
  kind: NoteKind
  children: RootContent[]
}

/** A `<Source>` of a passage. */
export interface SourceRef {
  /** keys of the account's `sources` in `accounts.yaml` */
  ids: string[]
  /** the account does not mark the source here; the editors inferred it */
  inferred: boolean
}

interface Misplaced {
  /** headings within another block */
  headings: Heading[]
  /** positions of blocks that belong to no passage */
  strays: Position[]
  /** passage markers where no passage can begin */
  markers: { passage: string; position: Position }[]
}

/**
 * Parses a page into its sections and passages.
 * @param file     path from the project's root, `content/hayton/04-relations-with-china.mdx`
 * @param source   the file’s text
 * @param manifest gives the page’s title and the ids of its sections
 * @throws ContentError where the text is not MDX; Error where the file is not a page of the manifest
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
  // before `passageOf` removes the markers from the text
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

/** The id of the next section; after a heading that the outline does not have, the id of the section before it. */
const sectionId = (outline: OutlinePage, before: Section[]): string =>
  outline.sections[before.length - 1]?.id ?? before.at(-1)?.id ?? outline.page

/** Every passage of an article, in order, each with the id of its section. */
export const passagesIn = ({ sections }: Pick<Article, 'sections'>): (Passage & { section: string })[] =>
  sections.flatMap(({ id, passages }) => passages.map((passage) => ({ ...passage, section: id })))

/** Is the node the component of this name, as a block? */
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

/** All elements of a name, at any depth. */
function elementsIn(nodes: RootContent[], name: string): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = []
  visit({ type: 'root', children: nodes } satisfies Root, 'mdxJsxFlowElement', (element: MdxJsxFlowElement) => {
    if (element.name === name) found.push(element)
  })
  return found
}

/** Reads the attributes of a `<Source id="wikipedia vietrade" inferred />`. */
export const sourceOf = (element: MdxJsxFlowElement): SourceRef => ({
  ids: (attribute(element, 'id') ?? '').split(' ').filter(Boolean),
  inferred: attribute(element, 'inferred') !== undefined,
})

/** Adds an unmarked item of a list of passages to the passage before it, to which it belongs as any block would. */
function addTo(passage: Passage | undefined, item: RootContent, strays: Position[]): void {
  if (!passage) return void strays.push(...positionsIn(item))
  passage.nodes.push(item)
  passage.body.push(item)
}

/** Where a node begins; 1:1 for a node without a position. */
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

/** Markers of a block that open no passage: in a list within a list, in the second paragraph of a quotation. */
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

/** The positions of a stray block’s paragraphs, each reported by itself where it is a list or a quotation. */
function positionsIn(block: RootContent): Position[] {
  const positions: Position[] = []
  visit(block, (node) => {
    if (['list', 'listItem', 'blockquote'].includes(node.type)) return undefined
    if (node.type !== 'paragraph' || passageMarker(node) === undefined) positions.push(positionOf(node))
    return SKIP
  })
  return positions
}
