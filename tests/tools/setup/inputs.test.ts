// Tests when the built site counts as that of the files as they are.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { hashInputs, isBuilt, noteBuild } from '../../../src/tools/setup/inputs.ts'

/** A project that has been built. */
function prepare(context: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'))
  context.after(() => rmSync(root, { recursive: true, force: true }))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const file of [
    'package.json',
    'src/site.ts',
    'content/hayton/01-overview.mdx',
    'tests/a.test.ts',
    'dist/index.html',
  ])
    write(file, file)
  noteBuild(root, hashInputs(root, {}))
  return { root, write, built: (env = {}) => isBuilt(root, hashInputs(root, env)) }
}

test('the site is built while nothing has changed that a build reads', (context) => {
  const { write, built } = prepare(context)
  assert.equal(built(), true)
  write('tests/a.test.ts', 'another')
  write('README.md', 'another')
  assert.equal(built(), true)
})

const changes: Record<string, (project: ReturnType<typeof prepare>) => void> = {
  'a word of the content': ({ write }) => write('content/hayton/01-overview.mdx', 'another'),
  'a file that is new': ({ write }) => write('content/originals/hayton/01-overview.mdx', ''),
  'a raw text': ({ write }) => write('sources/a.txt', 'a'),
  'a file that is gone': ({ root }) => rmSync(join(root, 'src/site.ts')),
  'the name of a file': ({ root }) => renameSync(join(root, 'src/site.ts'), join(root, 'src/sight.ts')),
  'the packages': ({ write }) => write('package-lock.json', '{}'),
  'the built site, by another build': ({ root }) => utimesSync(join(root, 'dist/index.html'), 1, 1),
  'the built site, which is gone': ({ root }) => rmSync(join(root, 'dist'), { recursive: true }),
  'the note, which is gone': ({ root }) => rmSync(join(root, '.cache'), { recursive: true }),
}

for (const [what, change] of Object.entries(changes))
  test(`the site is to be built again after a change of ${what}`, (context) => {
    const project = prepare(context)
    change(project)
    assert.equal(project.built(), false)
  })

test('the site is to be built again for another address or base', (context) => {
  const { built } = prepare(context)
  assert.equal(built({ SITE: 'https://example.org' }), false)
  assert.equal(built({ BASE: '/vfr/' }), false)
})

test('a file that changes during a build makes the next one build again', (context) => {
  const { root, write, built } = prepare(context)
  const before = hashInputs(root, {})
  write('src/site.ts', 'changed meanwhile')
  noteBuild(root, before)
  assert.equal(built(), false)
})
