// A page that only sends on: for readers with and without script, and for search engines.
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

describe('a page that sends on', () => {
  const tree = treeOf(given)
  test('a page that sends on does so at once, without a script', () => {
    assert.deepEqual(all(tree, 'head > meta[http-equiv=refresh]', 'content'), [`0; url=${given.to}`])
    assert.deepEqual(selectAll('script, noscript', tree), [])
  })
  test('a page that sends on has a link for whoever is not sent, and says where it leads', () => {
    assert.deepEqual(all(tree, 'a', 'href'), [given.to])
    assert.deepEqual(said(tree, 'title, h1, a'), [given.title, given.title, given.linkText])
  })
  test('a page that sends on is left alone by search engines, which are told the address that counts', () => {
    assert.deepEqual(all(tree, 'meta[name=robots]', 'content'), ['noindex'])
    assert.deepEqual(all(tree, 'link[rel=canonical]', 'href'), [given.canonical])
  })
  test('a page that sends on has a policy that allows nothing but its icon', () => {
    const [policy] = all(tree, 'meta[http-equiv="Content-Security-Policy"]', 'content') as string[]
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })
  test('a page that sends on takes what it is given for text, never for markup', () => {
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

describe('a page that has moved, with places that are elsewhere now', () => {
  const tree = treeOf({ ...given, anchors: places })
  test('a page that has moved sends by a script of the site, and without script all the same', () => {
    assert.deepEqual(all(tree, 'script', 'src'), [`/${redirectScript.file}`])
    assert.deepEqual(all(tree, 'script', 'type'), ['module'])
    assert.match(redirectPage({ ...given, anchors: places }), /script-src 'self';/)
    assert.deepEqual(all(tree, 'noscript > meta[http-equiv=refresh]', 'content'), [`0; url=${given.to}`])
    assert.deepEqual(selectAll('head > meta[http-equiv=refresh]', tree), [])
  })
  test('a page that has moved has a link for each place that is elsewhere now, under the id that it had', () =>
    assert.deepEqual(
      selectAll('a[id]', tree).map(({ properties }) => ({ id: properties['id'], to: properties['href'] })),
      places,
    ))
  test('a page that has moved sends by that script too where it has no such places', () =>
    assert.deepEqual(all(treeOf({ ...given, anchors: [] }), 'script', 'src'), [`/${redirectScript.file}`]))
})

describe('the script of a page that has moved', () => {
  /** Where it leads whoever comes with some hash to a page that links to `to`. */
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
    ['leads to the page where it is now', '', '/bruun/lease/', '/bruun/lease/'],
    ['takes a place along that the new page has too', '#p57', '/bruun/lease/', '/bruun/lease/#p57'],
    ['leads to where a place is that has another id now', '#rig', '/bruun/lease/', '/bruun/lease/#oil-rig'],
    ['leads to another page where a place is on that', '#p9', '/bruun/lease/', '/bruun/end/#p9'],
    ['keeps the place that the page as a whole has become', '#p57', '/bruun/all/#lease', '/bruun/all/#lease'],
  ] as const)
    test(`the script of a page that has moved ${what}: ${hash || 'no hash'} → ${expected}`, () =>
      assert.equal(sent(hash, to), expected))
})

test('a text is written for HTML with every sign that means something in it', () =>
  assert.equal(escapeHtml(`<a href="x">'&'</a>`), `&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;`))
