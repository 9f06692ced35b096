// Tests the committed prints of the originals, as far as it can be done without the texts.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { passagesIn } from '../../src/edition/article.ts'
import { loadArticles } from '../../src/edition/read/articles.ts'
import { loadManifest } from '../../src/edition/read/load.ts'
import { plainText } from '../../src/edition/write/plain-text.ts'
import { findPrinted } from '../../src/search/engine/prints.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { readPrints, type PrintFile } from '../../src/text/print-file.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { root, textOf } from '../support/project.ts'

const text = textOf('content/prints.json')
const file = JSON.parse(text) as PrintFile
const prints = readPrints(file)

describe('content/prints.json', () => {
  test('has every passage of the manifest and no other', () => {
    const names = (rows: { account: string; passage: string }[]) =>
      rows.map(({ account, passage }) => `${account}/${passage}`).sort()
    assert.deepEqual(names(prints.passages), names(loadManifest(root).passages))
  })
  test('holds digits and no words', () => {
    const { accounts, ...rows } = file
    assert.deepEqual(Object.keys(rows).sort(), ['counts', 'places', 'rests'])
    for (const row of Object.values(rows)) assert.match(row, /^[\w-]+$/)
    for (const { passages } of accounts) for (const passage of passages) assert.match(passage, /^T?\d+$/)
  })
  test('weighs 54 kB at most on its way to a reader', () => {
    const bytes = brotliCompressSync(text).length
    assert.ok(bytes <= 54_000, `${bytes} bytes`)
  })
  test('is made by the code as it is now: what the pages quote is found, in the passages that quote it', () => {
    const found = loadArticles(root).flatMap((article) =>
      passagesIn(article).flatMap(({ id, body }) =>
        sentencesOf(plainText(body)).flatMap((sentence) => {
          const [first] = findPrinted(tokenize(sentence), prints)
          return first ? [{ sentence, right: first.account === article.account && first.passage === id }] : []
        }),
      ),
    )
    // quotations, and names of more than nine words; were the words or their hashes made otherwise, there would be none
    assert.ok(found.length >= 20, String(found.length))
    const wrong = found.filter(({ right }) => !right).map(({ sentence }) => sentence)
    assert.ok(wrong.length <= found.length / 10, wrong.join('\n'))
  })
})
