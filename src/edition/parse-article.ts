// Parses the MDX of a page into an article: sections, passages, and what each passage holds.
import type { RootContent, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { isOriginal, requirePageOfFile } from '../paths.ts'
import { isElement, positionOf, sourceOf, type Article, type Passage, type Position, type Section } from './article.ts'
import { groupBlocks, type PassageBlocks } from './blocks.ts'
import { attribute, type NoteKind } from './components.ts'
import { pageOf, type Manifest, type OutlinePage } from './manifest.ts'
import { misplacedMarkers, nestedHeadings, positionsIn } from './misplaced.ts'
import { parseMdx } from './parse-mdx.ts'
import { withoutMarker } from './passage-marker.ts'

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

function passageOf({ passage, opening, nodes: marked }: PassageBlocks): Passage {
  const nodes = withoutMarker(marked, opening)
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

/** Adds an unmarked item of a list of passages to the passage before it, to which it belongs as any block would. */
function addTo(passage: Passage | undefined, item: RootContent, strays: Position[]): void {
  if (!passage) return void strays.push(...positionsIn(item))
  passage.nodes.push(item)
  passage.body.push(item)
}
