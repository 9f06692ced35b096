// Tests that the postings decoded from Pagefind's index are those of the sections that were indexed, and that an index
// in another format is refused.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { encode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { shard, postingsOf, type IndexFile } from '../../../src/search/build/postings.ts'
import { shardOf, type IndexedWord } from '../../../src/search/format.ts'
import { seeded } from '../../support/found.ts'

const next = seeded(7)
const pick = (letters: string) => letters[Math.floor(next() * letters.length)] ?? ''
/** More words than one file of the index holds. */
const vocabulary = [
  ...new Set(Array.from({ length: 1500 }, () => [1, 2, 3].map(() => pick('bcdfghklmnprtvz') + pick('aou')).join(''))),
]
const talk = (count: number) =>
  Array.from({ length: count }, () => vocabulary[Math.floor(next() ** 2 * vocabulary.length)] ?? '')
const pages = new Map(['/a/', '/b/#one', '/b/#two', '/c/'].map((url) => [url, { title: talk(2), text: talk(1200) }]))

/** Counted here, word by word. */
const times = (word: string, url: string) => pages.get(url)?.text.filter((one) => one === word).length ?? 0
const titled = (word: string, url: string) => pages.get(url)?.title.includes(word) ?? false

describe('a decoded index of Pagefind', () => {
  let files: IndexFile[] = []
  let read: ReturnType<typeof postingsOf> = { urls: [], words: [] }
  before(async () => {
    const { index } = await createIndex({ forceLanguage: 'unknown' })
    for (const [url, { title, text }] of pages)
      await index?.addHTMLFile({
        url,
        content: `<html lang="en"><body><h1>${title.join(' ')}</h1><p>${text.join(' ')}</p></body></html>`,
      })
    files = (await index?.getFiles())?.files ?? []
    await close()
    read = postingsOf(files)
  })
  const pairs = ([, postings]: IndexedWord) =>
    Array.from({ length: postings.length / 2 }, (_, at) => ({
      url: read.urls[postings[2 * at] ?? -1] ?? '',
      score: postings[2 * at + 1] ?? 0,
    }))

  test('a decoded index of Pagefind has all its sections, and every word of theirs in alphabetical order', () => {
    assert.deepEqual(read.urls.toSorted(), [...pages.keys()].toSorted())
    assert.deepEqual(
      read.words.map(([word]) => word),
      [...new Set([...pages.values()].flatMap(({ title, text }) => [...title, ...text]))].toSorted(),
    )
  })
  test('a decoded index of Pagefind has the sections of each word, no more and no fewer', () => {
    for (const word of read.words)
      assert.deepEqual(
        pairs(word)
          .map(({ url }) => url)
          .toSorted(),
        [...pages.keys()].filter((url) => times(word[0], url) > 0 || titled(word[0], url)).toSorted(),
        word[0],
      )
  })
  test('a decoded index of Pagefind has a higher score for a section that has the word oftener, or in its title', () => {
    let compared = 0
    for (const word of read.words)
      for (const one of pairs(word))
        for (const other of pairs(word)) {
          const [own, others] = [one, other].map(({ url }) => ({
            text: Math.min(3, times(word[0], url)),
            title: titled(word[0], url),
          })) as [{ text: number; title: boolean }, { text: number; title: boolean }]
          if (own.text > others.text && own.title === others.title)
            assert.ok((compared++, one.score > other.score), word[0])
          if (own.title && !others.title) assert.ok((compared++, one.score > other.score), word[0])
        }
    assert.ok(compared > 1000)
  })
  test('a decoded index of Pagefind is split into shards so that all words of the same beginning stand in one shard', () => {
    const cuts = shard(read.words)
    const where = new Map<string, number>()
    assert.deepEqual(cuts.flat(), read.words)
    assert.ok(cuts.length > 2)
    for (const [file, words] of cuts.entries())
      for (const [word] of words)
        assert.equal(where.get(shardOf(word)) ?? file, (where.set(shardOf(word), file), file), word)
  })

  const signature = 'pagefind_dcd'
  const packed = (content: unknown, head = signature) =>
    gzipSync(Buffer.concat([Buffer.from(head, 'latin1'), encode(content)]))
  const message = /^Error: Pagefind’s index is not built as in version 1\.6\. Compare src\/search\/build\/postings\.ts/
  for (const [what, path, content] of [
    ['with another signature', 'index/en_1.pf_index', packed([[]], 'pagefind_dce')],
    ['of another shape', 'index/en_1.pf_index', packed({ words: [] })],
    ['with a field more', 'index/en_1.pf_index', packed([[['rice', [[0, [1], [], 7]], []]]])],
    ['with places that are no numbers', 'index/en_1.pf_index', packed([[['rice', [[0, ['1'], []]], []]]])],
    ['with nothing in it', 'index/en_1.pf_index', gzipSync('')],
    ['as the list of the others', 'pagefind.en_1.pf_meta', packed(['1.7.0', []])],
  ] as const)
    test(`a decoded index of Pagefind stops the build, saying what to do, where a file is not as in Pagefind 1.6: ${what}`, () =>
      assert.throws(() => postingsOf([...files, { path, content }]), message))
  test('a decoded index of Pagefind stops the build where its list names a section that has no page', () => {
    const [fragment] = files.filter(({ path }) => path.startsWith('fragment/'))
    assert.throws(() => postingsOf(files.filter((file) => file !== fragment)), message)
  })
  test('a decoded index of Pagefind comes from files that are compressed as Pagefind compresses them', () =>
    assert.equal(
      gunzipSync(files.find(({ path }) => path.startsWith('index/'))?.content ?? '')
        .subarray(0, signature.length)
        .toString(),
      signature,
    ))
})
