// Old ids in built pages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withAlias, withMoved } from '../../src/lib/moved.ts'

const page =
  '<!doctype html><main id="main"><h2 id="new">Đổi Mới</h2><ol><li ' +
  'id="p3"><p>Text</p></li></ol></main><footer></footer>'
const alias = '<span id="old" class="alias"></span>'

test('an alias stands before what it names, and within an item of a list', () => {
  assert.equal(withAlias(page, 'old', 'new'), page.replace('<h2', `${alias}<h2`))
  assert.equal(withAlias(page, 'old', 'p3'), page.replace('<p>', `${alias}<p>`))
  assert.equal(withAlias(page, 'old'), page.replace('<main', `${alias}<main`))
  assert.throws(() => withAlias(page, 'old', 'p4'), /has no id "p4"/)
})

test('an alias stands within a term or an explanation: a list of these takes nothing else', () => {
  const list = '<main><dl><dt id="term">ASEAN</dt><dd id="what">An association.</dd></dl></main>'
  assert.equal(withAlias(list, 'old', 'term'), list.replace('ASEAN', `${alias}ASEAN`))
  assert.equal(withAlias(list, 'old', 'what'), list.replace('An ', `${alias}An `))
})

test('a place on another page leaves a paragraph with the link at the end of the text', () => {
  assert.equal(
    withMoved(page, 'old', '/b/#p9'),
    page.replace(
      '</main>',
      '<p id="old" class="moved">What stood here is now at <a href="/b/#p9">/b/#p9</a>.</p></main>',
    ),
  )
  assert.throws(() => withMoved('<p>nothing else</p>', 'old', '/b/'), /has no <main>/)
})
