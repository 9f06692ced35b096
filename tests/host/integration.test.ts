// Tests what is said at the end of a build, and that the headers of a host of its own stay as they are.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from '../support/project.ts'
import { spawned } from '../support/project-copy.ts'

/** Ends a build in a folder that has a _headers file. @returns what was warned of, and the file */
async function ended(env: Record<string, string>): Promise<{ warned: string; headers: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  try {
    writeFileSync(join(folder, '_headers'), '/*\n  A: b\n')
    const script = `import { host } from './src/host/integration.ts'
      const logger = { warn: (text) => console.log(text) }
      const dir = new URL(${JSON.stringify(`${pathToFileURL(folder).href}/`)})
      await host().hooks['astro:build:done']({ dir, logger })`
    const { output } = await spawned(['--input-type=module', '--eval', script], root, env)
    return { warned: output, headers: readFileSync(join(folder, '_headers'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a build that does not know its host ends with a warning of one line, which says what to write', async () => {
  const { warned, headers } = await ended({ SITE: '', BASE: '' })
  assert.match(warned, /^[^\n]*SITE=https:\/\/example\.org[^\n]*\n$/)
  assert.equal(headers, '/*\n  A: b\n')
})

test('a build that knows its host and folder warns of nothing, and puts the folder into the headers', async () => {
  assert.deepEqual(await ended({ SITE: 'https://accounts.example', BASE: 'vfr' }), {
    warned: '',
    headers: '/vfr/*\n  A: b\n',
  })
})
