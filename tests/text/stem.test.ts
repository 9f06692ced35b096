// Tests which word forms count as the same word, for the index, the ranking and the highlighting alike.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { matchesTerm, indexTerm, phraseTerm } from '../../src/text/stem.ts'

const hold = (expected: boolean, ...pairs: [query: string, word: string][]) => {
  for (const [query, word] of pairs) assert.equal(matchesTerm(query, word), expected, `${query} ${word}`)
}

describe('a word of the text answers a word of the query', () => {
  test('a word answers where both are the same, or where the text’s word goes on', () =>
    hold(true, ['reform', 'reform'], ['reform', 'reforms'], ['viet', 'vietnamese'], ['1979', '1979'], ['ra', 'ranh']))
  test('a word answers where both have the same stem, whichever is longer', () =>
    hold(
      true,
      ['reforms', 'reform'],
      ['withdrawals', 'withdrawal'],
      ['armies', 'army'],
      ['army', 'armies'],
      ['coming', 'come'],
      ['using', 'use'],
      ['navies', 'navy'],
      ['allies', 'ally'],
    ))
  test('a word does not answer where the two only look alike', () =>
    hold(
      false,
      ['supply', 'support'],
      ['police', 'politburo'],
      ['police', 'policy'],
      ['common', 'commerce'],
      ['country', 'council'],
      ['recent', 'reception'],
      ['principal', 'principle'],
      ['cambodia', 'camranh'],
      ['vietnam', 'view'],
    ))
  test('a word does not answer a single letter that it begins with', () =>
    hold(false, ['a', 'asean'], ['u', 'us'], ['s', 'sea']))
  test('a number does not answer another number', () =>
    hold(false, ['1979', '1978'], ['40000', '40500'], ['19790', '1979'], ['1.6', '1.65'], ['40', '40000']))
  test('a decade answers its first digits, and a year those of its decade', () =>
    hold(true, ['1970', '1970s'], ['197', '1979'], ['1970s', '1970s']))
  test('words of one stem answer each other, however unlike they begin: die and dying', () =>
    hold(true, ['die', 'dying'], ['dying', 'die']))
})

describe('a term of the index', () => {
  for (const [word, term] of [
    ['1.6', '1p6'],
    ['o’neill'.replace('’', "'"), 'oneill'],
    ['%', 'percent'],
    ['40000', '40000'],
    ['treaties', 'treaties'],
  ] as const)
    test(`the index has “${word}” as “${term}”, with letters and digits only`, () =>
      assert.equal(indexTerm(word), term))
  test('a name of several words is one term of the index, the same for every form of the words', () =>
    assert.deepEqual(
      [phraseTerm(['gulf', 'of', 'tonkin']), phraseTerm(['party', 'congress']) === phraseTerm(['parties', 'congress'])],
      ['gulfoftonkin', true],
    ))
})
