// Holds what a page becomes in a Starlight site, and that no folder of anybody's is replaced by one.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileOf, writeStarlightSite } from '../../../src/tools/starlight/build.ts'

test('a page’s title stands in its front matter, and not in its text again', () =>
  assert.equal(
    fileOf({ path: '/a/b/', title: 'The “oil rig”: 2014', markdown: '# The oil rig\n\nWords.\n\n# Later\n' }),
    '---\ntitle: "The “oil rig”: 2014"\n---\n\nWords.\n\n# Later\n',
  ))

test('a folder that holds something else is refused, and stays as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'))
  const file = join(folder, 'letter.txt')
  try {
    writeFileSync(file, 'kept')
    assert.throws(() => writeStarlightSite({ pages: [], folder }), /Name another folder/)
    assert.ok(existsSync(file))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
