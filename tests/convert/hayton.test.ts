// Tests the recipe for Hayton's report against the report itself, where it is there: ../shared/sources/hayton.txt.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Lines } from '../../src/convert/recipe.ts'
import { rebuild } from '../../src/convert/recipes/hayton/grid.ts'
import { hayton } from '../../src/convert/recipes/hayton.ts'
import { parsePassages } from '../../src/edition/manifest.ts'
import { loadManifest } from '../../src/edition/read/load.ts'
import { root, textOf } from '../support/project.ts'

const file = join(root, '../shared/sources/hayton.txt')
const skip = existsSync(file) ? false : `left out: there is no ${file}`
const raw = skip ? [] : readFileSync(file, 'utf8').split('\n')

const numbers = ([first, last]: Lines): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Where a text stands for the nth time; it must stand once where no nth is said. */
function find(line: number, text: string, nth?: number): number {
  const source = raw[line - 1] ?? ''
  const parts = source.split(text)
  assert.ok(
    nth === undefined ? parts.length === 2 : parts.length > nth,
    `line ${line} has "${text}" ${parts.length - 1} times`,
  )
  return parts.slice(0, nth ?? 1).join(text).length
}

/** The lines without what the recipe removes, and with what it corrects; by number, from 1. */
function mended(): string[] {
  const lines = ['', ...raw]
  const edits = [
    ...hayton.removals.map(({ line, text, nth }) => ({ line, at: find(line, text, nth), from: text, to: '' })),
    ...hayton.corrections.map(({ line, from, to, nth }) => ({ line, at: find(line, from, nth), from, to })),
  ].sort((a, b) => b.at - a.at)
  for (const { line, at, from, to } of edits) {
    const text = lines[line] ?? ''
    lines[line] = text.slice(0, at) + to + text.slice(at + from.length)
  }
  return lines
}

const linesOf = (passage: string): number[] =>
  hayton.passages.find((entry) => entry.passage === passage)?.lines.flatMap(numbers) ?? []

function tableOf(passage: string) {
  const lines = mended()
  const table = hayton.tables?.[passage]?.(linesOf(passage).map((line) => ({ line, text: lines[line] ?? '' })))
  assert.ok(table)
  return table
}

const amount = (cell = ''): number =>
  Number(
    cell
      .replace('−', '-')
      .replace('$', '')
      .replace(/ [VC*]$/u, ''),
  )

test('the passages are those of the manifest, in its order, and so are the headings', () => {
  const manifest = parsePassages(textOf('content/passages.tsv')).filter(({ account }) => account === 'hayton')
  assert.deepEqual(
    hayton.passages.map(({ passage }) => passage),
    manifest.map(({ passage }) => passage),
  )
  const pages = loadManifest(root).outline.filter(({ account }) => account === 'hayton')
  assert.deepEqual(
    hayton.headings.map(({ section }) => section),
    pages.flatMap(({ page, sections }) => [page, ...sections.map(({ id }) => id)]),
  )
})

test('there are 144 passages, twelve of them items, and three tables', () => {
  const kinds = Object.groupBy(hayton.passages, ({ kind }) => kind ?? 'paragraph')
  assert.deepEqual(
    {
      paragraph: kinds.paragraph?.length,
      item: kinds.item?.length,
      table: kinds.table?.length,
      quotation: kinds.quotation,
    },
    { paragraph: 132, item: 12, table: 3, quotation: undefined },
  )
})

test('every line that is not blank is used once', { skip }, () => {
  const claims = [
    ...hayton.passages.flatMap(({ lines }) => lines),
    ...hayton.headings.map(({ lines }) => lines),
    ...hayton.omissions.map(({ lines }) => lines),
  ].flatMap(numbers)
  assert.equal(new Set(claims).size, claims.length, 'a line is claimed twice')
  const claimed = new Set(claims)
  assert.deepEqual(
    raw.flatMap((text, index) => (text.trim() !== '' && !claimed.has(index + 1) ? [index + 1] : [])),
    [],
  )
})

test('a heading’s lines are its title', { skip }, () => {
  const titles = new Map(
    loadManifest(root)
      .outline.filter(({ account }) => account === 'hayton')
      .flatMap(({ page, title, sections }) => [
        [page, title] as const,
        ...sections.map((section) => [section.id, section.title] as const),
      ]),
  )
  for (const { section, lines } of hayton.headings)
    assert.equal(
      numbers(lines)
        .map((line) => raw[line - 1])
        .join(' ')
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/^Table 2: /u, ''),
      titles.get(section),
    )
})

