// What the index lets hope of a section before its text is read.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { setFetcher, type Posting, type TermMatches } from '../../../src/search/engine/index-reader.ts'
import {
  expandSynonym,
  matchedBySynonym,
  decadeSynonyms,
  lookUpTerms,
  scoreCandidates,
  ngrams,
  type Lookup,
} from '../../../src/search/engine/candidates.ts'
import type { ParsedQuery } from '../../../src/search/engine/parsed-query.ts'
import { minCandidateShare } from '../../../src/search/engine/weights.ts'

const found = (...scores: [id: number, score: number][]): Posting[] => scores.map(([id, score]) => ({ id, score }))
const word = (exactMatches: Posting[], prefixMatches = exactMatches): TermMatches => ({ exactMatches, prefixMatches })
const looked = (given: Partial<Lookup> = {}): Lookup => ({
  terms: new Map(),
  phrases: new Map(),
  weightOf: () => 1,
  ...given,
})
const question = (weights: Record<string, number>, given: Partial<ParsedQuery> = {}): ParsedQuery => ({
  terms: Object.entries(weights).map(([word, weight]) => ({ word, weight })),
  synonyms: [],
  sequence: Object.keys(weights),
  typed: Object.keys(weights).join(' '),
  ...given,
})
/** The sections, the one that promises most first. */
const order = (promises: Map<number, number>): number[] =>
  [...promises].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id)
const promiseOf = (promises: Map<number, number>, id: number): number => promises.get(id) ?? 0

describe('a section promises', () => {
  test('a section promises the more the rarer the word is that it has', () =>
    assert.deepEqual(
      order(
        scoreCandidates(
          question({ vietnam: 0.1, womack: 3 }),
          looked({
            terms: new Map([
              ['vietnam', word(found([1, 9]))],
              ['womack', word(found([2, 9]))],
            ]),
          }),
        ),
      ),
      [2, 1],
    ))

  test('a section promises more where it has more of the same word, and something where it has least', () => {
    const promises = scoreCandidates(
      question({ rice: 1 }),
      looked({ terms: new Map([['rice', word(found([2, 10], [1, 1]))]]) }),
    )
    assert.deepEqual(order(promises), [2, 1])
    assert.ok(promiseOf(promises, 1) > promiseOf(promises, 2) / 2, 'one word alone empties no promise')
  })

  test('a section promises less where a word only begins with that of the query', () => {
    const promises = scoreCandidates(
      question({ reform: 1 }),
      looked({ terms: new Map([['reform', word(found([2, 5]), found([1, 5], [2, 5]))]]) }),
    )
    assert.deepEqual(order(promises), [2, 1])
    assert.ok(promiseOf(promises, 1) > 0)
  })

  test('a section promises the sum of what it has of several words', () => {
    const promises = scoreCandidates(
      question({ oil: 1, rig: 1 }),
      looked({
        terms: new Map([
          ['oil', word(found([1, 5], [2, 5]))],
          ['rig', word(found([1, 5]))],
        ]),
      }),
    )
    assert.equal(promiseOf(promises, 1), 2 * promiseOf(promises, 2))
  })

  test('a section promises more where it has words of the query in a row that is a name', () => {
    const both = word(found([1, 5], [2, 5]))
    const promises = scoreCandidates(
      question({ cam: 1, ranh: 1 }),
      looked({
        terms: new Map([
          ['cam', both],
          ['ranh', both],
        ]),
        phrases: new Map([['cam ranh', found([2, 1])]]),
      }),
    )
    assert.equal(promiseOf(promises, 2) - promiseOf(promises, 1), 2, 'as much as the words of the name are worth')
  })

  test('a section promises what another form of a name is worth where it has only that', () => {
    const synonyms = [{ form: ['hanoi', 'city'], typed: ['thanglong'], weight: 0.4 }]
    const promises = scoreCandidates(
      question({ thanglong: 1 }, { synonyms }),
      looked({ phrases: new Map([['hanoi city', found([7, 1])]]) }),
    )
    assert.deepEqual([...promises], [[7, 0.4]])
  })

  test('no section promises anything of a word that the index does not have', () =>
    assert.deepEqual([...scoreCandidates(question({ istanbul: 5 }), looked())], []))
})

