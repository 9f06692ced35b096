// Holds that the made-up pages are what the index reads, and the same each time.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { syntheticPage, syntheticQueries, vocabulary, vocabularySize } from '../../../src/tools/measure/synthetic.ts'
import { sectionsOfPage } from '../../../src/search/build/sections.ts'

const { path, html } = syntheticPage(7)

describe('a made-up page', () => {
  test('gives the index one record for each of its three sections', () => {
    assert.deepEqual(
      sectionsOfPage(html, '/synthetic/page-7/').map(({ url }) => url),
      ['s1', 's2', 's3'].map((id) => `/synthetic/page-7/#${id}`),
    )
    assert.equal(path, 'synthetic/page-7/index.html')
  })

  test('has eighteen passages of ninety words, each with its own number', () => {
    const passages = selectAll('article > .passage', fromHtml(html))
    assert.deepEqual(
      passages.map(({ properties }) => properties['id']),
      Array.from({ length: 18 }, (_, index) => `p${index + 1}`),
    )
    for (const passage of selectAll('.passage-text', fromHtml(html)))
      assert.equal(toString(passage).split(' ').length, 90)
  })

  test('is the same when it is made again, and another than its neighbour', () => {
    assert.deepEqual(syntheticPage(7), { path, html })
    assert.notEqual(syntheticPage(8).html, html)
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
    for (const word of syntheticPage(number)
      .html.toLowerCase()
      .match(/[a-z]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const count = (rank: number) => counts.get(vocabulary[rank] ?? '') ?? 0
  assert.ok(count(0) > 5 * count(50) && count(50) > count(2000), `${count(0)}, ${count(50)}, ${count(2000)}`)
})
