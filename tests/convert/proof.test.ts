// Tests that the proof catches every kind of silent change, in the written pages and in the conversion itself.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { convert } from '../../src/convert/convert.ts'
import { ConvertError } from '../../src/convert/error.ts'
import { prove } from '../../src/convert/proof.ts'
import { pageFile, sample } from './sample.ts'

const raw = `BANNER of the day
The Old Quay
Six boats left the quay on 3 May
1990 for the islands.1
The Tower in rain
Nobody saw the sixth boat again.
Boats
Year
12
1990
It cost $1. 6 million.`

const { recipe, manifest } = sample({
  passages: [
    { passage: '1', lines: [[3, 4]], section: 'quay' },
    { passage: '2', lines: [[6, 6]], section: 'quay' },
    { passage: 'T1', lines: [[7, 10]], kind: 'table', section: 'quay' },
    { passage: '3', lines: [[11, 11]], kind: 'item', section: 'quay' },
  ],
  headings: [{ section: 'quay', lines: [2, 2] }],
  omissions: [
    { lines: [1, 1], reason: 'banner' },
    { lines: [5, 5], reason: 'caption' },
  ],
  removals: [{ line: 4, text: '1', nth: 2, reason: 'endnote mark' }],
  corrections: [{ line: 11, from: '$1. 6', to: '$1.6', reason: 'split figure' }],
  tables: {
    T1: ([boats, year, number, date]) => ({
      columns: [year?.text ?? '', boats?.text ?? ''],
      rows: [[date?.text ?? '', number?.text ?? '']],
    }),
  },
  sections: [{ id: 'quay', title: 'The quay', level: 2, editorial: false }],
})
const mdx = convert('raw.txt', raw, recipe, manifest).get(pageFile) ?? ''
const proveWith = (written: string) => prove('raw.txt', raw, recipe, manifest, new Map([[pageFile, written]]))

/** The faults of a page in which one thing was changed. */
function faultsAfter(change: (mdx: string) => string): string[] {
  const changed = change(mdx)
  assert.notEqual(changed, mdx, 'the change changes something')
  try {
    proveWith(changed)
  } catch (error) {
    assert.ok(error instanceof ConvertError, String(error))
    return error.message.split('\n')
  }
  return []
}

test('what the recipe lists is no difference, and the totals say what became of each word', () => {
  assert.deepEqual(proveWith(mdx), {
    account: 'sample',
    read: 39,
    kept: 27,
    moved: 0,
    corrected: 2,
    dropped: { banner: 4, caption: 4, 'endnote mark': 1, heading: 1 },
    written: 31,
  })
})

describe('a difference in a passage is told with the raw line and the words around it:', () => {
  const cases: [what: string, change: (mdx: string) => string, line: number, words: RegExp][] = [
    [
      'a word dropped',
      (mdx) => mdx.replace('boats left', 'boats'),
      3,
      /¶1: the raw text has “Six boats \[left\] the quay”, the edition has “Six boats \[the\] quay on”/,
    ],
    [
      'the last word dropped',
      (mdx) => mdx.replace(' again.', '.'),
      6,
      /¶2: .*sixth boat \[again\]”, .*sixth boat \(end\)”/,
    ],
    [
      'a word doubled',
      (mdx) => mdx.replace('the quay on', 'the the quay on'),
      3,
      /boats left the \[quay\] on 3.*boats left the \[the\] quay on/,
    ],
    ['a word added at the end', (mdx) => mdx.replace('again.', 'again today.'), 6, /\(end\).*boat again \[today\]/],
    [
      'two words swapped',
      (mdx) => mdx.replace('sixth boat', 'boat sixth'),
      6,
      /the \[sixth\] boat.*the \[boat\] sixth/,
    ],
    ['a word changed', (mdx) => mdx.replace('Nobody', 'Somebody'), 6, /\[Nobody\].*\[Somebody\]/],
    ['a capital changed', (mdx) => mdx.replace('Six', 'six'), 3, /\[Six\].*\[six\]/],
    ['a figure changed', (mdx) => mdx.replace('3 May', '5 May'), 3, /\[3\] May.*\[5\] May/],
    ['a diacritic lost or gained', (mdx) => mdx.replace('islands', 'íslands'), 4, /\[islands\].*\[íslands\]/],
    ['two words run together', (mdx) => mdx.replace('sixth boat', 'sixthboat'), 6, /\[sixth\].*\[sixthboat\]/],
    ['a word split', (mdx) => mdx.replace('islands', 'is lands'), 4, /\[islands\].*\[is\] lands/],
    [
      'a word of another passage',
      (mdx) => mdx.replace(' again.', '.').replace('It cost', 'again It cost'),
      6,
      /\[again\].*\(end\)/,
    ],
    ['what was to be removed left in', (mdx) => mdx.replace('islands.', 'islands.1'), 4, /\(end\).*\[1\]/],
    ['what was to be corrected left in', (mdx) => mdx.replace('$1.6', '$1.7'), 11, /\[6\] million.*\[7\] million/],
    [
      'a cut line left in',
      (mdx) => mdx.replace('¶2 Nobody', '¶2 The Tower in rain Nobody'),
      6,
      /\[Nobody\].*\[The\] Tower/,
    ],
    [
      'a cell of a table emptied',
      (mdx) => mdx.replace('| 12 |', '|  |'),
      9,
      /¶T1: "12" of the raw text is not in the table/,
    ],
    ['a cell of a table doubled', (mdx) => mdx.replace('| 12 |', '| 12 12 |'), 7, /¶T1: the table has "12" oftener/],
  ]
  for (const [what, change, line, words] of cases)
    test(what, () => {
      const [first = ''] = faultsAfter(change)
      assert.match(first, new RegExp(`^raw\\.txt:${line}  `))
      assert.match(first, words)
    })
})

