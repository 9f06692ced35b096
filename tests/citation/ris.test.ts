// Tests the works as RIS, read back field by field: the record type of each kind of work, and its fields.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exportItem } from '../../src/citation/export.ts'
import { item, undated, type Authors, type Fields, type Kind } from '../support/works.ts'

type Read = Record<string, string | string[]>

/** A record as its fields; a repeated field is a list. */
function read(kind: Kind, who: Authors, changes: Fields = {}): Read {
  const record: Read = {}
  for (const [, tag = '', value = ''] of exportItem([item(kind, who, changes)], 'ris').matchAll(/^(\w\w) {2}- (.*)$/gm))
    record[tag] = tag in record ? [record[tag] ?? '', value].flat() : value
  return record
}

const rows: [kind: Kind, fields: Read][] = [
  [
    'book',
    {
      TY: 'BOOK',
      TI: 'A small state among giants',
      PB: 'Northgate University Press',
      DA: '2015/3//',
      PY: '2015',
      ID: 'fifth2015',
    },
  ],
  [
    'chapter',
    {
      TY: 'CHAP',
      TI: 'Fishing for trouble',
      T2: 'The sea after the ruling: Law and patience',
      A2: ['Abend, Ruth', 'Lê Thu Hà'],
      SP: '96',
      EP: '101',
      PB: 'University of Corvane Press',
      PY: '2018',
      ID: 'fifth2018',
    },
  ],
  [
    'report',
    {
      TY: 'RPRT',
      TI: 'Rice and rifles: Vietnam’s trade with Russia',
      M3: 'Policy Paper',
      SN: '12',
      PB: 'Red River Institute',
      DA: '2017/4//',
      PY: '2017',
      ID: 'fifth2017',
    },
  ],
  [
    'article-journal',
    {
      TY: 'JOUR',
      TI: 'Hedging at the water’s edge',
      T2: 'Asian Frontiers',
      VL: '36',
      IS: '2',
      SP: '301',
      EP: '325',
      DA: '2014/4//',
      PY: '2014',
      UR: 'https://doi.org/10.5555/af.36',
      ID: 'fifth2014',
    },
  ],
  [
    'article-newspaper',
    {
      TY: 'NEWS',
      TI: 'Hanoi weighs its friends',
      T2: 'Red River Daily',
      SP: 'A1',
      DA: '2016/5/24/',
      PY: '2016',
      ID: 'fifth2016',
    },
  ],
  [
    'thesis',
    {
      TY: 'THES',
      TI: 'Bamboo in the wind: Vietnam’s policy towards Laos',
      M3: 'PhD dissertation',
      PB: 'University of Corvane',
      DA: '2011/9//',
      PY: '2011',
      UR: 'https://corvane.example/77',
      ID: 'fifth2011',
    },
  ],
  [
    'webpage',
    {
      TY: 'ELEC',
      TI: 'Vietnam and its neighbours',
      T2: 'Mekong Notes',
      DA: '2020/1/8/',
      PY: '2020',
      UR: 'https://mekong.example/vn',
      ID: 'fifth2020',
    },
  ],
  [
    'manuscript',
    {
      TY: 'MANSCPT',
      TI: 'Talking to Phnom Penh',
      M3: 'Seminar paper',
      PB: 'Northgate College',
      DA: '2009/6//',
      PY: '2009',
      ID: 'fifth2009',
    },
  ],
]

const every = { LA: 'en', ER: '' }

for (const [kind, fields] of rows)
  describe(kind, () => {
    test(`a dated ${kind} in RIS`, () =>
      assert.deepEqual(read(kind, 'one'), { ...fields, ...every, AU: 'Lindqvist, Anna' }))
    test(`an undated ${kind} by a body and a person in RIS`, () => {
      const rest = Object.fromEntries(Object.entries(fields).filter(([tag]) => tag !== 'DA' && tag !== 'PY'))
      const AU = ['Ministry of Trade and Industry', 'Lindqvist, Anna']
      assert.deepEqual(read(kind, 'a body and a person', undated), { ...rest, ...every, AU, ID: 'fifth' })
    })
    test(`a ${kind} by two Vietnamese in RIS, whose names are not inverted`, () =>
      assert.deepEqual(read(kind, 'two Vietnamese')['AU'], ['Trần Minh Khuê', 'Lê Thu Hà']))
  })

test('pages that are not a range stay in one field in RIS', () =>
  assert.equal(read('article-newspaper', 'one', { pages: 'A1, A4' })['SP'], 'A1, A4'))
