// Step 2 of the conversion: makes pages of headings and passages from the cleaned lines, as the recipe says.
import { pagesOf, passagesOf, type Manifest } from '../edition/manifest.ts'
import type { Fault } from '../edition/fault.ts'
import type { Page, PassageBlock } from './blocks.ts'
import { checkCoverage } from './coverage.ts'
import { applyEdits, locateEdits, type Edits } from './edits.ts'
import { stopOn } from './error.ts'
import type { Recipe, RecipePassage, Table } from './recipe.ts'
import { typography } from './typography.ts'

/**
 * Parses an account.
 * @param file  name of the raw text, for messages
 * @param lines as `clean` returns them
 * @returns its pages in the order of the manifest
 * @throws ConvertError where a line is used by nothing or twice, where an edit cannot be placed, and where recipe and
 * manifest disagree
 */
export function parse(file: string, lines: readonly string[], recipe: Recipe, manifest: Manifest): Page[] {
  const { edits, faults } = locateEdits(file, lines, recipe)
  stopOn([...checkCoverage(file, lines, recipe, manifest), ...faults].sort((a, b) => a.line - b.line))
  const wrong: Fault[] = []
  const passages = new Map(
    recipe.passages.map((one) => {
      const first = one.lines[0]?.[0] ?? 1
      try {
        return [one.passage, blockOf(one, lines, edits, recipe)]
      } catch (error) {
        wrong.push({
          file,
          line: first,
          message: `¶${one.passage}: ${error instanceof Error ? error.message : String(error)}`,
        })
        return [one.passage, undefined]
      }
    }),
  )
  stopOn(wrong)
  return pagesOf(manifest, recipe.account).map(({ page, title, sections }) => {
    const rows = passagesOf(manifest, recipe.account, page)
    const passagesIn = (section: string) =>
      rows.filter((row) => row.section === section).flatMap((row) => passages.get(row.passage) ?? [])
    return {
      page,
      title,
      blocks: [
        ...passagesIn(page),
        ...sections.flatMap(({ id, level, title }) => [{ kind: 'heading' as const, level, title }, ...passagesIn(id)]),
      ],
    }
  })
}

/**
 * Joins lines to one running text, with spaces between them; without a space after a hyphen or dash, since no text has
 * a word divided at the end of a line: every such hyphen belongs to its word.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .reduce((text, line) => (text === '' ? line : /[^\s–—-][–—-]$/.test(text) ? text + line : `${text} ${line}`), '')

/** The block of a passage: its lines with their edits, joined. @throws Error where the recipe does not fit the lines */
function blockOf(
  { passage, lines: spans, kind = 'paragraph', quotedFrom, source }: RecipePassage,
  lines: readonly string[],
  edits: Edits,
  recipe: Recipe,
): PassageBlock {
  const ownLines = spans
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((line) => ({
      line,
      text: applyEdits(lines[line - 1] ?? '', edits.get(line))
        .replace(/ +/g, ' ')
        .trim(),
    }))
    .filter(({ text }) => text !== '')
  const common = { kind: 'passage' as const, passage, shape: kind, ...(source ? { source } : {}) }
  if (kind === 'table') {
    const rebuild = recipe.tables?.[passage]
    if (!rebuild) throw new Error('the recipe has no function in tables for it. Write one.')
    const table = normalizeTable(rebuild(ownLines))
    return { ...common, text: table.caption ?? '', table }
  }
  const text = typography(joinLines(ownLines.map(({ text }) => text)))
  if (text === '') throw new Error('nothing is left of it. Mend its lines or the removals.')
  if (quotedFrom === undefined) return { ...common, text }
  const at = text.indexOf(typography(quotedFrom))
  if (at < 0) throw new Error(`the quotation is to begin with "${quotedFrom}", and that does not stand in it.`)
  return { ...common, text: text.slice(0, at).trim(), quotation: text.slice(at).trim() }
}

/**
 * A table with typographic signs and single spaces.
 * @throws Error where a row has more or fewer cells than the head: its cells would stand under the wrong columns
 */
function normalizeTable({ caption, columns, rows, note }: Table): Table {
  const odd = rows.findIndex((row) => row.length !== columns.length)
  if (odd >= 0)
    throw new Error(`row ${odd + 1} of the table has ${rows[odd]?.length} cells under ${columns.length} columns.`)
  const normalize = (cell: string) => typography(cell.replace(/\s+/g, ' ').trim())
  return {
    columns: columns.map(normalize),
    rows: rows.map((row) => row.map(normalize)),
    ...(caption === undefined ? {} : { caption: normalize(caption) }),
    ...(note === undefined ? {} : { note: normalize(note) }),
  }
}
