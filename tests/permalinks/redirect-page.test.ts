// Tests redirect pages: for readers with and without script, and for search engines.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { escapeHtml, redirectScript, redirectPage, type RedirectPage } from '../../src/permalinks/redirect-page.ts'

const given: RedirectPage = {
  title: 'Bruun ¶57',
  to: '/bruun/lease/#p57',
  canonical: 'https://accounts.example/bruun/lease/#p57',
  linkText: 'Passage 57',
}
const places = [
  { id: 'rig', to: '/bruun/lease/#oil-rig' },
  { id: 'p9', to: '/bruun/end/#p9' },
]
const treeOf = (of: RedirectPage): Root => fromHtml(redirectPage(of))
const said = (tree: Root, selector: string): string[] => selectAll(selector, tree).map((element) => toString(element))
const all = (tree: Root, selector: string, name: string): unknown[] =>
  selectAll(selector, tree).map(({ properties }) => properties[name])

describe('a redirect page', () => {
  const tree = treeOf(given)
  test('a redirect page redirects at once, without a script', () => {
    assert.deepEqual(all(tree, 'head > meta[http-equiv=refresh]', 'content'), [`0; url=${given.to}`])
    assert.deepEqual(selectAll('script, noscript', tree), [])
  })
  test('a redirect page has a link, which says where it leads, for readers who are not redirected', () => {
    assert.deepEqual(all(tree, 'a', 'href'), [given.to])
    assert.deepEqual(said(tree, 'title, h1, a'), [given.title, given.title, given.linkText])
  })
  test('a redirect page is not indexed by search engines, and names its canonical address', () => {
    assert.deepEqual(all(tree, 'meta[name=robots]', 'content'), ['noindex'])
    assert.deepEqual(all(tree, 'link[rel=canonical]', 'href'), [given.canonical])
  })
  test('a redirect page has a policy that allows nothing but its icon', () => {
    const [policy] = all(tree, 'meta[http-equiv="Content-Security-Policy"]', 'content') as string[]
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })
  test('a redirect page escapes what it is given', () => {
    const odd = {
      title: 'A </title><b>&amp;</b> "B"',
      to: '/a/?x=1&y="2"',
      canonical: 'https://x.example/a/?b&c',
      linkText: '<b>here</b>',
    }
    const page = treeOf(odd)
    assert.deepEqual(said(page, 'title, a'), [odd.title, odd.linkText])
    assert.deepEqual(
      [
        all(page, 'a', 'href'),
        all(page, 'link[rel=canonical]', 'href'),
        all(page, 'meta[http-equiv=refresh]', 'content'),
      ],
      [[odd.to], [odd.canonical], [`0; url=${odd.to}`]],
    )
    assert.deepEqual(selectAll('b', page), [])
  })
})

describe('the redirect page of a page that has moved, with ids that are elsewhere now', () => {
  const tree = treeOf({ ...given, anchors: places })
  test('the redirect page of a moved page redirects by a script of the site, and also without script', () => {
    assert.deepEqual(all(tree, 'script', 'src'), [`/${redirectScript.file}`])
    assert.deepEqual(all(tree, 'script', 'type'), ['module'])
    assert.match(redirectPage({ ...given, anchors: places }), /script-src 'self';/)
    assert.deepEqual(all(tree, 'noscript > meta[http-equiv=refresh]', 'content'), [`0; url=${given.to}`])
    assert.deepEqual(selectAll('head > meta[http-equiv=refresh]', tree), [])
  })
  test('the redirect page of a moved page has, under each old id that is elsewhere now, a link to it', () =>
    assert.deepEqual(
      selectAll('a[id]', tree).map(({ properties }) => ({ id: properties['id'], to: properties['href'] })),
      places,
    ))
  test('the redirect page of a moved page uses the script even where no id is elsewhere', () =>
    assert.deepEqual(all(treeOf({ ...given, anchors: [] }), 'script', 'src'), [`/${redirectScript.file}`]))
})

describe('the redirect script', () => {
  /** Where the script redirects from a page that links to `to`, opened with this hash. */
  function sent(hash: string, to: string): string {
    const origin = 'https://accounts.example'
    const links: Record<string, { href: string }> = Object.fromEntries(
      places.map((place) => [place.id, { href: origin + place.to }]),
    )
    let target = ''
    runInNewContext(redirectScript.text, {
      URL,
      location: { hash, replace: (url: URL) => (target = url.href.replace(origin, '')) },
      document: { getElementById: (id: string) => links[id] ?? null, querySelector: () => ({ href: origin + to }) },
    })
    return target
  }
  for (const [what, hash, to, expected] of [
    ['leads to the new address of the page', '', '/bruun/lease/', '/bruun/lease/'],
    ['keeps a fragment that the new page has, too', '#p57', '/bruun/lease/', '/bruun/lease/#p57'],
    ['leads to the new id of a fragment', '#rig', '/bruun/lease/', '/bruun/lease/#oil-rig'],
    ['leads to another page where the fragment is on that page', '#p9', '/bruun/lease/', '/bruun/end/#p9'],
    ['keeps the fragment that the whole page has become', '#p57', '/bruun/all/#lease', '/bruun/all/#lease'],
  ] as const)
    test(`the redirect script ${what}: ${hash || 'no hash'} → ${expected}`, () =>
      assert.equal(sent(hash, to), expected))
})

test('escapeHtml escapes every character that is special in HTML', () =>
  assert.equal(escapeHtml(`<a href="x">'&'</a>`), `&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;`))