describe('a difference between pages and manifest is told with the page and its line:', () => {
  const cases: [what: string, change: (mdx: string) => string, told: RegExp][] = [
    [
      'a passage gone',
      (mdx) => mdx.replace(/¶2 .*\n\n/, ''),
      /01-harbour\.mdx:9 {2}Here stands ¶T1, and the manifest has ¶2\./,
    ],
    [
      'two passages in another order',
      (mdx) => mdx.replace('¶1 ', '¶0 ').replace('¶2 ', '¶1 ').replace('¶0 ', '¶2 '),
      /:7 {2}Here stands ¶2, and the manifest has ¶1\./,
    ],
    ['a heading changed', (mdx) => mdx.replace('## The quay', '## The key'), /:5 {2}Here stands heading 2 The key/],
    ['a heading on another level', (mdx) => mdx.replace('## ', '### '), /:5 {2}Here stands heading 3 The quay/],
    ['another title', (mdx) => mdx.replace('The harbour', 'The harbours'), /:1 {2}Here stands title The harbours/],
    [
      'text before the first passage',
      (mdx) => mdx.replace('## The', 'Words from nowhere.\n\n## The'),
      /:5 {2}Here stands stray Words from nowhere/,
    ],
    ['what is no MDX', (mdx) => mdx.replace('sixth', '{sixth'), /This is not what was written: /],
    [
      'words hidden in a comment',
      (mdx) => mdx.replace('sixth', '{/* sixth */}'),
      /:9 {2}.*mdxTextExpression stands here/,
    ],
    [
      'words hidden in a component',
      (mdx) => mdx.replace('sixth', '<span hidden>sixth</span>'),
      /:9 {2}.*mdxJsxTextElement stands here/,
    ],
    ['a sign taken for Markdown', (mdx) => mdx.replace('sixth', '*sixth*'), /:9 {2}.*emphasis stands here/],
  ]
  for (const [what, change, told] of cases) test(what, () => assert.match(faultsAfter(change).join('\n'), told))

  test('a page missing, and one too many', () => {
    assert.throws(
      () => prove('raw.txt', raw, recipe, manifest, new Map([['02-extra.mdx', mdx]])),
      /02-extra\.mdx:1 {2}This is no page[\s\S]*01-harbour\.mdx:1 {2}The page is missing/,
    )
  })
})

