// The list of promised addresses: what belongs to it, how it grows, and what is said where a promise would be broken.
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
const promised = [
  ...['/', '/about/', '/figures/boats.csv', '/hayton/T1/', '/hayton/cam-ranh-bay.md', on],
  ...['p1', 'p2', 'p3', 'p4', 'pT1', 'port-calls', 'soviet-lease', 'submarines'].map((id) => `${on}#${id}`),
  ...['/search/', '/sitemap-index.xml'],
]
const { text: list } = mergeUrls('', promised)
const faultsOf = (built: BuiltSite, tsv = list, onward?: (address: string) => string | undefined) =>
  checkPublishedUrls(tsv, built, manifest, onward).map(({ line, message }) => `${line} ${message}`)
const without = (...files: string[]): BuiltSite => ({
  ...site,
  files: new Set([...site.files].filter((file) => !files.includes(file))),
})

test(
  'promised are pages, their sections and passages, and files to fetch; not the originals, nor what scripts ' + 'load',
  () => {
    assert.deepEqual(publishedUrls(site, manifest), promised)
  },
)

describe('the list', () => {
  test('keeps what it had and says what is new', () => {
    const { text, added } = mergeUrls('# a remark\naddress\n/old/\n/about/\n', ['/about/', '/new/'])
    assert.deepEqual(added, ['/new/'])
    assert.deepEqual(
      parsePublished(text).map(({ address }) => address),
      ['/about/', '/new/', '/old/'],
    )
  })
  test('is written the same when nothing is new', () =>
    assert.deepEqual(mergeUrls(list, promised), { text: list, added: [] }))
  test('refuses a line that is no address', () => {
    for (const wrong of ['hayton/', '/a b/', '/a/#', '/a/#b#c', 'https://x.example/'])
      assert.throws(
        () => parsePublished(`address\n${wrong}\n`),
        { message: new RegExp(`^${publishedFile}:2 `, 'm') },
        wrong,
      )
  })
})

test('an address leads to a page, a file, or an id of a page', () => {
  for (const address of ['/', '/hayton/cam-ranh-bay.md', `${on}#p1`]) assert.ok(resolves(address, site), address)
  for (const address of ['/hayton/', '/hayton/cam-ranh-bay', `${on}#p5`, '/about/#p1'])
    assert.ok(!resolves(address, site), address)
})

describe('the check', () => {
  test('is content with a site that keeps the list', () => assert.deepEqual(faultsOf(site), []))

  test('names a page that is gone once, with how much is gone with it, and what to write', () => {
    const line = list.split('\n').indexOf(on) + 1
    assert.deepEqual(faultsOf(without('hayton/cam-ranh-bay/index.html')), [
      `${line} ${on} was published, but dist/ has no hayton/cam-ranh-bay/index.html any more, and 8 addresses ` +
        `within it are gone as well. Give the page its old address back, or write in ` +
        `content/redirects.yaml: - from: ${on} and below it "to:" with where it is now.`,
    ])
  })
  test('names a file, and an id, that is gone', () => {
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
  test('accepts what has gone elsewhere, but not what has gone nowhere', () => {
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
  test('asks for what the list lacks', () => {
    const short = list.replace('/about/\n', '').replace(`${on}#p2\n`, '')
    assert.deepEqual(faultsOf(site, short), [
      `1 The list lacks 2 addresses of this site: /about/, ${on}#p2. Run "npm run addresses" and keep what it writes.`,
    ])
  })
})
