// Tests the works as BibTeX, read back field by field: the entry type of each kind of work, and its fields.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exportItem } from '../../src/citation/export.ts'
import { item, undated, type Authors, type Fields, type Kind } from '../support/works.ts'

type Read = Record<string, string>

/** An entry as its type and its fields; braces only protect capitals, except in a name, which they keep whole. */
function read(kind: Kind, who: Authors, changes: Fields = {}): Read {
  const text = exportItem([item(kind, who, changes)], 'bib')
  const fields = [...text.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].map(([, name = '', value = '']) => [
    name,
    name === 'author' || name === 'editor' ? value : value.replace(/[{}]/g, ''),
  ])
  return { entry: /^@(\w+)\{/.exec(text)?.[1] ?? '', ...(Object.fromEntries(fields) as Read) }
}

const rows: [kind: Kind, fields: Read][] = [
  [
    'book',
    {
      entry: 'book',
      title: 'A small state among giants',
      publisher: 'Northgate University Press',
      year: '2015',
      month: '3',
    },
  ],
  [
    'chapter',
    {
      entry: 'incollection',
      title: 'Fishing for trouble',
      booktitle: 'The sea after the ruling: Law and patience',
      editor: 'Abend, Ruth and {Lê Thu Hà}',
      pages: '96--101',
      publisher: 'University of Corvane Press',
      year: '2018',
      month: '5',
    },
  ],
  [
    'report',
    {
      entry: 'techreport',
      title: 'Rice and rifles: Vietnam’s trade with Russia',
      type: 'Policy Paper',
      number: '12',
      institution: 'Red River Institute',
      year: '2017',
      month: '4',
    },
  ],
  [
    'article-journal',
    {
      entry: 'article',
      title: 'Hedging at the water’s edge',
      journal: 'Asian Frontiers',
      volume: '36',
      number: '2',
      pages: '301--325',
      year: '2014',
      month: '4',
      url: 'https://doi.org/10.5555/af.36',
      howpublished: 'https://doi.org/10.5555/af.36',
    },
  ],
  [
    'article-newspaper',
    {
      entry: 'article',
      title: 'Hanoi weighs its friends',
      journal: 'Red River Daily',
      pages: 'A1',
      year: '2016',
      month: 'may 24',
    },
  ],
  [
    'thesis',
    {
      entry: 'phdthesis',
      title: 'Bamboo in the wind: Vietnam’s policy towards Laos',
      school: 'University of Corvane',
      year: '2011',
      month: '9',
      url: 'https://corvane.example/77',
    },
  ],
  [
    'webpage',
    {
      entry: 'misc',
      title: 'Vietnam and its neighbours',
      note: 'Mekong Notes',
      year: '2020',
      month: 'jan 8',
      url: 'https://mekong.example/vn',
      howpublished: 'https://mekong.example/vn',
    },
  ],
  [
    'manuscript',
    {
      entry: 'unpublished',
      title: 'Talking to Phnom Penh',
      type: 'Seminar paper',
      howpublished: 'Northgate College',
      year: '2009',
      month: '6',
    },
  ],
]

for (const [kind, fields] of rows)
  describe(kind, () => {
    test(`a dated ${kind} in BibTeX`, () =>
      assert.deepEqual(read(kind, 'one'), { ...fields, author: 'Lindqvist, Anna' }))
    test(`an undated ${kind} by a body and a person in BibTeX`, () => {
      const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'year' && name !== 'month'))
      const author = '{Ministry of Trade and Industry} and Lindqvist, Anna'
      assert.deepEqual(read(kind, 'a body and a person', undated), { ...rest, author })
    })
    test(`a ${kind} by two Vietnamese in BibTeX, whose names are not inverted`, () =>
      assert.equal(read(kind, 'two Vietnamese')['author'], '{Trần Minh Khuê} and {Lê Thu Hà}'))
  })

test('a Master’s thesis has a BibTeX entry type of its own', () =>
  assert.equal(read('thesis', 'one', { genre: 'Master’s thesis' })['entry'], 'mastersthesis'))