describe('a recipe that does not account for its text is refused with the line:', () => {
  const convertWith = (change: Partial<typeof recipe>) => () =>
    convert('raw.txt', raw, { ...recipe, ...change }, manifest)
  const passages = (
    change: (lines: readonly (readonly [number, number])[], passage: string) => readonly (readonly [number, number])[],
  ) => recipe.passages.map((one) => ({ ...one, lines: change(one.lines, one.passage) }))
  const cases: [what: string, change: Partial<typeof recipe>, told: RegExp][] = [
    [
      'a line claimed by nothing',
      { omissions: recipe.omissions.slice(0, 1) },
      /^raw\.txt:5 {2}The recipe says nothing of this line/,
    ],
    [
      'a line claimed twice',
      { omissions: [...recipe.omissions, { lines: [6, 6], reason: 'caption' }] },
      /^raw\.txt:6 {2}The recipe gives this line to ¶2 and to a cut \(caption\)/,
    ],
    [
      'lines beyond the end',
      { passages: passages((lines, passage) => (passage === '3' ? [[11, 12]] : lines)) },
      /^raw\.txt:11 {2}The recipe gives ¶3 the lines 11–12, and the text has 11/,
    ],
    [
      'a removal that finds nothing',
      { removals: [{ line: 4, text: '[9]', reason: 'endnote mark' }] },
      /^raw\.txt:4 {2}The recipe seeks "\[9\]" here, and does not find it/,
    ],
    [
      'a removal that finds too much',
      { removals: [{ line: 4, text: '1', reason: 'endnote mark' }] },
      /^raw\.txt:4 {2}.*finds it 2 times\. Say which with nth/,
    ],
    [
      'a correction of a cut line',
      { corrections: [{ line: 1, from: 'BANNER', to: 'banner', reason: 'capitals' }] },
      /^raw\.txt:1 {2}The recipe changes this line and cuts it/,
    ],
    [
      'changes that overlap',
      {
        corrections: [
          { line: 11, from: '$1. 6', to: '$1.6', reason: 'a' },
          { line: 11, from: '6 mil', to: '6 mil', reason: 'b' },
        ],
      },
      /^raw\.txt:11 {2}Two changes of the recipe overlap/,
    ],
    [
      'passages in another order than the manifest',
      { passages: recipe.passages.toReversed() },
      /^raw\.txt:11 {2}The recipe has ¶3 where content\/passages\.tsv has ¶1/,
    ],
    [
      'a heading that the manifest has not',
      { headings: [{ section: 'pier', lines: [2, 2] }] },
      /The recipe has a heading "pier"/,
    ],
    [
      'a heading of the manifest without a line',
      { headings: [], omissions: [...recipe.omissions, { lines: [2, 2], reason: 'banner' }] },
      /The recipe has 0 lines for the heading "quay"/,
    ],
    [
      'a move that is not said',
      { passages: passages((lines, passage) => (passage === '1' ? [[6, 6]] : passage === '2' ? [[3, 4]] : lines)) },
      /^raw\.txt:3 {2}"2" stands here, before what it follows/,
    ],
    ['a table that no function rebuilds', { tables: {} }, /^raw\.txt:7 {2}¶T1: the recipe has no function/],
    [
      'a table with a ragged row',
      { tables: { T1: () => ({ columns: ['a', 'b'], rows: [['c']] }) } },
      /row 1 of the table has 1 cells under 2 columns/,
    ],
    [
      'a quotation that does not begin as said',
      {
        passages: recipe.passages.map((one) => ({
          ...one,
          ...(one.passage === '2' ? { kind: 'quotation' as const, quotedFrom: 'Nowhere' } : {}),
        })),
      },
      /^raw\.txt:6 {2}¶2: the quotation is to begin with "Nowhere"/,
    ],
  ]
  for (const [what, change, told] of cases)
    test(what, () =>
      assert.throws(convertWith(change), (error) => error instanceof ConvertError && told.test(error.message)),
    )
})

test('a heading whose words are not those of its line is refused', () => {
  const files = convert('raw.txt', raw, recipe, manifest)
  assert.throws(
    () => prove('raw.txt', raw.replace('Old Quay', 'Old Pier'), recipe, manifest, files),
    /raw\.txt:2 {2}The heading "quay" has "quay"/,
  )
})

test('a removal that would run two words together is caught', () => {
  const { recipe, manifest } = sample({
    passages: [{ passage: '1', lines: [[1, 1]] }],
    removals: [{ line: 1, text: ' [4] ', reason: 'endnote mark' }],
  })
  const text = 'the pier [4] fell'
  assert.throws(
    () => prove('raw.txt', text, recipe, manifest, convert('raw.txt', text, recipe, manifest)),
    /raw\.txt:1 {2}¶1: .*\[pier\] fell.*\[pierfell\]/,
  )
})
