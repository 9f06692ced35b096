// Tests in which folders the site can be built.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFault } from '../../../src/tools/setup/folder.mjs'

test('a folder may have spaces, quotation marks, brackets and letters of any language in its path', () => {
  for (const path of ['/srv/“Quan hệ Việt Nam/a b”/', '/srv/a&b (c) [$x] {y} it’s;!^+@~`|<>,=/', '/srv/.hidden/-a/'])
    assert.equal(folderFault(path, 'linux'), undefined, path)
  assert.equal(folderFault('C:\\site\\Quan hệ Việt Nam\\', 'win32'), undefined)
})

test('a folder with a sign that Vite, Node or PATH misreads is refused in one line, which names the sign', () => {
  for (const sign of ['#', '%', '?', '*', '"', ':', '\\'])
    assert.match(folderFault(`/srv/a${sign}b/`, 'darwin') ?? '', /^[^\n]+ whose path has “.”: [^\n]+$/)
  assert.match(folderFault('/srv/50%/#1/', 'linux') ?? '', /has “%”/)
  assert.match(folderFault('C:\\50%\\', 'win32') ?? '', /has “%”/)
})
