// Holds which words of a text answer a word of a query.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answers } from '../../src/search/marker.ts'

const hold = (expected: boolean, ...pairs: [query: string, word: string][]) => {
  for (const [query, word] of pairs) assert.equal(answers(query, word), expected, `${query} ${word}`)
}

describe('a word of the text answers a word of the query', () => {
  test('where both are the same, or the text’s goes on', () =>
    hold(true, ['reform', 'reform'], ['reform', 'reforms'], ['viet', 'vietnamese'], ['1979', '1979'], ['ra', 'ranh']))
  test('where both share a stem', () =>
    hold(true, ['reforms', 'reform'], ['invaded', 'invasion'], ['withdrawal', 'withdrawn']))
  test('but not where they share only the first letters', () =>
    hold(false, ['cambodia', 'camranh'], ['laos', 'lao'], ['trade', 'train'], ['vietnam', 'view'], ['a', 'asean']))
  test('and never where a year or a figure is another', () =>
    hold(false, ['1979', '1978'], ['40000', '40500'], ['19790', '1979'], ['1.6', '1.65'], ['40', '40000']))
  test('but a decade has its years’ first letters, and answers', () => hold(true, ['1970', '1970s'], ['197', '1979']))
})
