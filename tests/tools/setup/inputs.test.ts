// Tests that a site counts as built only while all that it was built from is the same.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { hashInputs, isBuilt, noteBuild } from '../../../src/tools/setup/inputs.ts'

function project(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  for (const name of ['astro.config.mjs', 'content/a/01-x.mdx', 'src/a.ts', 'public/b.svg']) write(name, name)
  return { root, write }
}

describe('the site is built anew', () => {
  const changes: [string, (it: ReturnType<typeof project>) => NodeJS.ProcessEnv][] = [
    ['where a word of an article has changed', ({ write }) => (write('content/a/01-x.mdx', 'other'), {})],
    ['where a file has come', ({ write }) => (write('src/c.ts', ''), {})],
    ['where a file has another name', ({ root }) => (renameSync(join(root, 'src/a.ts'), join(root, 'src/d.ts')), {})],
    ['where a raw text has come', ({ write }) => (write('sources/text.txt', ''), {})],
    ['for another SITE', () => ({ SITE: 'https://example.org' })],
    ['for another BASE', () => ({ BASE: '/vfr/' })],
  ]
  for (const [when, change] of changes)
    test(when, (t) => {
      const it = project(t)
      const before = hashInputs(it.root, {})
      assert.notEqual(hashInputs(it.root, change(it)), before)
    })

  test('where something else has built it meanwhile, and where it is gone', (t) => {
    const { root, write } = project(t)
    const inputs = hashInputs(root, {})
    assert.equal(isBuilt(root, inputs), false)
    write('dist/index.html', 'built')
    noteBuild(root, inputs)
    assert.equal(isBuilt(root, inputs), true)
    utimesSync(join(root, 'dist/index.html'), 1, 1)
    assert.equal(isBuilt(root, inputs), false)
    rmSync(join(root, 'dist'), { recursive: true })
    assert.equal(isBuilt(root, inputs), false)
  })
})

test('it is not built anew where nothing has changed, whatever else is in the folder', (t) => {
  const { root, write } = project(t)
  const before = hashInputs(root, {})
  write('tests/x.test.ts', '')
  write('README.md', '')
  assert.equal(hashInputs(root, { PORT: '1' }), before)
})
