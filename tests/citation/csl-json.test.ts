// Tests the works as CSL-JSON: which of its fields the fields of an account become.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportItem } from '../../src/citation/export.ts'
import { item, undated, type Fields, type Kind } from '../support/works.ts'

const read = (kind: Kind, changes: Fields = {}): unknown =>
  (JSON.parse(exportItem([item(kind, 'one', changes)], 'csl.json')) as unknown[])[0]

const author = [{ family: 'Lindqvist', given: 'Anna' }]
const key = (id: string) => ({ id, 'citation-key': id, language: 'en' })

const rows: [kind: Kind, data: object][] = [
  [
    'book',
    {
      ...key('fifth2015'),
      title: 'A small state among giants',
      publisher: 'Northgate University Press',
      issued: { 'date-parts': [[2015, 3]] },
    },
  ],
  [
    'chapter',
    {
      ...key('fifth2018'),
      title: 'Fishing for trouble',
      'container-title': 'The sea after the ruling: Law and patience',
      editor: [
        { family: 'Abend', given: 'Ruth' },
        { family: 'Lê', given: 'Thu Hà', 'static-ordering': true },
      ],
      page: '96-101',
      publisher: 'University of Corvane Press',
      issued: { 'date-parts': [[2018, 5]] },
    },
  ],
  [
    'report',
    {
      ...key('fifth2017'),
      title: 'Rice and rifles: Vietnam’s trade with Russia',
      genre: 'Policy Paper',
      number: '12',
      publisher: 'Red River Institute',
      issued: { 'date-parts': [[2017, 4]] },
    },
  ],
  [
    'article-journal',
    {
      ...key('fifth2014'),
      title: 'Hedging at the water’s edge',
      'container-title': 'Asian Frontiers',
      volume: '36',
      issue: '2',
      page: '301-325',
      issued: { 'date-parts': [[2014, 4]] },
      URL: 'https://doi.org/10.5555/af.36',
    },
  ],
  [
    'article-newspaper',
    {
      ...key('fifth2016'),
      title: 'Hanoi weighs its friends',
      'container-title': 'Red River Daily',
      page: 'A1',
      issued: { 'date-parts': [[2016, 5, 24]] },
    },
  ],
  [
    'thesis',
    {
      ...key('fifth2011'),
      title: 'Bamboo in the wind: Vietnam’s policy towards Laos',
      genre: 'PhD dissertation',
      publisher: 'University of Corvane',
      issued: { 'date-parts': [[2011, 9]] },
      URL: 'https://corvane.example/77',
    },
  ],
  [
    'webpage',
    {
      ...key('fifth2020'),
      title: 'Vietnam and its neighbours',
      'container-title': 'Mekong Notes',
      issued: { 'date-parts': [[2020, 1, 8]] },
      URL: 'https://mekong.example/vn',
    },
  ],
  [
    'manuscript',
    {
      ...key('fifth2009'),
      title: 'Talking to Phnom Penh',
      genre: 'Seminar paper',
      publisher: 'Northgate College',
      issued: { 'date-parts': [[2009, 6]] },
    },
  ],
]

for (const [kind, data] of rows)
  test(`the fields of a ${kind} in CSL-JSON`, () => assert.deepEqual(read(kind), { ...data, type: kind, author }))

test('a work without a date has none in CSL-JSON, and none in its key', () => {
  const { issued, id, ...rest } = item('book', 'one', undated)
  assert.deepEqual([issued, id, rest['citation-key']], [undefined, 'fifth', 'fifth'])
})

test('a body is a literal name in CSL-JSON, and the order of the authors stays', () =>
  assert.deepEqual(item('book', 'a body and a person').author, [
    { literal: 'Ministry of Trade and Industry' },
    { family: 'Lindqvist', given: 'Anna' },
  ]))

test('a work without an author has none in CSL-JSON', () => assert.equal('author' in item('book', 'nobody'), false))
