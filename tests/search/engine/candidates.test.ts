// Tests how candidates are chosen: the score that a section gets from the index alone, before its text is read.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { setFetcher, type Posting, type TermMatches } from '../../../src/search/engine/index-reader.ts'
import { setBundle } from '../../../src/search/pagefind.ts'
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
  weightOfPhrase: () => 1,
  ...given,
})
const question = (weights: Record<string, number>, given: Partial<ParsedQuery> = {}): ParsedQuery => ({
  terms: Object.entries(weights).map(([word, weight]) => ({ word, weight })),
  synonyms: [],
  sequence: Object.keys(weights),
  typed: Object.keys(weights).join(' '),
  ...given,
})
/** The sections, the one with the highest score first. */
const order = (scores: Map<number, number>): number[] =>
  [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id)
const scoreOf = (scores: Map<number, number>, id: number): number => scores.get(id) ?? 0

describe('the candidate score of a section', () => {
  test('the candidate score of a section is the higher the rarer the word is that it has', () =>
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

  test('the candidate score of a section grows with the frequency of a word, and is not zero for a single one', () => {
    const scores = scoreCandidates(
      question({ rice: 1 }),
      looked({ terms: new Map([['rice', word(found([2, 10], [1, 1]))]]) }),
    )
    assert.deepEqual(order(scores), [2, 1])
    assert.ok(scoreOf(scores, 1) > scoreOf(scores, 2) / 2, 'one occurrence alone gives a good part of the score')
  })

  test('the candidate score of a section is lower for a prefix match than for an exact match', () => {
    const scores = scoreCandidates(
      question({ reform: 1 }),
      looked({ terms: new Map([['reform', word(found([2, 5]), found([1, 5], [2, 5]))]]) }),
    )
    assert.deepEqual(order(scores), [2, 1])
    assert.ok(scoreOf(scores, 1) > 0)
  })

  test('the candidate score of a section is the sum of the scores for each word', () => {
    const scores = scoreCandidates(
      question({ oil: 1, rig: 1 }),
      looked({
        terms: new Map([
          ['oil', word(found([1, 5], [2, 5]))],
          ['rig', word(found([1, 5]))],
        ]),
      }),
    )
    assert.equal(scoreOf(scores, 1), 2 * scoreOf(scores, 2))
  })

  test('the candidate score of a section is higher where it has a name of the query as a phrase', () => {
    const both = word(found([1, 5], [2, 5]))
    const scores = scoreCandidates(
      question({ cam: 1, ranh: 1 }),
      looked({
        terms: new Map([
          ['cam', both],
          ['ranh', both],
        ]),
        phrases: new Map([['cam ranh', found([2, 1])]]),
      }),
    )
    assert.equal(scoreOf(scores, 2) - scoreOf(scores, 1), 2, 'as much as the words of the name are worth')
  })

  test('the candidate score of a section that has a synonym only is the weight of the synonym', () => {
    const synonyms = [{ form: ['hanoi', 'city'], typed: ['thanglong'], weight: 0.4 }]
    const scores = scoreCandidates(
      question({ thanglong: 1 }, { synonyms }),
      looked({ phrases: new Map([['hanoi city', found([7, 1])]]) }),
    )
    assert.deepEqual([...scores], [[7, 0.4]])
  })

  test('a word that the index does not have gives no section a candidate score', () =>
    assert.deepEqual([...scoreCandidates(question({ istanbul: 5 }), looked())], []))
})

describe('a synonym', () => {
  const saigon = { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false }
  const asked = [
    { word: 'saigon', weight: 2 },
    { word: 'fell', weight: 1 },
  ]
  const weightOf = (of: string) => ({ chi: 4, minh: 5, city: 1 })[of] ?? 0

  test('a synonym is looked for as its words, and stands for those that were typed', () => {
    const [form] = expandSynonym(saigon, asked, looked())
    assert.deepEqual([form?.form, form?.typed], [['ho', 'chi', 'minh', 'city'], ['saigon']])
  })
  test('a synonym weighs a share of the typed form, whatever else is in the query', () => {
    const [beside] = expandSynonym(saigon, asked, looked())
    assert.ok(beside && beside.weight > 0 && beside.weight < 2)
    assert.equal(expandSynonym(saigon, [asked[0] as (typeof asked)[0]], looked())[0]?.weight, beside.weight)
  })
  test('a synonym weighs more than the typed form where no account uses the latter', () => {
    const [instead] = expandSynonym({ ...saigon, queryOnly: true }, asked, looked())
    assert.ok(instead && instead.weight > 2)
  })
  test('a synonym weighs as much as its rarest word where the index has none of the typed words', () =>
    assert.equal(expandSynonym(saigon, [], looked({ weightOf }))[0]?.weight, 5))
})

describe('a section that has only a synonym of a name', () => {
  const alias = { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false }
  const phrases = new Map([['ho chi minh city', found([4, 1], [9, 1])]])
  const called = (weights: Record<string, number>) => [
    ...matchedBySynonym([alias], question(weights).terms, looked({ phrases })),
  ]
  test('a section that has only a synonym of a name is a candidate where the name is a good part of the query', () => {
    assert.deepEqual(called({ saigon: 1 }), [4, 9])
    assert.deepEqual(called({ saigon: minCandidateShare, riots: 1 - minCandidateShare }), [4, 9])
  })
  test('a section that has only a synonym of a name is no candidate where the name is a small part of the query', () =>
    assert.deepEqual(called({ saigon: 0.1, womack: 5 }), []))
})

describe('the decade of a year', () => {
  test('the decade of a year is a synonym of it, in every century that the accounts tell of', () =>
    assert.deepEqual(
      decadeSynonyms(['1979', '1802', '2014', '1000']).map(({ typed, synonyms }) => [typed, ...synonyms]),
      [
        ['1979', '1970s'],
        ['1802', '1800s'],
        ['2014', '2010s'],
        ['1000', '1000s'],
      ],
    ))
  test('the decade is a synonym of no number that is not such a year', () =>
    assert.deepEqual(decadeSynonyms(['979', '19790', '2100', '3014', '40000', '1970s', 'hanoi']), []))
})

describe('the n-grams of a query', () => {
  test('the n-grams of a query are all of two and more words that begin with no stop word', () =>
    assert.deepEqual(ngrams(['the', 'gulf', 'of', 'tonkin']), [
      ['gulf', 'of'],
      ['gulf', 'of', 'tonkin'],
    ]))
  test('the n-grams of a query have at most seven words', () =>
    assert.equal(Math.max(...ngrams('a1 b1 c1 d1 e1 f1 g1 h1 i1'.split(' ')).map(({ length }) => length)), 7))
  test('the n-grams of a pasted text are not looked for', () => {
    const long = Array.from({ length: 13 }, (_, index) => `word${index}`)
    assert.deepEqual([ngrams(long), ngrams(long.slice(1)).length > 0], [[], true])
  })
  test('a query of one word has no n-grams', () => assert.deepEqual(ngrams(['tonkin']), []))
})

describe('a lookup', () => {
  const asked: string[] = []
  /** The sections of each word of a made-up index of 60 sections, as Pagefind would find them. */
  const having: Record<string, number[]> = { '"rice"': [0, 1, 2], '"rig"': [5], '"rigoftonkin"': [6] }
  const results = (ids: number[]) => ({ results: ids.map((id) => ({ id: `en_${id}`, score: 1 })) })
  before(() => {
    setFetcher((path) => Promise.resolve(path.includes('vocabulary') ? { names: '', words: 'rice rig' } : {}))
    setBundle(() =>
      Promise.resolve({
        createInstance: () => ({
          init: () => Promise.resolve(),
          filters: () => Promise.resolve({}),
          search: (query) => {
            if (query !== null) asked.push(query)
            return Promise.resolve(results(query === null ? [...Array(60).keys()] : (having[query] ?? [])))
          },
        }),
      }),
    )
  })
  test('a lookup has each word and each name with the sections that the index gives', async () => {
    const { terms: words, phrases } = await lookUpTerms(['rice', 'rig', 'rice'], [['rig', 'of', 'tonkin']])
    assert.deepEqual([...words.keys()], ['rice', 'rig'])
    assert.deepEqual(
      words.get('rice')?.exactMatches.map(({ id }) => id),
      [0, 1, 2],
    )
    assert.deepEqual([...phrases], [['rig of tonkin', [{ id: 6, score: 1 }]]])
    assert.equal(asked.length, new Set(asked).size, 'no word is looked up twice')
  })
  test('a word of a lookup weighs the more the fewer sections have it, and most where none has it', async () => {
    const { weightOf } = await lookUpTerms(['rice', 'rig', 'riot'], [])
    assert.ok(weightOf('rig') > weightOf('rice') && weightOf('rice') > 0)
    assert.ok(weightOf('riot') > weightOf('rig'))
  })
})
