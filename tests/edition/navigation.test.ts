// Tests the data of the navigation: table of contents, previous and next page, chapters, and who is named as author.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorOf, chapterEntry, contentsOf, neighbours } from '../../src/edition/navigation.ts'
import type { OutlinePage } from '../../src/edition/manifest.ts'
import { manifest } from '../support/manifest.ts'

const camRanh = manifest.outline[0] as OutlinePage

test('the contents list the account’s pages, with sections only for the current page', () => {
  const [first, second, ...more] = contentsOf(manifest, 'hayton', 'cam-ranh-bay')
  assert.deepEqual(more, [])
  assert.deepEqual([first?.title, first?.path, first?.current], ['Cam Ranh Bay', '/hayton/cam-ranh-bay/', true])
  assert.deepEqual(
    first?.sections.map(({ path, level }) => [path, level]),
    [
      ['#soviet-lease', 2],
      ['#submarines', 3],
      ['#port-calls', 2],
    ],
  )
  assert.deepEqual([second?.title, second?.current, second?.sections], ['Đổi Mới', false, []])
})

test('on the account’s own page no entry of the contents is current', () => {
  assert.ok(contentsOf(manifest, 'hayton').every(({ current, sections }) => !current && sections.length === 0))
})

test('before the first page comes the account’s own page, after the last none', () => {
  assert.deepEqual(neighbours(manifest, 'hayton', 'cam-ranh-bay'), {
    before: { title: 'About this account', path: '/hayton/' },
    after: { title: 'Đổi Mới', path: '/hayton/doi-moi/' },
  })
  assert.deepEqual(neighbours(manifest, 'hayton', 'doi-moi'), {
    before: { title: 'Cam Ranh Bay', path: '/hayton/cam-ranh-bay/' },
  })
})

test('the next page is never a page of another account', () => {
  assert.equal('after' in neighbours(manifest, 'samardjian', 'dien-bien-phu'), false)
  assert.equal(neighbours(manifest, 'samardjian', 'dien-bien-phu').before.path, '/samardjian/')
})

test('a chapter has the range of its passages, and its sections with their full addresses', () => {
  const chapter = chapterEntry(manifest, camRanh)
  assert.deepEqual([chapter.title, chapter.path, chapter.span], ['Cam Ranh Bay', '/hayton/cam-ranh-bay/', '¶1–4'])
  assert.deepEqual(
    chapter.sections.map(({ path }) => path),
    ['/hayton/cam-ranh-bay/#soviet-lease', '/hayton/cam-ranh-bay/#submarines', '/hayton/cam-ranh-bay/#port-calls'],
  )
  assert.equal(chapter.sections[2]?.editorial, true)
})

test('for a work of several authors all are named', () =>
  assert.equal(
    authorOf({ author: [{ given: 'Susan', family: 'Samardjian' }, { name: 'World Bank' }], publisher: 'Nhân Dân' }),
    'Susan Samardjian and World Bank',
  ))

test('for a work without an author the publisher is named, or the newspaper that it appeared in', () => {
  assert.equal(
    authorOf({ author: { given: 'Susan', family: 'Samardjian' }, publisher: 'Nhân Dân' }),
    'Susan Samardjian',
  )
  assert.equal(authorOf({ publisher: 'GlobalSecurity.org' }), 'GlobalSecurity.org')
  assert.equal(authorOf({ publisher: 'Northgate Press', containerTitle: 'The sea' }), 'Northgate Press')
  assert.equal(authorOf({ containerTitle: 'Nhân Dân' }), 'Nhân Dân')
  assert.equal(authorOf({}), 'unknown author')
})
