// Step 2, blocks: cleaned lines and a recipe → pages of headings and passages.
import { pagesOf, passagesOf, type Manifest } from '../edition/manifest.ts'
import type { Fault } from '../edition/fault.ts'
import type { Page, PassageBlock } from './blocks.ts'
import { checkCoverage } from './coverage.ts'
import { applyEdits, locateEdits, type Edits } from './edits.ts'
import { stopOn } from './error.ts'
import type { Recipe, RecipePassage, Table } from './recipe.ts'
import { typography } from './typography.ts'

/**
 * @param file  name of the raw text, for messages
 * @param lines as `clean` gives them
 * @throws ConvertError where a line is claimed by nothing or twice, where a change finds no place, where recipe and
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
    const under = (section: string) =>
      rows.filter((row) => row.section === section).flatMap((row) => passages.get(row.passage) ?? [])
    return {
      page,
      title,
      blocks: [
        ...under(page),
        ...sections.flatMap(({ id, level, title }) => [{ kind: 'heading' as const, level, title }, ...under(id)]),
      ],
    }
  })
}

/**
 * Lines → one running text: a line that ends in a hyphen or dash goes on without a space, for all such hyphens are
 * genuine.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .reduce((text, line) => (text === '' ? line : /[^\s–—-][–—-]$/.test(text) ? text + line : `${text} ${line}`), '')

function blockOf(
  { passage, lines: spans, kind = 'paragraph', quotedFrom, source }: RecipePassage,
  lines: readonly string[],
  edits: Edits,
  recipe: Recipe,
): PassageBlock {
  const own = spans
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
    const table = setTable(rebuild(own))
    return { ...common, text: table.caption ?? '', table }
  }
  const text = typography(joinLines(own.map(({ text }) => text)))
  if (text === '') throw new Error('nothing is left of it. Mend its lines or the removals.')
  if (quotedFrom === undefined) return { ...common, text }
  const at = text.indexOf(typography(quotedFrom))
  if (at < 0) throw new Error(`the quotation is to begin with "${quotedFrom}", and that does not stand in it.`)
  return { ...common, text: text.slice(0, at).trim(), quotation: text.slice(at).trim() }
}

/**
 * A table with the signs of print, and its rows as wide as its head: a row of another width would shift its cells
 * unseen.
 */
function setTable({ caption, columns, rows, note }: Table): Table {
  const odd = rows.findIndex((row) => row.length !== columns.length)
  if (odd >= 0)
    throw new Error(`row ${odd + 1} of the table has ${rows[odd]?.length} cells under ${columns.length} columns.`)
  const set = (cell: string) => typography(cell.replace(/\s+/g, ' ').trim())
  return {
    columns: columns.map(set),
    rows: rows.map((row) => row.map(set)),
    ...(caption === undefined ? {} : { caption: set(caption) }),
    ...(note === undefined ? {} : { note: set(note) }),
  }
}
