// Tests which files are taken for articles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageFiles } from '../../../src/edition/read/load.ts'
import { copyContent } from '../../support/project-copy.ts'
import { root } from '../../support/project.ts'

test('what a killed conversion has left is no article of either edition', (t) => {
  const copy = copyContent()
  t.after(() => copy.remove())
  const originals = pageFiles(copy.folder, 'original')
  copy.write('content/.originals-new-1234/hayton/01-executive-summary.mdx', '¶1 Half a')
  copy.write('content/originals/.hidden/01-executive-summary.mdx', '¶1 Half a')
  assert.deepEqual(pageFiles(copy.folder), pageFiles(root))
  assert.deepEqual(pageFiles(copy.folder, 'original'), originals)
})
