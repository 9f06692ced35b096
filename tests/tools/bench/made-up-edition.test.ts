// Tests the made-up editions: they pass the check of the content, have the shape that they are to have, and the pages
// for Starlight have the same words.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { checkEdition, warningsOf } from '../../../src/edition/check/edition.ts'
import { loadAccounts, loadManifest, pageFiles } from '../../../src/edition/read/load.ts'
import { madeUpEdition } from '../../../src/tools/bench/made-up-edition.ts'
import { madeUpStarlightPages } from '../../../src/tools/bench/starlight-pages.ts'
import { textOf } from '../../support/project.ts'

const edition = (pages: number) => madeUpEdition(pages, textOf('content/periods.yaml'))

function written(t: TestContext, pages: number): string {
  const root = mkdtempSync(join(tmpdir(), 'made-up-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  for (const { path, text } of edition(pages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

describe('a made-up edition', () => {
  for (const pages of [24, 260])
    test(`of ${pages} pages passes the check, without a warning`, (t) => {
      const root = written(t, pages)
      assert.deepEqual(checkEdition(root), [])
      assert.deepEqual(warningsOf(root), [])
      assert.equal(pageFiles(root).length, pages)
      assert.equal(loadManifest(root).passages.length, 7 * pages)
    })
  test('has an account of more than 99 pages where there are so many, in their order', (t) => {
    const root = written(t, 260)
    const [first] = loadAccounts(root)
    const files = pageFiles(root).filter((file) => file.startsWith(`content/${first?.id}/`))
    assert.equal(files.length, 120)
    assert.deepEqual(
      files.map((file) => Number(/(\d+)-chapter/.exec(file)?.[1])),
      Array.from({ length: 120 }, (_, index) => index + 1),
    )
  })
  test('is the same each time', () => assert.deepEqual(edition(24), edition(24)))
})

test('Starlight gets every word of every article', () => {
  const files = edition(24)
  const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []
  const pages = madeUpStarlightPages(files)
  assert.equal(pages.length, 24)
  for (const { path, markdown } of pages) {
    const article = files.find(
      (file) => file.path.includes(`${path.split('/')[1]}/`) && file.path.includes(`-${path.split('/')[2]}.mdx`),
    )
    const body = article?.text.split('\n---\n')[1]?.replace(/<[^>]*>/g, '') ?? ''
    const had = new Set(words(markdown))
    assert.deepEqual(
      words(body).filter((word) => !had.has(word)),
      [],
      path,
    )
  }
})
