// Tests the search index of the built site: Pagefind's files, and one file for each section that has text.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadAccounts, loadFigures, loadManifest } from '../../src/edition/read/load.ts'
import { searchOnDisk } from '../../src/tools/measure/disk-source.ts'
import { openSearchPath, withBase } from '../../src/paths.ts'
import { loadFacets, loadIndex } from '../../src/search/engine/index-reader.ts'
import type { FilterChoices } from '../../src/search/format.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { sectionTexts } from '../support/found.ts'
import { sectionsOfPage } from '../support/html-sections.ts'
import { root } from '../support/project.ts'
import { hasOriginals } from '../support/search.ts'
import { all, attr, builtFiles, builtPages, dist } from '../support/site.ts'

const files = builtFiles().filter((file) => file.startsWith('pagefind/'))
/** the passages in which a figure stands */
const tables = new Set(loadFigures(root).map(({ entry }) => entry.passage))
const publishedAccounts = loadAccounts(root).map(({ id }) => id)

/** the editions that this copy of the site has */
const editions = hasOriginals ? ['', 'original/'] : ['']
searchOnDisk(dist)
const json = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'))
/** the texts of the sections, by their numbers */
const texts = sectionTexts()

/** The addresses of the sections that hold a passage: text before a page's first heading is at the page's own. */
const sections = [
  ...new Set(
    loadManifest(root)
      .passages.filter((row) => publishedAccounts.includes(row.account))
      .flatMap(({ account, page, section }) =>
        editions.map((edition) => `/${account}/${page}/${edition}${section === page ? '' : `#${section}`}`),
      ),
  ),
].sort()

test('the search index is what Pagefind needs in the browser, and nothing else', () => {
  const known = /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_\w+\.pf_meta)$/
  assert.deepEqual(
    files.filter(
      (file) => !known.test(file) && !/^pagefind\/(?:index|filter)\/en_\w+\.pf_(?:index|filter)$/.test(file),
    ),
    [],
  )
  assert.equal(files.filter((file) => known.test(file)).length, 4)
})

test('each section of the index has a file, with its address and its passages', async () => {
  const found = texts
  assert.equal((await loadIndex()).ids.length, texts.length)
  assert.deepEqual(found.map(({ url }) => url).sort(), sections)
  const passages = found.flatMap(({ account, edition, parts }) =>
    [...new Set(parts.map(({ passage }) => passage).filter(Boolean))].map(
      (passage) => `${account} ${edition} ${passage}`,
    ),
  )
  assert.deepEqual(
    passages.filter((passage, index) => passages.indexOf(passage) !== index),
    [],
    'passages of more than one section',
  )
  assert.equal(
    passages.length,
    loadManifest(root).passages.filter(({ account }) => publishedAccounts.includes(account)).length * editions.length,
  )
})

test(
  'what the filters offer, sections have: the accounts, topics and periods, and the edition where there are ' + 'two',
  async () => {
    const offered = json('search/filters.json') as FilterChoices[]
    const facets = await loadFacets()
    assert.deepEqual(
      offered.map(({ facet }) => facet),
      ['account', 'topic', 'period', ...(hasOriginals ? ['edition'] : [])],
    )
    for (const { facet, values } of offered) {
      assert.ok(values.length > 1, facet)
      assert.deepEqual(
        values.filter(([value, label]) => !label || !facets.get(facet)?.get(value)?.size),
        [],
        facet,
      )
    }
  },
)

test('what is indexed is what the built page shows, passage by passage, the table of a figure apart', () => {
  const indexed = new Map(texts.map((section) => [section.url, section]))
  const shown = builtPages().flatMap(({ path, html }) => sectionsOfPage(html, path))
  assert.deepEqual(shown.map(({ url }) => url).toSorted(), [...indexed.keys()].toSorted())
  for (const { url, titlePath, parts, ...whose } of shown) {
    const { titlePath: said, parts: own = [], ...of } = { ...indexed.get(url) }
    assert.deepEqual([said, { ...of }], [titlePath, { url, ...whose }])
    assert.deepEqual(
      own.map(({ passage, note }) => [passage, note]),
      parts.map(({ passage, note }) => [passage, note]),
      url,
    )
    for (const [index, { passage, text }] of parts.entries()) {
      // a figure has the words of the page around its table, which are none of the text
      const words = new Set(tokenize(text))
      const missing = tokenize(own[index]?.text ?? '').filter((word) => !words.has(word))
      assert.deepEqual(missing, [], `${url} ¶${passage} is indexed with words that the page does not show`)
      if (!/As a table|The same as a table/.test(text) && !tables.has(`${whose.account}/${passage}`))
        assert.equal(own[index]?.text, text, `${url} ¶${passage}`)
    }
  }
})

test('each page leads to the description by which a browser adds the search to its own', () => {
  for (const { path, tree } of builtPages()) {
    const links = all('link[rel=search]', tree)
    assert.deepEqual(
      links.map((link) => [attr(link, 'type'), attr(link, 'href')]),
      [['application/opensearchdescription+xml', withBase(openSearchPath)]],
      path,
    )
    assert.ok(attr(links[0], 'title'), path)
  }
})
