// The search index as it is served: Pagefind's engine and data, one record for each section that has text.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { loadAccounts, loadContract } from '../../src/edition/load.ts'
import { root } from '../support/project.ts'
import { builtFiles, dist } from '../support/site.ts'

const files = builtFiles()
  .filter((file) => file.startsWith('pagefind/'))
  .map((file) => file.slice('pagefind/'.length))
const standing = loadAccounts(root).map(({ id }) => id)

/** the editions that this copy of the site has */
const editions = existsSync(join(dist, 'hayton/introduction/original')) ? ['', 'original/'] : ['']

/** The addresses of the sections that hold a passage: text before a page's first heading is at the page's own. */
const sections = [
  ...new Set(
    loadContract(root)
      .passages.filter((row) => standing.includes(row.account))
      .flatMap(({ account, page, section }) => editions.map((edition) => `/${account}/${page}/${edition}${section === page ? '' : `#${section}`}`))
  ),
].sort()

test('the engine, its entry file, the index and the fragments are there', () => {
  for (const wanted of [
    /^pagefind\.js$/,
    /^pagefind-entry\.json$/,
    /^wasm\.en\.pagefind$/,
    /^index\/.+\.pf_index$/,
    /^fragment\/.+\.pf_fragment$/,
    /\.pf_meta$/,
  ])
    assert.ok(
      files.some((file) => wanted.test(file)),
      `pagefind/ has no file like ${wanted}`
    )
})

test('none of Pagefind’s own interfaces is served', () => {
  assert.deepEqual(
    files.filter((file) => /ui|highlight|\.css$/.test(file.replace(/^(fragment|index|filter)\/.*/, ''))),
    []
  )
})

test('the index counts as many records as there are sections with text', () => {
  const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>
  }
  assert.deepEqual(
    Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count]),
    [['en', sections.length]]
  )
})

test('the records are those sections, each under its own address', () => {
  // a fragment is gzipped: a signature, then JSON
  const addresses = files
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(dist, 'pagefind', file))).toString('utf8')
      return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url
    })
  assert.deepEqual(addresses.sort(), sections)
})
