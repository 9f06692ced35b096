// Tests that the generated pages have the format of the index, and are the same each time.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  syntheticQueries,
  syntheticSections,
  vocabulary,
  vocabularySize,
} from '../../../src/tools/measure/synthetic.ts'

const made = syntheticSections(7)

describe('a made-up page', () => {
  test('a made-up page gives the index three sections, each with an address of its own', () =>
    assert.deepEqual(
      made.map(({ url }) => url),
      ['s1', 's2', 's3'].map((id) => `/synthetic/page-7/#${id}`),
    ))

  test('a made-up page has eighteen passages of ninety words, each with its own number', () => {
    const parts = made.flatMap((section) => section.parts)
    assert.deepEqual(
      parts.map(({ passage }) => passage),
      Array.from({ length: 18 }, (_, index) => String(index + 1)),
    )
    for (const { text } of parts) assert.equal(text.split(' ').length, 90)
  })

  test('a made-up page is the same when it is made again, and another than its neighbour', () => {
    assert.deepEqual(syntheticSections(7), made)
    assert.notDeepEqual(syntheticSections(8)[0]?.parts, made[0]?.parts)
  })
})

test('the vocabulary holds no word twice, and the queries are of its words', () => {
  assert.equal(new Set(vocabulary).size, vocabularySize)
  for (const word of syntheticQueries.flatMap((query) => query.split(' '))) assert.ok(vocabulary.includes(word), word)
  assert.equal(new Set(syntheticQueries).size, 5)
})

test('some words are common and most are rare, as in a language', () => {
  const counts = new Map<string, number>()
  for (let number = 0; number < 20; number++)
    for (const word of JSON.stringify(syntheticSections(number).map(({ parts }) => parts.map(({ text }) => text)))
      .toLowerCase()
      .match(/[a-z]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const count = (rank: number) => counts.get(vocabulary[rank] ?? '') ?? 0
  assert.ok(count(0) > 5 * count(50) && count(50) > count(2000), `${count(0)}, ${count(50)}, ${count(2000)}`)
})
