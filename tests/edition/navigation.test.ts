// Holds how pages and accounts are put together for a reader: contents, neighbours, chapters, names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorOf, chapterEntry, contentsOf, neighbours } from '../../src/edition/navigation.ts'
import type { OutlinePage } from '../../src/edition/manifest.ts'
import { manifest } from '../support/manifest.ts'

const camRanh = manifest.outline[0] as OutlinePage

test('the contents list the account’s pages, with the sections of the page that is read alone', () => {
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

test('on the account’s own page no page is the one that is read', () => {
  assert.ok(contentsOf(manifest, 'hayton').every(({ current, sections }) => !current && sections.length === 0))
})

test('before the first page stands the account’s own, after the last nothing', () => {
  assert.deepEqual(neighbours(manifest, 'hayton', 'cam-ranh-bay'), {
    before: { title: 'About this account', path: '/hayton/' },
    after: { title: 'Đổi Mới', path: '/hayton/doi-moi/' },
  })
  assert.deepEqual(neighbours(manifest, 'hayton', 'doi-moi'), {
    before: { title: 'Cam Ranh Bay', path: '/hayton/cam-ranh-bay/' },
  })
})

test('the next page is never one of another account', () => {
  assert.equal('after' in neighbours(manifest, 'samardjian', 'dien-bien-phu'), false)
  assert.equal(neighbours(manifest, 'samardjian', 'dien-bien-phu').before.path, '/samardjian/')
})

test('a chapter has the span of its passages and its sections with their full addresses', () => {
  const chapter = chapterEntry(manifest, camRanh)
  assert.deepEqual([chapter.title, chapter.path, chapter.span], ['Cam Ranh Bay', '/hayton/cam-ranh-bay/', '¶1–4'])
  assert.deepEqual(
    chapter.sections.map(({ path }) => path),
    ['/hayton/cam-ranh-bay/#soviet-lease', '/hayton/cam-ranh-bay/#submarines', '/hayton/cam-ranh-bay/#port-calls'],
  )
  assert.equal(chapter.sections[2]?.editorial, true)
})

test('a work of several authors goes by all of them', () =>
  assert.equal(
    authorOf({ author: [{ given: 'Susan', family: 'Samardjian' }, { name: 'World Bank' }], publisher: 'Nhân Dân' }),
    'Susan Samardjian and World Bank',
  ))

test('a work without an author goes by its publisher, or by the newspaper that it stands in', () => {
  assert.equal(
    authorOf({ author: { given: 'Susan', family: 'Samardjian' }, publisher: 'Nhân Dân' }),
    'Susan Samardjian',
  )
  assert.equal(authorOf({ publisher: 'GlobalSecurity.org' }), 'GlobalSecurity.org')
  assert.equal(authorOf({ publisher: 'Northgate Press', containerTitle: 'The sea' }), 'Northgate Press')
  assert.equal(authorOf({ containerTitle: 'Nhân Dân' }), 'Nhân Dân')
  assert.equal(authorOf({}), 'unknown author')
})
