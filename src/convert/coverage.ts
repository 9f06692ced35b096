// Checks the coverage of a recipe: every line of the raw text must be used exactly once, by a passage, a heading or an
// omission, and every passage and heading of the manifest must be there, in order.
import type { Manifest, OutlinePage, PassageRow } from '../edition/manifest.ts'
import { pagesOf } from '../edition/manifest.ts'
import type { Fault } from '../edition/fault.ts'
import type { Lines, Recipe } from './recipe.ts'

/** A heading or passage of the edition, with its lines of the raw text. */
interface Element {
  /** the section's id, or the passage's number */
  what: string
  lines: readonly Lines[]
}

/** The headings and passages of an account in the edition's order; editorial headings have no line and are left out. */
function elementsOf(recipe: Recipe, manifest: Manifest): Element[] {
  const rows = manifest.passages.filter(({ account }) => account === recipe.account)
  const heading = (id: string) =>
    recipe.headings.filter(({ section }) => section === id).map(({ lines }) => ({ what: id, lines: [lines] }))
  const passages = (wanted: (row: PassageRow) => boolean) =>
    rows
      .filter(wanted)
      .flatMap(({ passage }) =>
        recipe.passages.filter((one) => one.passage === passage).map(({ lines }) => ({ what: passage, lines })),
      )
  return pagesOf(manifest, recipe.account).flatMap(({ page, sections }) => [
    ...heading(page),
    ...[{ id: page }, ...sections].flatMap(({ id }) => [
      ...(id === page ? [] : heading(id)),
      ...passages((row) => row.page === page && row.section === id),
    ]),
  ])
}

/**
 * Whether the recipe lists a heading or passage as moved: it stands elsewhere in the raw text than in the edition.
 * @param what the section's id, or the passage's number
 */
export const isMoved = (recipe: Recipe, what: string): boolean =>
  recipe.moves.some((move) => move.what.replace(/^¶/, '') === what)

/**
 * Checks a recipe against the lines of the raw text and against the manifest.
 * @param file  name of the raw text, for messages
 * @param lines as `clean` returns them
 * @returns every fault; none where each line is used once and each passage and heading is there
 */
export function checkCoverage(file: string, lines: readonly string[], recipe: Recipe, manifest: Manifest): Fault[] {
  return [
    ...checkLines(file, lines, recipe),
    ...checkPassages(file, recipe, manifest),
    ...checkHeadings(file, recipe, manifest),
    ...checkOrder(
      file,
      elementsOf(recipe, manifest).filter(({ what }) => !isMoved(recipe, what)),
    ),
  ]
}

/** Each line that is not blank is used once, and no line is both changed and left out. */
function checkLines(file: string, lines: readonly string[], recipe: Recipe): Fault[] {
  const faults: Fault[] = []
  const owners = new Map<number, string>()
  const coverage: [string, readonly Lines[]][] = [
    ...recipe.passages.map(({ passage, lines }): [string, readonly Lines[]] => [`¶${passage}`, lines]),
    ...recipe.headings.map(({ section, lines }): [string, readonly Lines[]] => [`the heading "${section}"`, [lines]]),
    ...recipe.omissions.map(({ lines, reason }): [string, readonly Lines[]] => [`a cut (${reason})`, [lines]]),
  ]
  for (const [owner, spans] of coverage)
    for (const [first, last] of spans) {
      if (!(first >= 1 && first <= last && last <= lines.length)) {
        faults.push({
          file,
          line: Math.max(1, Math.min(first, lines.length)),
          message:
            `The recipe gives ${owner} the lines ${first}–${last}, and the text has ${lines.length}. ` +
            `Mend the recipe, or take the whole text.`,
        })
        continue
      }
      for (let line = first; line <= last; line++) {
        const other = owners.get(line)
        if (other !== undefined && lines[line - 1] !== '')
          faults.push({
            file,
            line,
            message: `The recipe gives this line to ${other} and to ${owner}. Give it to one.`,
          })
        owners.set(line, owner)
      }
    }
  lines.forEach((text, index) => {
    if (text.trim() !== '' && !owners.has(index + 1))
      faults.push({
        file,
        line: index + 1,
        message: 'The recipe says nothing of this line. Give it to a passage, a heading or a cut.',
      })
  })
  const omitted = new Set(
    recipe.omissions.flatMap(({ lines: [first, last] }) =>
      Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
    ),
  )
  for (const { line } of [...recipe.removals, ...recipe.corrections])
    if (omitted.has(line))
      faults.push({ file, line, message: 'The recipe changes this line and cuts it. Do one of them.' })
  return faults
}

/** The recipe has the passages of the manifest, in the same order. */
function checkPassages(file: string, recipe: Recipe, manifest: Manifest): Fault[] {
  const wanted = manifest.passages.filter(({ account }) => account === recipe.account).map(({ passage }) => passage)
  const given = recipe.passages.map(({ passage }) => passage)
  const lineOf = (passage: string | undefined) =>
    recipe.passages.find((one) => one.passage === passage)?.lines[0]?.[0] ?? 1
  const index = Array.from({ length: Math.max(wanted.length, given.length) }).findIndex(
    (_, at) => wanted[at] !== given[at],
  )
  return index < 0
    ? []
    : [
        {
          file,
          line: lineOf(given[index]),
          message:
            `The recipe has ${name(given[index])} where content/passages.tsv has ${name(wanted[index])}. ` +
            `List the passages in the edition's order, each once.`,
        },
      ]
}

const name = (passage: string | undefined): string => (passage === undefined ? 'no passage' : `¶${passage}`)

/** The recipe has one line for each heading of the manifest that is not editorial, and no other heading. */
function checkHeadings(file: string, recipe: Recipe, manifest: Manifest): Fault[] {
  const known = pagesOf(manifest, recipe.account).flatMap((page) => headingsOf(page))
  const faults: Fault[] = []
  for (const {
    section,
    lines: [line],
  } of recipe.headings) {
    const found = known.find(({ id }) => id === section)
    if (!found)
      faults.push({
        file,
        line,
        message: `The recipe has a heading "${section}", and content/sections.json has none of that id.`,
      })
    else if (found.editorial)
      faults.push({
        file,
        line,
        message:
          `The heading "${section}" is editorial in content/sections.json: the text has no line for it. ` +
          `Cut the line, or mend the manifest.`,
      })
  }
  for (const { id, editorial } of known) {
    const count = recipe.headings.filter(({ section }) => section === id).length
    if (count !== 1 && !editorial)
      faults.push({ file, line: 1, message: `The recipe has ${count} lines for the heading "${id}". Give it one.` })
  }
  return faults
}

/** The headings of a page, its title first. */
const headingsOf = ({ page, editorial, sections }: OutlinePage) => [{ id: page, editorial }, ...sections]

/** The lines are in ascending order, apart from what the recipe lists as moved. */
function checkOrder(file: string, elements: Element[]): Fault[] {
  let reached = 0
  for (const { what, lines } of elements)
    for (const [first, last] of lines) {
      if (first <= reached)
        return [
          {
            file,
            line: first,
            message:
              `"${what}" stands here, before what it follows in the edition (line ${reached}). Say so in ` +
              `the recipe's moves, or mend its lines.`,
          },
        ]
      reached = last
    }
  return []
}
