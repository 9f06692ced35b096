// Holds which words count as one: for the index, the ranking and the marks alike.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answers, indexTerm, phraseTerm, sameStem, stemTerm } from '../../src/text/stem.ts'

const hold = (expected: boolean, ...pairs: [query: string, word: string][]) => {
  for (const [query, word] of pairs) assert.equal(answers(query, word), expected, `${query} ${word}`)
}

describe('a word of the text answers a word of the query', () => {
  test('where both are the same, or the text’s goes on', () =>
    hold(true, ['reform', 'reform'], ['reform', 'reforms'], ['viet', 'vietnamese'], ['1979', '1979'], ['ra', 'ranh']))
  test('where both share a stem, whichever is the longer', () =>
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
  test('but not where they only look alike', () =>
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
  test('and a single letter begins no other word', () => hold(false, ['a', 'asean'], ['u', 'us'], ['s', 'sea']))
  test('and never where a year or a figure is another', () =>
    hold(false, ['1979', '1978'], ['40000', '40500'], ['19790', '1979'], ['1.6', '1.65'], ['40', '40000']))
  test('but a decade has its years’ first letters, and answers', () =>
    hold(true, ['1970', '1970s'], ['197', '1979'], ['1970s', '1970s']))
  test('wherever both are of one stem, and not of one file of the index: dying is a word of its own', () =>
    assert.deepEqual([stemTerm('dying') === stemTerm('die'), sameStem('die', 'dying')], [true, false]))
})

describe('in the index', () => {
  for (const [word, term] of [
    ['1.6', '1p6'],
    ['o’neill'.replace('’', "'"), 'oneill'],
    ['%', 'percent'],
    ['40000', '40000'],
    ['treaties', 'treaties'],
  ] as const)
    test(`“${word}” is “${term}”, of letters and figures alone`, () => assert.equal(indexTerm(word), term))
  test('a name of several words is one term, the same for each of their endings', () =>
    assert.deepEqual(
      [phraseTerm(['gulf', 'of', 'tonkin']), phraseTerm(['party', 'congress']) === phraseTerm(['parties', 'congress'])],
      ['gulfoftonkin', true],
    ))
})
