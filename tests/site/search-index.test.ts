// The search index as it is served: Pagefind's engine and data, one file for each section that has text, what helps a query along.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadAccounts, loadContract } from '../../src/edition/load.ts'
import { searchOnDisk } from '../../src/measure/disk-source.ts'
import { loadEngine, loadFacets } from '../../src/search/engine.ts'
import type { Choice, Section } from '../../src/search/section.ts'
import { root } from '../support/project.ts'
import { hasOriginals } from '../support/search.ts'
import { all, attr, builtFiles, builtPages, dist } from '../support/site.ts'

const files = builtFiles()
  .filter((file) => file.startsWith('pagefind/'))
  .map((file) => file.slice('pagefind/'.length))
const standing = loadAccounts(root).map(({ id }) => id)

/** the editions that this copy of the site has */
const editions = hasOriginals ? ['', 'original/'] : ['']
searchOnDisk(dist)
const json = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'))

/** The addresses of the sections that hold a passage: text before a page's first heading is at the page's own. */
const sections = [
  ...new Set(
    loadContract(root)
      .passages.filter((row) => standing.includes(row.account))
      .flatMap(({ account, page, section }) => editions.map((edition) => `/${account}/${page}/${edition}${section === page ? '' : `#${section}`}`))
  ),
].sort()

test('the engine, its entry file, the index, the filters and the sections are there', () => {
  for (const wanted of [
    /^pagefind\.js$/,
    /^pagefind-entry\.json$/,
    /^wasm\.en\.pagefind$/,
    /^index\/.+\.pf_index$/,
    /^filter\/.+\.pf_filter$/,
    /^section\/.+\.json$/,
    /\.pf_meta$/,
  ])
    assert.ok(
      files.some((file) => wanted.test(file)),
      `pagefind/ has no file like ${wanted}`
    )
})

test('nothing of Pagefind is served that the site does not use: interfaces, worker, second engine, fragments', () => {
  assert.deepEqual(
    files.filter((file) => /^fragment\/|\.css$/.test(file) || /ui|highlight|worker|unknown/.test(file.replace(/^(section|index|filter)\/.*/, ''))),
    []
  )
})

test('the index counts as many records as there are sections with text', () => {
  const entry = json('pagefind/pagefind-entry.json') as { languages: Record<string, { page_count: number }> }
  assert.deepEqual(
    Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count]),
    [['en', sections.length]]
  )
})

test('each section has a file under the id that the index knows it by, with its address and its passages', async () => {
  const { results } = await (await loadEngine()).search(null), found = results.map(({ id }) => json(`pagefind/section/${id}.json`) as Section)
  assert.deepEqual(found.map(({ url }) => url).sort(), sections)
  assert.equal(files.filter((file) => file.startsWith('section/')).length, sections.length)
  const passages = found.flatMap(({ account, edition, parts }) => [...new Set(parts.map(({ passage }) => passage).filter(Boolean))].map((passage) => `${account} ${edition} ${passage}`))
  assert.deepEqual(passages.filter((passage, index) => passages.indexOf(passage) !== index), [], 'passages of more than one section')
  assert.equal(passages.length, loadContract(root).passages.filter(({ account }) => standing.includes(account)).length * editions.length)
})

test('what the filters offer, sections have: the accounts, topics and periods, and the edition where there are two', async () => {
  const offered = json('search/filters.json') as Choice[], facets = await loadFacets()
  assert.deepEqual(offered.map(({ facet }) => facet), ['account', 'topic', 'period', ...(hasOriginals ? ['edition'] : [])])
  for (const { facet, values } of offered) {
    assert.ok(values.length > 1, facet)
    assert.deepEqual(values.filter(([value, label]) => !label || !facets.get(facet)?.get(value)?.size), [], facet)
  }
})

test('each page leads to the description by which a browser adds the search to its own', () => {
  for (const { path, tree } of builtPages()) {
    const links = all('link[rel=search]', tree)
    assert.deepEqual(links.map((link) => [attr(link, 'type'), attr(link, 'href')]), [['application/opensearchdescription+xml', '/opensearch.xml']], path)
    assert.ok(attr(links[0], 'title'), path)
  }
})