test('no passage begins or ends at a blank line', { skip }, () => {
  for (const { passage, lines } of hayton.passages)
    for (const edge of lines.flat()) assert.notEqual(raw[edge - 1]?.trim(), '', `¶${passage}, line ${edge}`)
})

test('88 endnote marks are removed, 76 is none of them, and no mark is left', { skip }, () => {
  const marks = hayton.removals
    .filter(({ reason }) => reason === 'endnote mark')
    .map(({ text }) => Number(text.replace(', ', '')))
  assert.deepEqual(
    marks,
    Array.from({ length: 89 }, (_, index) => index + 1).filter((mark) => mark !== 76),
  )
  const lines = mended()
  for (const line of hayton.passages
    .filter(({ kind }) => kind !== 'table')
    .flatMap(({ passage }) => linesOf(passage))) {
    assert.doesNotMatch(lines[line] ?? '', /[^\d\s][.,:;”)]+\d{1,2}(?!\d)/u, `line ${line}: a mark after a sentence`)
    assert.doesNotMatch(
      lines[line] ?? '',
      /\p{Lowercase}\d{1,2}(?!\d)|(?:19|20)\d{3,}|\d{4}\.\d|–\d+\.\d/u,
      `line ${line}: a mark after a word or a year`,
    )
  }
})

test('in Tables 1 and 3 exports less imports are the balance', { skip }, () => {
  for (const [passage, sums] of [
    ['T1', 4],
    ['T3', 5],
  ] as const) {
    const { columns, rows } = tableOf(passage)
    assert.deepEqual(columns, ['Year', 'Imports', 'Exports', 'Balance'])
    const whole = rows.filter(([, imports, exports]) => imports !== '' && exports !== '')
    assert.equal(whole.length, sums)
    for (const [year, imports, exports, balance] of whole)
      assert.equal((amount(exports) - amount(imports)).toFixed(1), amount(balance).toFixed(1), `${passage}, ${year}`)
  }
})

test('Table 2 has fifteen meetings in five columns, newest first, each with its whole addresses', { skip }, () => {
  const { columns, rows } = tableOf('T2')
  assert.equal(columns.length, 5)
  assert.equal(rows.length, 15)
  assert.ok(rows.every((row) => row.length === 5))
  const days = rows.map(([date = '']) => Date.parse(`${date.replace(/–\d+/u, '')} UTC`))
  assert.ok(
    days.every((day, index) => index === 0 || day <= (days[index - 1] ?? 0)),
    'each has a date, none before an older one',
  )
  const addresses = rows.flatMap((row) => row[4]?.split(' ') ?? [])
  assert.equal(addresses.length, 16)
  for (const address of addresses) assert.match(address, /^http:\/\/[\w./-]+(?:\.html?|\/)$/u)
  assert.deepEqual(
    [1, 2, 3].map((column) => rows.flatMap((row, index) => (row[column] === '' ? [index + 1] : []))),
    [[1, 11], [8, 10, 13], [6]],
  )
})

test('a rebuilt table holds every word of its lines once', { skip }, () => {
  for (const passage of ['T1', 'T2', 'T3']) {
    const lines = mended()
    const sorted = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
    const table = tableOf(passage)
    assert.deepEqual(
      sorted([table.caption ?? '', ...table.columns, ...table.rows.flat(), table.note ?? ''].join(' ')),
      sorted(
        linesOf(passage)
          .map((line) => lines[line])
          .join(' '),
      ),
    )
  }
})

test('a grid reads its cells by where they begin', () => {
  const lines = [
    'Harbours',
    'Port Ships',
    '',
    'North Bay two grey',
    '',
    'frigates',
    'http://ports.example/north-',
    'bay.htm ',
    'http://ships.example/',
    'two',
  ].map((text, index) => ({ line: index + 1, text }))
  assert.deepEqual(
    rebuild(
      {
        caption: 1,
        columns: [2, [2, 1]],
        rows: [
          [4, [4, 2]],
          [null, 7],
        ],
      },
      lines,
    ),
    {
      caption: 'Harbours',
      columns: ['Port', 'Ships'],
      rows: [
        ['North Bay', 'two grey frigates'],
        ['', 'http://ports.example/north-bay.htm http://ships.example/two'],
      ],
    },
  )
  assert.throws(() => rebuild({ caption: 1, columns: [], rows: [[[4, 7]]] }, lines), /4:7/)
  assert.throws(() => rebuild({ caption: 2, columns: [], rows: [] }, lines), /1:0/)
})
