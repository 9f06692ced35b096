// Holds one page of the edition against the manifest and the vocabulary, and says every fault with its line.
import { unified } from 'unified'
import remarkParse from 'remark-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { checkComponents, type KnownIds } from './components.ts'
import { isOriginal, pageOfFile, passageId } from '../../paths.ts'
import { pagesOf, passagesOf, type Manifest, type OutlinePage } from '../manifest.ts'
import { alternatives, type Fault } from '../fault.ts'
import { passageMarker, possibleOpenings } from '../passage-marker.ts'
import { originalSchema, pageSchema, type PageMatter } from '../schema/page.ts'
import { readYaml } from '../read/yaml.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkMdx)

/**
 * @param file     path from the project's root, `content/hayton/04-relations-with-china.mdx`
 * @param source   the file's text
 * @param manifest the outline and the passages
 * @param known    the ids that its components may name
 * @returns every fault, by line; none where the page is right
 */
export function checkPage(file: string, source: string, manifest: Manifest, known: KnownIds): Fault[] {
  const place = pageOfFile(file)
  const outline = place && manifest.outline.find((page) => page.account === place.account && page.page === place.page)
  if (!place || !outline) return [{ file, line: 1, message: whereFilesBelong(file, manifest) }]
  let tree: Root
  try {
    tree = parser.parse(source)
  } catch (error) {
    return [{ file, ...syntaxFault(error) }]
  }
  const faults = [
    ...checkMatter(file, tree, outline),
    ...checkHeadings(file, tree, outline),
    ...checkMarkers(file, tree, manifest, outline),
    ...checkComponents(file, tree, known),
  ]
  return faults.sort((a, b) => a.line - b.line)
}

function whereFilesBelong(file: string, manifest: Manifest): string {
  const accounts = [...new Set(manifest.outline.map((page) => page.account))]
  const account = accounts.find((key) => file.includes(`/${key}/`))
  return account
    ? `This is no page of ${account}. Name the file NN-<page>.mdx, where <page> is ` +
        `${alternatives(pagesOf(manifest, account).map((page) => page.page))}.`
    : `This file is in no account's folder. Put it into ${alternatives(accounts.map((key) => `content/${key}/`))}.`
}

/** What the MDX parser says, and what a writer is told instead. The first that fits counts. */
const syntaxAdvice: [RegExp, string][] = [
  [
    /import\/exports/,
    'A paragraph that begins with "import" or "export" is taken for program code. Begin it with another word.',
  ],
  [/acorn|expression|lazy line/i, 'A "{" begins program code. Write the words without braces.'],
  [/attribute value/, 'Write the value of an attribute in straight quotation marks, as kind="date".'],
  [
    /before name|before local name|before attribute|in name/i,
    'A "<" begins a component. Write "under 3" or "less than 3" instead of "<3".',
  ],
  [/closing/i, 'Close each component where its block ends, and leave blank lines around its text.'],
  [/./, 'Write plain text, or one of the known components.'],
]

function syntaxFault(error: unknown): { line: number; message: string } {
  const { line, reason = String(error) } = error as { line?: number; reason?: string }
  const instead = syntaxAdvice.find(([said]) => said.test(reason))?.[1] ?? ''
  // of a component that is never closed the parser gives the place in its words alone
  return {
    line: line ?? Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1),
    message: `${instead} (${reason.split('\n')[0]})`,
  }
}

function checkMatter(file: string, tree: Root, outline: OutlinePage): Fault[] {
  const yaml = tree.children[0]
  if (yaml?.type !== 'yaml')
    return [
      {
        file,
        line: 1,
        message: 'The front matter is missing. Begin the file with "---", title, summary and sections, "---".',
      },
    ]
  const { data, faults } = isOriginal(file)
    ? readYaml(yaml.value, originalSchema, file, 2)
    : readYaml(yaml.value, pageSchema, file, 2)
  if (!data) return faults
  const line = (key: string) =>
    2 +
    Math.max(
      0,
      yaml.value.split('\n').findIndex((row) => row.trimStart().startsWith(`${key}:`)),
    )
  if (data.title !== outline.title)
    faults.push({
      file,
      line: line('title'),
      message: `The title is "${outline.title}" in content/sections.json. Write title: ${outline.title}`,
    })
  if (!('sections' in data)) return faults // an original has no summaries
  const wanted = outline.sections.map((section) => section.id)
  const written = Object.keys(data.sections as PageMatter['sections'])
  for (const id of written)
    if (!wanted.includes(id))
      faults.push({
        file,
        line: line(id),
        message:
          `"${id}" is no section of this page in content/sections.json. ` +
          `${wanted.length ? `Write one of ${alternatives(wanted)}.` : 'This page has no sections: take the key out.'}`,
      })
  for (const id of wanted)
    if (!written.includes(id))
      faults.push({
        file,
        line: line('sections'),
        message: `The section "${id}" has no summary. Write ${id}: and two sentences under "sections:".`,
      })
  return faults
}

