// Step 4 of the conversion, the proof: collates the written MDX with the raw text, word by word. Every word of the raw
// text must stand in the MDX, in order, apart from what the recipe lists as omitted, removed, corrected or moved.
import { pagesOf, passagesOf, type Manifest } from '../edition/manifest.ts'
import type { Fault } from '../edition/fault.ts'
import { checkCoverage, isMoved } from './coverage.ts'
import { clean } from './clean.ts'
import { compareTable, compareWords } from './compare.ts'
import { locateEdits } from './edits.ts'
import { stopOn } from './error.ts'
import { expectedWords } from './expected.ts'
import { readBack, words, type Part } from './read-back.ts'
import type { Lines, Recipe } from './recipe.ts'
import { addLine, drop, noTotals, type Totals } from './totals.ts'
import { wordsOf } from './words.ts'
import { fileName } from './write.ts'

/** File name → MDX: the pages of an account as written. */
export type Files = ReadonlyMap<string, string>

/**
 * Proves that the pages of an account have every word of its raw text.
 * @param file  name of the raw text, for messages
 * @param text  the raw text, decoded
 * @param files the files of content/originals/<account>/
 * @returns how many words were kept, moved, corrected and dropped
 * @throws ConvertError with the first difference in each passage or heading that the recipe does not list
 */
export function prove(file: string, text: string, recipe: Recipe, manifest: Manifest, files: Files): Totals {
  const raw = text.split('\n')
  const { edits, faults } = locateEdits(file, clean(text), recipe)
  stopOn([...faults, ...checkCoverage(file, clean(text), recipe, manifest)])
  const totals = noTotals(recipe.account)
  const expect = (spans: readonly Lines[], moved: boolean) =>
    spans.flatMap(([first, last]) =>
      raw.slice(first - 1, last).flatMap((line, index) => {
        const { words, count } = expectedWords(first + index, line, edits.get(first + index))
        addLine(totals, count, moved)
        return words
      }),
    )
  const wrong: Fault[] = []

  for (const {
    lines: [first, last],
    reason,
  } of recipe.omissions) {
    const number = wordsOf(raw.slice(first - 1, last).join('\n')).length
    totals.read += number
    drop(totals, reason, number)
  }
  const parts = partsOf(recipe.account, manifest, files, wrong)
  for (const part of parts) totals.written += words(part).length
  for (const { passage, lines, kind } of recipe.passages) {
    const part = parts.find((part) => part.kind === 'passage' && part.name === passage)
    const compare = kind === 'table' ? compareTable : compareWords
    const fault = compare(
      file,
      `¶${passage}`,
      expect(lines, isMoved(recipe, passage)),
      part ? words(part) : [],
      lines[0]?.[0] ?? 1,
    )
    if (fault) wrong.push(fault)
  }
  for (const { section, lines } of recipe.headings) {
    const line = lines[0]
    const expected = expect([lines], isMoved(recipe, section)).map(({ word }) => word.toLowerCase())
    // the edition may shorten a heading (it drops "… After the Vietnam War" within the chapter of that name) and change
    // its capitals, but adds no words
    const title = wordsOf(titleOf(section, recipe, manifest)).map(({ word }) => word.toLowerCase())
    let at = 0
    for (const word of title) {
      const found = expected.indexOf(word, at)
      if (found < 0) {
        wrong.push({
          file,
          line,
          message:
            `The heading "${section}" has "${word}" in content/sections.json, and not here. Correct the ` +
            `line in the recipe, or mend the title.`,
        })
        break
      }
      at = found + 1
    }
    drop(totals, 'heading', expected.length - title.length)
    totals[isMoved(recipe, section) ? 'moved' : 'kept'] -= expected.length - title.length
  }
  stopOn(wrong)
  return totals
}

/** The title of a page or section in the manifest; '' where it has none of that id. */
const titleOf = (id: string, { account }: Recipe, manifest: Manifest): string =>
  pagesOf(manifest, account)
    .flatMap(({ page, title, sections }) => [{ id: page, title }, ...sections])
    .find((one) => one.id === id)?.title ?? ''

/**
 * Reads the parts of an account's pages back.
 * @param wrong faults are added to it for missing and superfluous files, and for parts in another order than the
 * manifest
 */
function partsOf(account: string, manifest: Manifest, files: Files, wrong: Fault[]): Part[] {
  const pages = pagesOf(manifest, account)
  const names = pages.map(({ page }, index) => fileName(page, index))
  for (const name of files.keys())
    if (!names.includes(name))
      wrong.push({ file: path(account, name), line: 1, message: 'This is no page of the account. Remove the file.' })
  return pages.flatMap(({ page, title, sections }, index) => {
    const name = names[index] ?? ''
    const mdx = files.get(name)
    if (mdx === undefined) {
      wrong.push({ file: path(account, name), line: 1, message: 'The page is missing. Convert again.' })
      return []
    }
    const parts = read(path(account, name), mdx, wrong)
    const rows = passagesOf(manifest, account, page)
    const outline = [
      `title ${title}`,
      ...[{ id: page, title: '', level: 0 }, ...sections].flatMap((section) => [
        ...(section.id === page ? [] : [`heading ${section.level} ${section.title}`]),
        ...rows.filter((row) => row.section === section.id).map(({ passage }) => `¶${passage}`),
      ]),
    ]
    const found = parts.map((part) =>
      part.kind === 'passage'
        ? `¶${part.name}`
        : part.kind === 'heading'
          ? `heading ${part.name} ${part.text}`
          : `${part.kind} ${part.text.slice(0, 40)}`.replace(/^title .*/, `title ${part.text}`),
    )
    const at = Array.from({ length: Math.max(outline.length, found.length) }).findIndex(
      (_, at) => outline[at] !== found[at],
    )
    if (at >= 0)
      wrong.push({
        file: path(account, name),
        line: parts[at]?.line ?? 1,
        message:
          `Here stands ${found[at] ?? 'nothing more'}, and the manifest has ` +
          `${outline[at] ?? 'nothing more'}. Convert again.`,
      })
    return parts
  })
}

/** Reads a page back; a page that cannot be read is added to the faults. */
function read(file: string, mdx: string, wrong: Fault[]): Part[] {
  try {
    return readBack(mdx)
  } catch (error) {
    wrong.push({
      file,
      line: (error as { line?: number }).line ?? 1,
      message:
        `This is not what was written: ${error instanceof Error ? error.message : String(error)}. ` + `Convert again.`,
    })
    return []
  }
}

const path = (account: string, name: string): string => `content/originals/${account}/${name}`