describe('another form of a name', () => {
  const saigon = { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false }
  const asked = [
    { word: 'saigon', weight: 2 },
    { word: 'fell', weight: 1 },
  ]
  const weightOf = (of: string) => ({ chi: 4, minh: 5, city: 1 })[of] ?? 0

  test('another form of a name is looked for as its words, and stands for those that were typed', () => {
    const [form] = expandSynonym(saigon, asked, looked())
    assert.deepEqual([form?.form, form?.typed], [['ho', 'chi', 'minh', 'city'], ['saigon']])
  })
  test('another form of a name is worth a part of what the typed one is, whatever else is in the query', () => {
    const [beside] = expandSynonym(saigon, asked, looked())
    assert.ok(beside && beside.weight > 0 && beside.weight < 2)
    assert.equal(expandSynonym(saigon, [asked[0] as (typeof asked)[0]], looked())[0]?.weight, beside.weight)
  })
  test('another form of a name is worth more than the typed one where no account uses that', () => {
    const [instead] = expandSynonym({ ...saigon, queryOnly: true }, asked, looked())
    assert.ok(instead && instead.weight > 2)
  })
  test('another form of a name is worth its rarest word where nothing is known of those that were typed', () =>
    assert.equal(expandSynonym(saigon, [], looked({ weightOf }))[0]?.weight, 5))
})

describe('a section that has a name in another form only', () => {
  const alias = { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false }
  const phrases = new Map([['ho chi minh city', found([4, 1], [9, 1])]])
  const called = (weights: Record<string, number>) => [
    ...matchedBySynonym([alias], question(weights).terms, looked({ phrases })),
  ]
  test('a section with another form of a name only is an answer where the name is a good part of the query', () => {
    assert.deepEqual(called({ saigon: 1 }), [4, 9])
    assert.deepEqual(called({ saigon: minCandidateShare, riots: 1 - minCandidateShare }), [4, 9])
  })
  test('a section with another form of a name only is none where the name is the least of the query', () =>
    assert.deepEqual(called({ saigon: 0.1, womack: 5 }), []))
})

describe('a year stands in its decade', () => {
  test('a year stands in its decade, in whatever century the accounts tell of', () =>
    assert.deepEqual(
      decadeSynonyms(['1979', '1802', '2014', '1000']).map(({ typed, synonyms }) => [typed, ...synonyms]),
      [
        ['1979', '1970s'],
        ['1802', '1800s'],
        ['2014', '2010s'],
        ['1000', '1000s'],
      ],
    ))
  test('a figure that is no such year stands in no decade', () =>
    assert.deepEqual(decadeSynonyms(['979', '19790', '2100', '3014', '40000', '1970s', 'hanoi']), []))
})

describe('rows of words that may be a name', () => {
  test('rows of words that may be a name are all of two and more that begin with no word of grammar', () =>
    assert.deepEqual(ngrams(['the', 'gulf', 'of', 'tonkin']), [
      ['gulf', 'of'],
      ['gulf', 'of', 'tonkin'],
    ]))
  test('rows of words that may be a name have at most seven words', () =>
    assert.equal(Math.max(...ngrams('a1 b1 c1 d1 e1 f1 g1 h1 i1'.split(' ')).map(({ length }) => length)), 7))
  test('rows of words that may be a name are not looked for in a text that was pasted', () => {
    const long = Array.from({ length: 13 }, (_, index) => `word${index}`)
    assert.deepEqual([ngrams(long), ngrams(long.slice(1)).length > 0], [[], true])
  })
  test('one word is no row of words that may be a name', () => assert.deepEqual(ngrams(['tonkin']), []))
})

describe('what was looked up', () => {
  const asked: string[] = []
  before(() =>
    setFetcher((path) => {
      asked.push(path)
      return Promise.resolve(
        path === '/pagefind/manifest.json'
          ? { folder: '/pagefind/x/', sections: 60, words: ['ri'] }
          : [
              ['rice', [0, 3, 1, 2, 2, 1]],
              ['ricefield', [3, 1]],
              ['rig', [5, 1]],
              ['=rigoftonkin', [6, 1]],
            ],
      )
    }),
  )
  test('what was looked up has each word and each name with the sections that the index gives', async () => {
    const { terms: words, phrases } = await lookUpTerms(['rice', 'rig', 'rice'], [['rig', 'of', 'tonkin']])
    assert.deepEqual([...words.keys()], ['rice', 'rig'])
    assert.deepEqual(
      words.get('rice')?.exactMatches.map(({ id }) => id),
      [0, 1, 2],
    )
    assert.deepEqual([...phrases], [['rig of tonkin', [{ id: 6, score: 1 }]]])
    assert.equal(asked.length, new Set(asked).size, 'no file is asked for twice')
  })
  test('a word that was looked up is worth the more the fewer sections have it, and most where none has it', async () => {
    const { weightOf } = await lookUpTerms(['rice', 'rig', 'riot'], [])
    assert.ok(weightOf('rig') > weightOf('rice') && weightOf('rice') > 0)
    assert.ok(weightOf('riot') > weightOf('rig'))
  })
})
