// Holds that the scripts of package.json run every test, and that README.md names no command that is gone.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { sep } from 'node:path'
import { test } from 'node:test'
import { filesOf, root, textOf } from '../support/project.ts'

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
/** The scripts that "npm run test:all" runs, by the test files that each of them finds. */
const runs = [...(scripts['test:all'] ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => ({
  name,
  files: globSync(
    [...(scripts[name] ?? '').matchAll(/"([^"]+)"/g)].map(([, pattern = '']) => pattern),
    { cwd: root },
  ).map((file) => file.split(sep).join('/')),
}))

test('every test file is run by one of the scripts of "npm run test:all", and by one alone', () => {
  assert.deepEqual(runs.flatMap(({ files }) => files).sort(), filesOf('tests/**/*.test.ts'))
})

test('every script of "npm run test:all" has test files to run', () => {
  assert.ok(runs.length > 1)
  assert.deepEqual(
    runs.filter(({ files }) => files.length === 0).map(({ name }) => name),
    [],
  )
})

test('every script runs in any shell: none sets a variable, or has a sign that only one shell knows', () => {
  // what double quotes hold is the same everywhere
  const bare = Object.values(scripts).map((script) => script.replaceAll(/"[^"]*"/g, '""'))
  assert.deepEqual(
    bare.filter((script) => /[$';|`*]|(?<!&)&(?!&)|\b[A-Z_]+=/.test(script)),
    [],
  )
})

test('README.md names no npm script that is not there', () => {
  const named = [...textOf('README.md').matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name)
  assert.ok(named.length > 5)
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  )
})