function checkHeadings(file: string, tree: Root, outline: OutlinePage): Fault[] {
  const faults: Fault[] = []
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
  const write = (section: OutlinePage['sections'][number]) =>
    `Write "${'#'.repeat(section.level)} ${section.title}" (section ${section.id}).`
  headings.forEach((heading, index) => {
    const wanted = outline.sections[index]
    const text = toString(heading)
    const line = heading.position?.start.line ?? 1
    if (!wanted)
      faults.push({
        file,
        line,
        message:
          `"${text}" is no section of this page in content/sections.json, which has ` +
          `${outline.sections.length}. Take the heading out.`,
      })
    else if (text !== wanted.title || heading.depth !== wanted.level)
      faults.push({
        file,
        line,
        message:
          `Here the heading of section ${index + 1} is due, not "${'#'.repeat(heading.depth)} ${text}". ` +
          `${write(wanted)}`,
      })
  })
  for (const wanted of outline.sections.slice(headings.length))
    faults.push({
      file,
      line: tree.position?.end.line ?? 1,
      message: `The section "${wanted.id}" is missing. ${write(wanted)}`,
    })
  visit(tree, 'heading', (heading, _, parent) => {
    if (parent !== tree)
      faults.push({
        file,
        line: heading.position?.start.line ?? 1,
        message:
          `The heading "${toString(heading)}" stands in another block. Take it out: headings stand ` +
          `outside quotations, lists and notes.`,
      })
  })
  return faults
}

/**
 * Every mark with its line and the section in which it stands; every block that stands in no passage; every mark
 * where no passage can begin.
 */
function markersOf(tree: Root, outline: OutlinePage) {
  const marks: { passage: string; section: string; line: number }[] = []
  const loose: number[] = []
  const deep: { passage: string; line: number }[] = []
  let section = outline.page
  let open = false
  let heading = 0
  const enter = (node: RootContent, block: RootContent): void => {
    const line = node.position?.start.line ?? 1
    const passage = node.type === 'paragraph' ? passageMarker(node) : undefined
    if (node.type === 'heading' && node === block) {
      section = outline.sections[heading++]?.id ?? section
      open = false
    } else if (passage && !possibleOpenings(block).includes(node as Paragraph)) deep.push({ passage, line })
    else if (passage) {
      marks.push({ passage, section, line })
      open = true
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      node.children.forEach((child) => enter(child, block))
    else if (node.type !== 'yaml' && !open) loose.push(line)
  }
  tree.children.forEach((node) => enter(node, node))
  return { marks, loose, deep }
}

function checkMarkers(file: string, tree: Root, manifest: Manifest, outline: OutlinePage): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  const rows = passagesOf(manifest, outline.account, outline.page)
  const { marks, loose, deep } = markersOf(tree, outline)
  const say = (line: number, message: string) => faults.push({ file, line, message })
  for (const line of loose)
    say(
      line,
      'This stands in no passage. Begin it with its mark, as "¶57 ", or put it after the passage it belongs to.',
    )
  for (const { passage, line } of deep)
    say(
      line,
      `¶${passage} stands where no passage can begin. Give it a paragraph, a quotation or an item of an outer ` +
        `list of its own.`,
    )
  marks.forEach(({ passage, section, line }, index) => {
    const row = rows.find((candidate) => candidate.passage === passage)
    const before = marks[index - 1]
    const elsewhere = manifest.passages.find(
      (candidate) => candidate.account === outline.account && candidate.passage === passage,
    )
    if (seen.has(passage))
      say(
        line,
        `¶${passage} stands twice, first in line ${seen.get(passage)}. Give each passage one mark; what follows ` +
          `without a mark belongs to it.`,
      )
    else if (!row && elsewhere)
      say(
        line,
        `¶${passage} belongs to the page "${elsewhere.page}" (content/passages.tsv). Write it there; this page ` +
          `has ${alternatives(rows.map((r) => `¶${r.passage}`))}.`,
      )
    else if (!row)
      say(
        line,
        `¶${passage} is no passage of ${outline.account} (content/passages.tsv). This page has ` +
          `${alternatives(rows.map((r) => `¶${r.passage}`))}.`,
      )
    else if (row.section !== section)
      say(line, `¶${passage} belongs to the section "${row.section}", not "${section}". Write it under that heading.`)
    else if (before && rows.findIndex((r) => r.passage === before.passage) > rows.indexOf(row))
      say(line, `¶${passage} stands after ¶${before.passage}. Write the passages in the order of content/passages.tsv.`)
    if (!seen.has(passage)) seen.set(passage, line)
  })
  for (const row of rows)
    if (!seen.has(row.passage))
      say(
        tree.position?.end.line ?? 1,
        `¶${row.passage} is missing. Write the passage in the section "${row.section}" with "¶${row.passage} " ` +
          `before its first word; its address is #${passageId(row.passage)}.`,
      )
  return faults
}
