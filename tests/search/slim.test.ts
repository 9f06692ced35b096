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
import { slimIndex, urlOfFragment } from '../../src/search/slim.ts'
import { seeded } from '../support/found.ts'

const signature = 'pagefind_dcd'
const next = seeded(7), vocabulary = 'the ships came and went with rice year after year to many ports nobody counted them any more harbour'.split(' ')
/** Words in an order that no compression foresees, as in a text. */
const talk = (count: number) => Array.from({ length: count }, () => vocabulary[Math.floor(next() * vocabulary.length)]).join(' ')
const pages: [url: string, title: string, text: string][] = [
  ['/rice/', 'food', `rice and tea ${talk(900)}`],
  ['/tea/', 'drinks', `tea tea tea and coffee ${talk(900)} reform`],
]

type Row = [section: number, text: number[], meta: number[]]
type Word = [word: string, own: Row[], spellings: [string, Row[]][]]
const wordsIn = (content: Uint8Array): Word[] => (decode(gunzipSync(content).subarray(signature.length)) as [Word[]])[0]
/** Each word, or spelling of one, with its sections and how often each has it: all that the site asks of the index. A place below zero is a weight. */
const counted = (content: Uint8Array) =>
  wordsIn(content).flatMap(([word, own, spellings]) => [[word, own] as const, ...spellings]).flatMap(([word, rows]) =>
    rows.map(([section, text, meta]) => ({ word, section, times: text.filter((place) => place >= 0).length, weights: text.filter((place) => place < 0), inTitle: meta.filter((place) => place >= 0).length })))

describe('an index without places', () => {
  let files: { path: string; content: Uint8Array }[] = [], folder = ''
  const chunks = () => files.filter(({ path }) => path.startsWith('index/'))
  const ids = () => new Map(files.filter(({ path }) => path.startsWith('fragment/')).map(({ path, content }) => [path.replace(/^fragment\/|\.pf_fragment$/g, ''), urlOfFragment(content)]))

  before(async () => {
    const { index } = await createIndex({ forceLanguage: 'en' })
    for (const [url, title, text] of pages) await index?.addHTMLFile({ url, content: `<html lang="en"><body><h1>${title}</h1><p>${text}</p></body></html>` })
    files = (await index?.getFiles())?.files ?? []
    await close()
    folder = await mkdtemp(join(tmpdir(), 'slim-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  /** Writes the index below a folder, its chunks as they are given, and asks for words. */
  async function ask(name: string, chunk: (content: Uint8Array) => Uint8Array, list: string[]) {
    const dist = join(folder, name)
    for (const { path, content } of files) {
      await mkdir(dirname(join(dist, 'pagefind', path)), { recursive: true })
      await writeFile(join(dist, 'pagefind', path), path.startsWith('index/') ? chunk(content) : content)
    }
    searchOnDisk(dist)
    const urls = ids(), answers: Record<string, string[][]> = {}
    for (const word of list) {
      const { whole, begun } = await lookUp(word)
      answers[word] = [whole, begun].map((found) => found.map(({ id }) => urls.get(id) ?? id))
    }
    return { answers, count: await countSections() }
  }

  test('is at most half as large', () => {
    assert.ok(chunks().length > 0)
    for (const { path, content } of chunks()) assert.ok(slimIndex(content).length < content.length / 2, `${path}: ${slimIndex(content).length} of ${content.length} bytes`)
  })
  test('has every word with its sections, and each as often as before, or six times where that is less', () => {
    const times = (content: Uint8Array) => counted(content).map((row) => ({ ...row, times: Math.min(row.times, 6), inTitle: Math.min(row.inTitle, 6) }))
    for (const { content } of chunks()) assert.deepEqual(times(slimIndex(content)), times(content))
    assert.deepEqual(chunks().flatMap(({ content }) => counted(slimIndex(content))).filter(({ word }) => word === 'tea').map((row) => row.times).toSorted(), [1, 3])
  })
  test('is the same when it is slimmed again', () => {
    for (const { content } of chunks()) assert.deepEqual(slimIndex(slimIndex(content)), slimIndex(content))
  })
  test('finds the same pages as the whole one through the engine of the browser, those of a word that is seldom used in the same order', async () => {
    const list = ['rice', 'tea', 'ships', 'reform', 'ref', 'reforms', 'coffee', 'year', 'istanbul']
    const slim = await ask('slim', slimIndex, list), whole = await ask('whole', (content) => content, list)
    const sorted = ({ answers, count }: typeof slim) => [Object.entries(answers).map(([word, found]) => [word, found.map((urls) => urls.toSorted())]), count]
    assert.deepEqual(sorted(slim), sorted(whole))
    assert.deepEqual(slim.answers['tea'], whole.answers['tea'])
    assert.deepEqual([slim.answers['reform'], slim.answers['ref']?.[1], slim.answers['tea']?.[0]?.length, slim.count], [[['/tea/'], ['/tea/']], ['/tea/'], 2, 2])
  })
})

describe('a file that is not built as in Pagefind 1.6', () => {
  const packed = (content: unknown, head = signature) => gzipSync(Buffer.concat([Buffer.from(head, 'latin1'), encode(content)]))
  const message = /^Error: Pagefind’s index is not built as in version 1\.6\. Compare src\/search\/slim\.ts/
  for (const [what, content] of [
    ['with another signature', packed([[]], 'pagefind_dce')],
    ['of another shape', packed({ words: [] })],
    ['with a field more', packed([[['rice', [[0, [1], [], 7]], []]]])],
    ['with places that are no numbers', packed([[['rice', [[0, ['1'], []]], []]]])],
    ['with nothing in it', gzipSync('')],
  ] as const)
    test(`${what} stops the build with a word on what to do`, () => assert.throws(() => slimIndex(content), message))
  test('that is of the form passes', () => assert.deepEqual(wordsIn(slimIndex(packed([[['rice', [[0, [17, 40, -25, 99], [3]]], []]]]))), [['rice', [[0, [0, 1, -25, 3], [0]]], []]]))
  test('and is no file of Pagefind’s at all is refused too', () => assert.throws(() => slimIndex(Buffer.from('<!doctype html>'))))
})
