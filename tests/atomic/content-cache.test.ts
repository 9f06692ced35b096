// Tests the cache of what is made from a content.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { openCache } from '../../src/atomic/content-cache.ts'

function inFolder(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'content-cache-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const program = join(folder, 'program.ts')
  writeFileSync(program, 'draw()')
  return {
    program,
    open: () => openCache(join(folder, 'cache'), [program]),
    cached: () => readdirSync(join(folder, 'cache')),
  }
}

test('what was made of a content is there for the next who opens the cache, and for no other content', (t) => {
  const { open } = inFolder(t)
  open().set('a card', new Uint8Array([1, 2, 3]))
  assert.deepEqual([...(open().get('a card') ?? [])], [1, 2, 3])
  assert.equal(open().get('another card'), undefined)
})

test('a change in a program makes all that it had made stale, and removes it', (t) => {
  const { open, program, cached } = inFolder(t)
  open().set('a card', 'drawn')
  const before = cached()
  writeFileSync(program, 'draw(better)')
  assert.equal(open().get('a card'), undefined)
  assert.equal(cached().length, 1)
  assert.notDeepEqual(cached(), before)
})
