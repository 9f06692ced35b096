// An article as data: its MDX is parsed once into sections and passages, with the notes, sources and figures of each
// passage. The content checks, the Markdown files, passages.json, the search index and the parallel text use this data.
import type { Heading, List, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Node } from 'unist'
import { attribute, type NoteKind } from './components.ts'

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

export interface Section {
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

export interface Misplaced {
  /** headings within another block */
  headings: Heading[]
  /** positions of blocks that belong to no passage */
  strays: Position[]
  /** passage markers where no passage can begin */
  markers: { passage: string; position: Position }[]
}

/** Every passage of an article, in order, each with the id of its section. */
export const passagesIn = ({ sections }: Pick<Article, 'sections'>): (Passage & { section: string })[] =>
  sections.flatMap(({ id, passages }) => passages.map((passage) => ({ ...passage, section: id })))

/** Is the node the component of this name, as a block? */
export const isElement = (node: RootContent, name: string): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name

/** Reads the attributes of a `<Source id="wikipedia vietrade" inferred />`. */
export const sourceOf = (element: MdxJsxFlowElement): SourceRef => ({
  ids: (attribute(element, 'id') ?? '').split(' ').filter(Boolean),
  inferred: attribute(element, 'inferred') !== undefined,
})

/** Where a node begins; 1:1 for a node without a position. */
export const positionOf = (node: Node): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
})
