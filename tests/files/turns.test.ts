// Tests that the articles of a build are read by two threads, each article by one of them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFiles } from '../../src/edition/check/edition.ts'
import { inOrder, readInTurn, startCounter } from '../../src/files/turns.ts'
import { copyContent } from '../support/project-copy.ts'
import { root } from '../support/project.ts'

const folder = root.endsWith('/') ? root : `${root}/`

test('what another has taken is not read again, and together they have read all, in the order of the files', () => {
  const files = articleFiles(folder)
  const counter = startCounter()
  Atomics.add(counter, 0, files.length - 2)
  const last = readInTurn(folder, counter)
  assert.deepEqual(
    last.map(({ file }) => file),
    files.slice(-2),
  )
  assert.deepEqual(readInTurn(folder, counter), [])
  const others = files.slice(0, -2).map((file) => ({ file, faults: [] }))
  assert.deepEqual(
    inOrder(folder, [...last, ...others]).map(({ file }) => file),
    files,
  )
})

test('of an article all is made at once; of one with a fault, nothing', (t) => {
  const copy = copyContent()
  t.after(() => copy.remove())
  const wrong = 'content/facts-and-details/03-cambodia.mdx'
  copy.replace(wrong, '\n¶12 ', '\n¶11 ')
  const all = readInTurn(`${copy.folder}/`, startCounter())
  for (const { file, faults, code, texts, placed } of all) {
    assert.equal(faults.length > 0, file === wrong, file)
    assert.equal(code === undefined, file === wrong, file)
    assert.equal(texts === undefined, file === wrong, file)
    assert.ok(placed, `${file} tells where its figures stand, though it has a fault`)
  }
  const [first] = all
  assert.ok(first?.code?.includes('id=\\"p1\\"'))
  assert.ok(first?.texts?.markdown.includes('¶1 '))
  assert.ok(first?.texts?.incipits.has('1'))
  assert.ok((first?.texts?.sections.length ?? 0) > 0)
})
