// Tests the files beside the pages: which there are, and that they are written where they belong.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { siteFiles } from '../../src/files/site-files.ts'
import { mediaType } from '../../src/files/site-file.ts'
import { writeFiles } from '../../src/files/write.ts'
import { root } from '../support/project.ts'

const folder = root.endsWith('/') ? root : `${root}/`

describe('the files beside the pages', () => {
  const paths = siteFiles(folder).map(({ path }) => path)
  test('no two have one path, and none begins with a slash', () => {
    assert.deepEqual(paths, [...new Set(paths)])
    assert.deepEqual(
      paths.filter((path) => path.startsWith('/')),
      [],
    )
  })
  for (const path of [
    'hayton.bib',
    'hayton/introduction.csl.json',
    'hayton/introduction.cite.json',
    'hayton/introduction.md',
    'hayton/57/index.html',
    'hayton/T1/index.html',
    'passages.json',
    'search/prints.json',
    'og/home.png',
    'og/hayton-introduction.png',
  ])
    test(`${path} is one of them`, () => assert.ok(paths.includes(path)))
  test('each has a media type of its own for the development server', () =>
    assert.deepEqual(
      paths.filter((path) => mediaType(path) === 'application/octet-stream'),
      [],
    ))
})

test('files are written where they belong, into folders that are made for them; what one throws is thrown', async (t) => {
  const dist = mkdtempSync(join(tmpdir(), 'site-files-'))
  t.after(() => rmSync(dist, { recursive: true, force: true }))
  await writeFiles(dist, [
    { path: 'a/b/c.txt', content: () => 'text' },
    { path: 'd.png', content: () => Promise.resolve(new Uint8Array([7])) },
  ])
  assert.equal(readFileSync(join(dist, 'a/b/c.txt'), 'utf8'), 'text')
  assert.deepEqual([...readFileSync(join(dist, 'd.png'))], [7])
  const broken = () => {
    throw new Error('no letter for it')
  }
  await assert.rejects(() => writeFiles(dist, [{ path: 'e', content: broken }]), /no letter for it/)
})
