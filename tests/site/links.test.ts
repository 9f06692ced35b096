// Tests that every address in every file of the built site leads to a file and a fragment that exist.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { absoluteUrl, withoutBase } from '../../src/paths.ts'
import { toString } from 'hast-util-to-string'
import { origin } from '../../src/site.ts'
import { faultOf, linkingPage, linkingText, type There } from '../support/links.ts'
import { all, builtFiles, builtPages, dist, redirectPages } from '../support/site.ts'

const files = new Set(builtFiles())
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const pages = builtPages().map(({ path, tree }) => linkingPage(path, tree))
const redirecting = redirectPages().map(({ path, tree }) => linkingPage(path, tree))
// what the site's own scripts load holds names and words, not addresses to follow; the search tests try them
// a line's end within JSON is written \n
const texts = [...files]
  .filter((file) => /\.(?:md|xml|json|txt|bib|ris|webmanifest)$/.test(file) && !/^(?:pagefind|search)\//.test(file))
  .map((file) => linkingText(`/${file}`, read(file).replace(/\\[nrt]/g, ' ')))
const ids = new Map([...pages, ...redirecting].map((page) => [page.path, page.ids]))
const none = new Set<string>()
const there: There = { files, idsOf: (path) => ids.get(path) ?? none }
const faultsIn = (some: typeof pages) =>
  some.flatMap(({ path, addresses }) =>
    addresses.flatMap((address) => {
      const fault = faultOf(address, path, there)
      return fault ? [`${path}: ${address} ${fault}`] : []
    }),
  )

test(
  'every address that a page names leads to a page or file, with its slash and its fragment, or is a whole ' +
    'one elsewhere',
  () => {
    assert.deepEqual(faultsIn(pages), [])
  },
)

test('every address of a page that redirects leads somewhere', () => {
  assert.ok(redirecting.length > 200, 'the passages have short addresses')
  assert.deepEqual(faultsIn(redirecting), [])
})

test('every address in a file leads somewhere: Markdown, sitemap, robots, opensearch, passages.json, llms.txt', () => {
  const expected = [
    '/llms.txt',
    '/opensearch.xml',
    '/passages.json',
    '/robots.txt',
    '/sitemap-0.xml',
    '/sitemap-index.xml',
    '/hayton/relations-with-china.md',
  ]
  for (const path of expected)
    assert.ok(texts.find((text) => text.path === path)?.addresses.length, `${path} names no address`)
  assert.deepEqual(faultsIn(texts), [])
})

test('every page but the 404 page can be reached from the home page by links', () => {
  const reached = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const page = pages.find((candidate) => candidate.path === path)
    if (!page || reached.has(path)) continue
    reached.add(path)
    waiting.push(
      ...page.links
        .map((href) => new URL(href, absoluteUrl(path, origin)))
        .filter((url) => url.origin === origin)
        .map(({ pathname }) => withoutBase(pathname)),
    )
  }
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => !reached.has(path)),
    ['/404.html'],
  )
})

test('the 404 page has no relative address, since it is served at every address', () => {
  const page = pages.find(({ path }) => path === '/404.html')
  assert.ok(page, 'dist/404.html is not there')
  assert.deepEqual(
    page.addresses.filter((address) => !/^(\/|#|https?:)/.test(address)),
    [],
  )
})

test('every file that the styles of a page name is there', () => {
  const named = builtPages().flatMap(({ path, tree }) =>
    all('style', tree).flatMap((style) =>
      [...toString(style).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => ({ path, address })),
    ),
  )
  assert.ok(named.length > 0, 'no styles name a file')
  const missing = named.flatMap(({ path, address }) => {
    const fault = faultOf(address, path, there)
    return fault ? [`${path}: ${address} ${fault}`] : []
  })
  assert.deepEqual(missing, [])
})
