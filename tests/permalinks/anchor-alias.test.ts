// Old ids in built pages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withAnchorAlias, withMovedNotice } from '../../src/permalinks/anchor-alias.ts'

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

test('an alias stands within a term or an explanation: a list of these takes nothing else', () => {
  const list = '<main><dl><dt id="term">ASEAN</dt><dd id="what">An association.</dd></dl></main>'
  assert.equal(withAnchorAlias(list, 'old', 'term'), list.replace('ASEAN', `${alias}ASEAN`))
  assert.equal(withAnchorAlias(list, 'old', 'what'), list.replace('An ', `${alias}An `))
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
