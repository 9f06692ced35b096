// The index as it is built: a site whose search would find nothing is not published.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { searchIndex } from '../../src/search/index.ts'

test('a site without an article of any account stops the build, and gets no index', async (t) => {
  const dist = mkdtempSync(join(tmpdir(), 'index-'))
  t.after(() => rmSync(dist, { recursive: true, force: true }))
  mkdirSync(join(dist, 'about'))
  // as if whoever changes the template had renamed what the search goes by
  writeFileSync(
    join(dist, 'about/index.html'),
    '<main><article data-author="hayton"><h2 id="a">A</h2><p>Rice.</p></article></main>',
  )
  const { hooks } = searchIndex({ names: [], spellings: [], facetsOf: () => ({}), choices: [] })
  const built = hooks['astro:build:done'] as ((told: object) => Promise<void>) | undefined
  assert.ok(built, 'the index is built when the site is')
  await assert.rejects(built({ dir: pathToFileURL(`${dist}/`), logger: { info: () => undefined } }), {
    message: 'The search index is empty: no built page has an article with data-account.',
  })
  assert.ok(!existsSync(join(dist, 'pagefind')))
})
