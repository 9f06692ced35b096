// Old ids in built pages, and pages that only send on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withAnchorAlias, withMovedNotice } from '../../src/permalinks/anchor-alias.ts'
import { redirectPage } from '../../src/permalinks/redirect-page.ts'

const page =
  '<!doctype html><main id="main"><h2 id="new">Đổi Mới</h2><ol><li ' +
  'id="p3"><p>Text</p></li></ol></main><footer></footer>'
const alias = '<span id="old" class="anchor-alias"></span>'

test('an alias stands before what it names, and within an item of a list', () => {
  assert.equal(withAnchorAlias(page, 'old', 'new'), page.replace('<h2', `${alias}<h2`))
  assert.equal(withAnchorAlias(page, 'old', 'p3'), page.replace('<p>', `${alias}<p>`))
  assert.equal(withAnchorAlias(page, 'old'), page.replace('<main', `${alias}<main`))
  assert.throws(() => withAnchorAlias(page, 'old', 'p4'), /has no id "p4"/)
})

test('a place on another page leaves a paragraph with the link at the end of the text', () => {
  assert.equal(
    withMovedNotice(page, 'old', '/b/#p9'),
    page.replace(
      '</main>',
      '<p id="old" class="moved-notice">What stood here is now at <a href="/b/#p9">/b/#p9</a>.</p></main>',
    ),
  )
  assert.throws(() => withMovedNotice('<p>nothing else</p>', 'old', '/b/'), /has no <main>/)
})

test('a page that sends on escapes what it is given, and has a script only where places have to be taken along', () => {
  const given = { title: 'A & "B"', to: '/a/?x=1&y=2', canonical: 'https://x.example/a/', linkText: '<b>' }
  const plain = redirectPage(given)
  const moved = redirectPage({ ...given, anchors: [{ id: 'x', to: '/b/#p2' }] })
  assert.ok(
    plain.includes('<title>A &amp; &quot;B&quot;</title>') &&
      plain.includes('content="0; url=/a/?x=1&amp;y=2"') &&
      plain.includes('>&lt;b&gt;</a>'),
  )
  assert.ok(!plain.includes('script'))
  assert.ok(
    moved.includes("script-src 'self'") &&
      moved.includes('<noscript><meta http-equiv="refresh"') &&
      moved.includes('<a id="x" href="/b/#p2">'),
  )
})
