// Holds that Pagefind's index, made smaller, finds what it found before: a reader on a slow line waits less and misses nothing.
import assert from 'node:assert/strict'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { encode, decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { countSections, lookUp } from '../../src/search/engine.ts'
import { searchOnDisk } from '../../src/measure/disk-source.ts'
import { slimIndex, urlOfFragment, type IndexFile } from '../../src/search/slim.ts'
import { seeded } from '../support/found.ts'

const signature = 'pagefind_dcd', next = seeded(7)
const letter = (letters: string) => letters[Math.floor(next() * letters.length)] ?? ''
/** More words than one file of the index holds. */
const vocabulary = [...new Set(Array.from({ length: 1500 }, () => [1, 2, 3].map(() => letter('bcdfghklmnprtvz') + letter('aou')).join('')))]
/** Words in an order that no compression foresees, as in a text. */
const talk = (count: number) => Array.from({ length: count }, () => vocabulary[Math.floor(next() ** 2 * vocabulary.length)]).join(' ')
const pages: [url: string, title: string, text: string][] = [
  ['/rice/', 'food', `rice and tea ${talk(3000)}`],
  ['/tea/', 'drinks', `tea tea tea and coffee ${talk(3000)} reform`],
]

type Row = [section: number, text: number[], meta: number[]]
type Word = [word: string, own: Row[], spellings: [string, Row[]][]]
const isChunk = ({ path }: IndexFile) => path.startsWith('index/')
const bytes = (files: IndexFile[]) => files.filter(isChunk).reduce((sum, { content }) => sum + content.length, 0)
const wordsIn = ({ content }: IndexFile): Word[] => (decode(gunzipSync(content).subarray(signature.length)) as [Word[]])[0]
/** Each word, or spelling of one, with its sections and how often each has it: all that the site asks of the index. A place below zero is a weight. */
const counted = (files: IndexFile[]) =>
  new Map(files.filter(isChunk).flatMap(wordsIn).flatMap(([word, own, spellings]) => [[word, own] as const, ...spellings.map(([spelling, rows]) => [`${word} ${spelling}`, rows] as const)])
    .flatMap(([word, rows]) => rows.map(([section, text, meta]) => [`${word} ${section}`, [text, meta].map((list) => ({ times: list.filter((place) => place >= 0).length, weights: list.filter((place) => place < 0) }))] as const)))

describe('an index made slim', () => {
  let files: IndexFile[] = [], slim: IndexFile[] = [], folder = ''

  before(async () => {
    const { index } = await createIndex({ forceLanguage: 'en' })
    for (const [url, title, text] of pages) await index?.addHTMLFile({ url, content: `<html lang="en"><body><h1>${title}</h1><p>${text}</p></body></html>` })
    files = (await index?.getFiles())?.files ?? []
    await close()
    slim = slimIndex(files)
    folder = await mkdtemp(join(tmpdir(), 'slim-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  /** Writes the index below a folder, asks for words through the engine of the browser, and says to which pages they lead. */
  async function ask(name: string, given: IndexFile[], list: string[]) {
    const dist = join(folder, name)
    for (const { path, content } of given) {
      await mkdir(dirname(join(dist, 'pagefind', path)), { recursive: true })
      await writeFile(join(dist, 'pagefind', path), content)
    }
    searchOnDisk(dist)
    const urls = new Map(given.filter(({ path }) => path.startsWith('fragment/')).map(({ path, content }) => [path.replace(/^fragment\/|\.pf_fragment$/g, ''), urlOfFragment(content)]))
    const pagesOf = (found: { id: string }[]) => found.map(({ id }) => urls.get(id) ?? id).toSorted()
    const answers = []
    for (const word of list) {
      const { whole, begun } = await lookUp(word)
      answers.push([word, pagesOf(whole), pagesOf(begun)])
    }
    return { answers, count: await countSections() }
  }

  test('is at most half as large', () => assert.ok(bytes(slim) > 0 && bytes(slim) < bytes(files) / 2, `${bytes(slim)} of ${bytes(files)} bytes`))
  test('has every word with its sections, each as often as before, or three times where that is less', () => {
    const [before, now] = [counted(files), counted(slim)]
    assert.ok(before.size > vocabulary.length)
    assert.deepEqual([...now.keys()].toSorted(), [...before.keys()].toSorted())
    for (const [key, lists] of before)
      lists.forEach(({ times, weights }, index) => {
        const left = now.get(key)?.[index]
        assert.deepEqual(left?.weights, weights, key)
        assert.ok(left && left.times <= times && left.times >= Math.min(times, 3), `${key}: ${times} became ${left?.times}`)
      })
  })
  test('has words that begin alike in one file: Pagefind looks no further for what a word begins', () => {
    const where = new Map<string, string>()
    for (const file of slim.filter(isChunk)) for (const [word] of wordsIn(file)) assert.equal(where.get(word.slice(0, 2)) ?? file.path, (where.set(word.slice(0, 2), file.path), file.path), word)
    assert.ok(slim.filter(isChunk).length > 1)
  })
  test('leaves every other file but the list of its own as it is', () => {
    const others = (list: IndexFile[]) => list.filter((file) => !isChunk(file) && !file.path.endsWith('.pf_meta')).map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).toSorted()
    assert.deepEqual(others(slim), others(files))
  })
  test('is the same to the last byte when it is made twice, or made slim again', () => {
    assert.deepEqual(slimIndex(files), slim)
    assert.deepEqual(slimIndex(slim).toSorted((a, b) => (a.path < b.path ? -1 : 1)), slim.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
  })
  test('finds the same pages as the whole one, by a word and by its beginning, through the engine of the browser', async () => {
    const some = vocabulary.filter((_, index) => index % 20 === 0), list = ['rice', 'tea', 'reform', 'ref', 'reforms', 'coffee', 'istanbul', ...some, ...some.map((word) => word.slice(0, 3)), ...some.map((word) => word.slice(0, 2))]
    const now = await ask('slim', slim, list)
    assert.deepEqual(now, await ask('whole', files, list))
    assert.deepEqual(now.answers.slice(0, 4), [['rice', ['/rice/'], ['/rice/']], ['tea', ['/rice/', '/tea/'], ['/rice/', '/tea/']], ['reform', ['/tea/'], ['/tea/']], ['ref', [], ['/tea/']]])
    assert.equal(now.count, 2)
  })
})

describe('a file that is not built as in Pagefind 1.6', () => {
  const packed = (content: unknown, head = signature) => gzipSync(Buffer.concat([Buffer.from(head, 'latin1'), encode(content)]))
  const chunk = (content: Uint8Array): IndexFile[] => [{ path: 'index/en_1.pf_index', content }]
  const message = /^Error: Pagefind’s index is not built as in version 1\.6\. Compare src\/search\/slim\.ts/
  for (const [what, files] of [
    ['with another signature', chunk(packed([[]], 'pagefind_dce'))],
    ['of another shape', chunk(packed({ words: [] }))],
    ['with a field more', chunk(packed([[['rice', [[0, [1], [], 7]], []]]]))],
    ['with places that are no numbers', chunk(packed([[['rice', [[0, ['1'], []]], []]]]))],
    ['with nothing in it', chunk(gzipSync(''))],
    ['as the list of the others', [{ path: 'pagefind.en_1.pf_meta', content: packed(['1.7.0', []]) }]],
  ] as const)
    test(`${what} stops the build with a word on what to do`, () => assert.throws(() => slimIndex([...files]), message))
  test('and is no file of Pagefind’s at all is refused too', () => assert.throws(() => slimIndex(chunk(Buffer.from('<!doctype html>')))))
})
