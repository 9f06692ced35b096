// Tests the list of published URLs: what belongs to it, how it grows, and the faults where a URL no longer resolves.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  checkPublishedUrls,
  mergeUrls,
  resolves,
  publishedFile,
  parsePublished,
  publishedUrls,
  type BuiltSite,
} from '../../src/permalinks/published.ts'
import { manifest } from '../support/manifest.ts'

const ids: Record<string, string[]> = {
  '/hayton/cam-ranh-bay/': ['p1', 'p2', 'p3', 'pT1', 'p4', 'soviet-lease', 'submarines', 'port-calls', 'main'],
}
const site: BuiltSite = {
  files: new Set([
    ...[
      'index.html',
      '404.html',
      'about/index.html',
      'search/index.html',
      'search/vocabulary.json',
      'pagefind/pagefind.json',
      '_astro/page.css',
    ],
    ...[
      'hayton/cam-ranh-bay/index.html',
      'hayton/cam-ranh-bay/original/index.html',
      'hayton/cam-ranh-bay/parallel/index.html',
    ],
    ...[
      'hayton/cam-ranh-bay.md',
      'hayton/T1/index.html',
      'figures/boats.csv',
      'sitemap-index.xml',
      'sitemap-0.xml',
      'favicon.svg',
    ],
  ]),
  idsOf: (path) => new Set(ids[path] ?? []),
}
const on = '/hayton/cam-ranh-bay/'
const published = [
  ...['/', '/about/', '/figures/boats.csv', '/hayton/T1/', '/hayton/cam-ranh-bay.md', on],
  ...['p1', 'p2', 'p3', 'p4', 'pT1', 'port-calls', 'soviet-lease', 'submarines'].map((id) => `${on}#${id}`),
  ...['/search/', '/sitemap-index.xml'],
]
const { text: list } = mergeUrls('', published)
const faultsOf = (built: BuiltSite, tsv = list, redirectOf?: (address: string) => string | undefined) =>
  checkPublishedUrls(tsv, built, manifest, redirectOf).map(({ line, message }) => `${line} ${message}`)
const without = (...files: string[]): BuiltSite => ({
  ...site,
  files: new Set([...site.files].filter((file) => !files.includes(file))),
})

test('published are pages, sections, passages and files to fetch; not originals, nor what scripts load', () => {
  assert.deepEqual(publishedUrls(site, manifest), published)
})

describe('the list', () => {
  test('the list of published URLs keeps what it had, and new URLs are reported', () => {
    const { text, added } = mergeUrls('# a remark\naddress\n/old/\n/about/\n', ['/about/', '/new/'])
    assert.deepEqual(added, ['/new/'])
    assert.deepEqual(
      parsePublished(text).map(({ address }) => address),
      ['/about/', '/new/', '/old/'],
    )
  })
  test('the list of published URLs is unchanged when nothing is new', () =>
    assert.deepEqual(mergeUrls(list, published), { text: list, added: [] }))
  test('the list of published URLs refuses a line that is not a URL', () => {
    for (const wrong of ['hayton/', '/a b/', '/a/#', '/a/#b#c', 'https://x.example/'])
      assert.throws(
        () => parsePublished(`address\n${wrong}\n`),
        { message: new RegExp(`^${publishedFile}:2 `, 'm') },
        wrong,
      )
  })
})

test('a URL resolves to a page, a file, or an id of a page', () => {
  for (const address of ['/', '/hayton/cam-ranh-bay.md', `${on}#p1`]) assert.ok(resolves(address, site), address)
  for (const address of ['/hayton/', '/hayton/cam-ranh-bay', `${on}#p5`, '/about/#p1'])
    assert.ok(!resolves(address, site), address)
})

describe('the check of published URLs', () => {
  test('the check of published URLs accepts a site in which all of them resolve', () =>
    assert.deepEqual(faultsOf(site), []))

  test('the check of published URLs reports a missing page once, with how many URLs are gone with it', () => {
    const line = list.split('\n').indexOf(on) + 1
    assert.deepEqual(faultsOf(without('hayton/cam-ranh-bay/index.html')), [
      `${line} ${on} was published, but dist/ has no hayton/cam-ranh-bay/index.html any more, and 8 addresses ` +
        `within it are gone as well. Give the page its old address back, or write in ` +
        `content/redirects.yaml: - from: ${on} and below it "to:" with where it is now.`,
    ])
  })
  test('the check of published URLs reports a missing file and a missing id', () => {
    assert.match(faultsOf(without('sitemap-index.xml')).join(), /\/sitemap-index\.xml was published/)
    const [fault = '', ...others] = faultsOf({
      ...site,
      idsOf: (path) => new Set((ids[path] ?? []).filter((id) => id !== 'p3')),
    })
    assert.match(
      fault,
      /#p3 was published, but \/hayton\/cam-ranh-bay\/ has no id "p3" any more\. Give it its old id back/,
    )
    assert.deepEqual(others, [])
  })
  test('the check of published URLs accepts a redirect that resolves, and no other', () => {
    assert.deepEqual(
      faultsOf(without('about/index.html'), list, (address) => (address === '/about/' ? '/' : undefined)),
      [],
    )
    assert.equal(
      faultsOf(without('about/index.html'), list, (address) => (address === '/about/' ? '/nowhere/' : undefined))
        .length,
      1,
    )
  })
  test('the check of published URLs reports URLs that the list lacks', () => {
    const short = list.replace('/about/\n', '').replace(`${on}#p2\n`, '')
    assert.deepEqual(faultsOf(site, short), [
      `1 The list lacks 2 addresses of this site: /about/, ${on}#p2. Run "npm run addresses" and keep what it writes.`,
    ])
  })
})
