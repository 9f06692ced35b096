// Tests what is published beside the pages: short addresses, passages.json, llms.txt, the sitemap. (The build itself
// checks that every published address leads somewhere: src/permalinks/integration.ts.)
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { toString } from 'hast-util-to-string'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import {
  absoluteUrl,
  inSitemap,
  markdownPath,
  passagePath,
  passagesPath,
  shortPath,
  sitemapPath,
  withBase,
} from '../../src/paths.ts'
import { publishedFile, parsePublished } from '../../src/permalinks/published.ts'
import { origin } from '../../src/site.ts'
import { root, textOf } from '../support/project.ts'
import { all, attr, builtPages, dist, redirectPages } from '../support/site.ts'

const manifest = loadManifest(root)
const accounts = loadAccounts(root)
const pages = builtPages()
const redirecting = redirectPages()
const publishedPassages = manifest.passages.filter(({ account }) => accounts.some(({ id }) => id === account))
const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

interface Row {
  passage: string
  page: string
  section: string
  url: string
  short: string
  begins: string
}
const listed = JSON.parse(read('passages.json')) as Record<string, Row[]>

test('every passage has a short address that redirects to it, and that search engines leave alone', () => {
  const said = new Map(
    redirecting.map(({ path, tree }) => [
      path,
      [
        toString(all('title', tree)[0] ?? tree),
        attr(all('meta[http-equiv="refresh"]', tree)[0], 'content'),
        attr(all('a', tree)[0], 'href'),
        attr(all('link[rel="canonical"]', tree)[0], 'href'),
        attr(all('meta[name="robots"]', tree)[0], 'content'),
        `${all('script, style, article', tree).length}`,
      ],
    ]),
  )
  for (const { account, page, passage } of publishedPassages) {
    const to = passagePath(account, page, passage)
    const { short } = accounts.find(({ id }) => id === account) ?? { short: '' }
    assert.deepEqual(said.get(shortPath(account, passage)), [
      `${short} ¶${passage}`,
      `0; url=${withBase(to)}`,
      withBase(to),
      absoluteUrl(to, origin),
      'noindex',
      '0',
    ])
  }
})

test('the list of published addresses has every passage and section, in order', () => {
  const addresses = parsePublished(textOf(publishedFile)).map(({ address }) => address)
  assert.deepEqual(addresses, [...new Set(addresses)].sort())
  for (const { account, page, passage } of publishedPassages)
    for (const address of [passagePath(account, page, passage), shortPath(account, passage)])
      assert.ok(addresses.includes(address), address)
  assert.deepEqual(
    addresses.filter((address) => /\/(?:original|parallel)\//.test(address)),
    [],
  )
})

test('passages.json has every passage of the accounts, in order, with its addresses', () => {
  assert.deepEqual(
    Object.keys(listed),
    accounts.map(({ id }) => id),
  )
  for (const [account, rows] of Object.entries(listed))
    assert.deepEqual(
      rows.map((row) => ({ ...row, begins: '' })),
      publishedPassages
        .filter((row) => row.account === account)
        .map(({ passage, page, section }) => ({
          passage,
          page,
          section,
          url: withBase(passagePath(account, page, passage)),
          short: withBase(shortPath(account, passage)),
          // the words have a test of their own
          begins: '',
        })),
    )
})

test('passages.json has the first words of every passage, without signs', () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const wrong = Object.values(listed)
    .flat()
    .flatMap(({ url, begins }) => {
      const [path, id] = url.split('#')
      const page = pages.find((one) => withBase(one.path) === path)
      const text = page && all(`[id="${id}"] > .passage-text`, page.tree)[0]
      const words = begins.replace(/ …$/, '')
      return text && words !== '' && plain(toString(text)).startsWith(words) ? [] : [`${url} ${begins}`]
    })
  assert.deepEqual(wrong, [])
})

test(
  'llms.txt has the form of llmstxt.org: a title, a summary, and lists of links with a word on each, one for ' +
    'each page',
  () => {
    const text = read('llms.txt')
    const lines = text.split('\n')
    assert.match(text, /^# .+\n\n> .+\n\n/)
    assert.deepEqual(
      lines.filter((line) => line.startsWith('-') && !/^- \[[^\]]+\]\(https:\/\/[^)\s]+\): \S.*$/.test(line)),
      [],
    )
    for (const { account, page } of manifest.outline.filter(({ account }) => account in listed))
      assert.ok(text.includes(`](${absoluteUrl(markdownPath(account, page), origin)}): `), page)
    assert.ok(text.includes(`](${absoluteUrl(passagesPath, origin)}): `))
  },
)

test('the sitemap has every page that one reads, and no other; robots.txt and the pages name it', () => {
  const urls = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)
  assert.deepEqual(
    urls.sort(),
    pages
      .map(({ path }) => path)
      .filter((path) => inSitemap(path))
      .map((path) => absoluteUrl(path, origin))
      .sort(),
  )
  assert.ok(urls.length > 25 && !urls.some((url) => /404|search|original|parallel|\d\/$/.test(url)))
  assert.ok(read('robots.txt').includes(`\nSitemap: ${absoluteUrl(sitemapPath, origin)}\n`))
  assert.deepEqual(
    pages
      .filter(({ tree }) => attr(all('head > link[rel="sitemap"]', tree)[0], 'href') !== withBase(sitemapPath))
      .map(({ path }) => path),
    [],
  )
})
