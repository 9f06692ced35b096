// Tests how old ids are kept working in built pages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withAnchorAlias, withMovedNotice } from '../../src/permalinks/anchor-alias.ts'

const page =
  '<!doctype html><main id="main"><h2 id="new">Đổi Mới</h2><ol><li ' +
  'id="p3"><p>Text</p></li></ol></main><footer></footer>'
const alias = '<span id="old" class="anchor-alias"></span>'

test('an anchor alias is placed before its target, or within it where that is a list item', () => {
  assert.equal(withAnchorAlias(page, 'old', 'new'), page.replace('<h2', `${alias}<h2`))
  assert.equal(withAnchorAlias(page, 'old', 'p3'), page.replace('<p>', `${alias}<p>`))
  assert.equal(withAnchorAlias(page, 'old'), page.replace('<main', `${alias}<main`))
  assert.throws(() => withAnchorAlias(page, 'old', 'p4'), /has no id "p4"/)
})

test('an anchor alias is placed within a term or definition, since a list of these allows nothing else', () => {
  const list = '<main><dl><dt id="term">ASEAN</dt><dd id="what">An association.</dd></dl></main>'
  assert.equal(withAnchorAlias(list, 'old', 'term'), list.replace('ASEAN', `${alias}ASEAN`))
  assert.equal(withAnchorAlias(list, 'old', 'what'), list.replace('An ', `${alias}An `))
})

test('for an id that is on another page now, a paragraph with a link is added at the end of the text', () => {
  assert.equal(
    withMovedNotice(page, 'old', '/b/#p9'),
    page.replace(
      '</main>',
      '<p id="old" class="moved-notice">What stood here is now at <a href="/b/#p9">/b/#p9</a>.</p></main>',
    ),
  )
  assert.throws(() => withMovedNotice('<p>nothing else</p>', 'old', '/b/'), /has no <main>/)
})
