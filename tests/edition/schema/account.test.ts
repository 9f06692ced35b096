// Tests the schema of content/accounts.yaml: which fields each kind of work may and must have, and the messages for
// faults.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'astro/zod'
import { accountSchema } from '../../../src/edition/schema/account.ts'
import { readYaml } from '../../../src/edition/read/yaml.ts'
import { accountWith, authors, works } from '../../support/works.ts'

const file = 'content/accounts.yaml'
const rest = `
  short: Fifth
  dated: undated
  rights: Invented.
  words: 1
  covers: [1976, 2015]
  colour: clay
  argument: None.
  who: Nobody.
  audience: Tests.
  trust: [Not at all.]
  restated: Not.
`

/** The faults of an account that begins with these lines; the first of them is line 3 of the file. */
const faultsOf = (...lines: string[]): string[] =>
  readYaml(
    `- id: fifth\n  title: Invented\n${lines.map((line) => `  ${line}`).join('\n')}${rest}`,
    z.array(accountSchema),
    file,
  ).faults.map(({ line, message }) => `${line} ${message}`)

test('every kind of work is accepted, with every kind of author', () => {
  for (const work of Object.values(works))
    for (const author of Object.values(authors).filter((who) => who !== undefined || work.type !== 'thesis'))
      assert.equal(accountWith({ ...work, author }).type, work.type)
})

test('a field written as a number is read as the text that would be printed', () => {
  const { volume, issue, pages } = accountWith({ ...works['article-journal'], issue: '2–3', pages: 12 })
  assert.deepEqual([volume, issue, pages], ['36', '2–3', '12'])
})

test('an account without a type is a web page', () => assert.equal(accountWith({ title: 'Invented' }).type, 'webpage'))

const whose =
  'Write a person as { given: Bill, family: Hayton }, with order: vietnamese for one like { given: Phú Trọng, ' +
  'family: Nguyễn }; a body as { name: World Bank }; and several as a list of these.'

const cases: [name: string, lines: string[], faults: string[]][] = [
  ['an author who is a mere text', ['author: Bill Hayton'], [`3 "0.author" does not fit. ${whose}`]],
  ['an author with half a name', ['author: { given: Bill }'], [`3 "0.author" does not fit. ${whose}`]],
  ['an author who is both', ['author: { name: UN, given: Bill }'], [`3 "0.author" does not fit. ${whose}`]],
  ['a list of nobody', ['author: []'], [`3 "0.author" does not fit. ${whose}`]],
  ['one of several who is a mere text', ['author: [{ name: UN }, ILO]'], [`3 "0.author" does not fit. ${whose}`]],
  [
    'a kind of work that is none',
    ['type: film'],
    [
      '3 "0.type" does not fit. Write the kind of work as article-journal, article-newspaper, book, chapter, ' +
        'manuscript, report, thesis or webpage.',
    ],
  ],
  [
    'a chapter without its book',
    ['type: chapter'],
    [
      '1 "0.containerTitle" is missing. Write the title of the book, with capitals for its first word and for names ' +
        'only.',
    ],
  ],
  [
    'an article without its journal',
    ['type: article-journal'],
    ['1 "0.containerTitle" is missing. Write the name of the journal, as it writes itself.'],
  ],
  [
    'a newspaper as a publisher',
    ['type: article-newspaper', 'publisher: Nhân Dân'],
    [
      '4 "0.publisher" does not fit. It is not for the type article-newspaper but for book, chapter, manuscript, ' +
        'report, thesis or webpage. Leave it out, or write another type.',
      '1 "0.containerTitle" is missing. Write the name of the newspaper, as it writes itself.',
    ],
  ],
  [
    'a newspaper of a month',
    ['type: article-newspaper', 'containerTitle: Nhân Dân', 'date: "2015-11"'],
    ['5 "0.date" does not fit. A newspaper has a day. Write it as 2015-11-30, or leave the date out.'],
  ],
  [
    'a thesis of which nothing is said',
    ['type: thesis'],
    [
      '1 "0.author" is missing. Write who wrote the thesis.',
      '1 "0.publisher" is missing. Write the university that the thesis was written at.',
      '1 "0.genre" is missing. Write what kind of thesis it is: PhD dissertation or Master’s thesis.',
    ],
  ],
  [
    'a thesis of a kind that no style has a word for',
    ['type: thesis', 'author: { name: A }', 'publisher: B', 'genre: Thesis'],
    ['6 "0.genre" does not fit. Write what kind of thesis it is: PhD dissertation or Master’s thesis.'],
  ],
  [
    'a book with editors',
    ['type: book', 'editor: { name: A }'],
    ['4 "0.editor" does not fit. It is not for the type book but for chapter. Leave it out, or write another type.'],
  ],
  [
    'a page of the web with a volume, an issue, pages and a number',
    ['volume: 1', 'issue: 2', 'pages: 3', 'number: 4'],
    [
      '3 "0.volume" does not fit. It is not for the type webpage but for article-journal. Leave it out, or write ' +
        'another type.',
      '4 "0.issue" does not fit. It is not for the type webpage but for article-journal. Leave it out, or write ' +
        'another type.',
      '5 "0.pages" does not fit. It is not for the type webpage but for article-journal, article-newspaper or ' +
        'chapter. Leave it out, or write another type.',
      '6 "0.number" does not fit. It is not for the type webpage but for report. Leave it out, or write another type.',
    ],
  ],
  [
    'pages with their “pp.”',
    ['type: chapter', 'containerTitle: A', 'pages: pp. 3–4'],
    ['5 "0.pages" does not fit. Write the pages as 301–325, A1 or A1, A4.'],
  ],
  [
    'a volume that is a list',
    ['type: article-journal', 'containerTitle: A', 'volume: [36]'],
    ['5 "0.volume" does not fit. Write the number as it is printed: 36.'],
  ],
]

describe('the schema of accounts refuses', () => {
  for (const [name, lines, faults] of cases)
    test(`${name} is refused`, () => assert.deepEqual(faultsOf(...lines), faults))
})
