// Tests that the last step of a build checks the published URLs. (That redirects work for readers is tested in
// tests/browser/redirects.test.ts.)
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import config from '../../astro.config.mjs'
import { copyContent } from '../support/project-copy.ts'

const integrations = (config.integrations ?? []).flat().filter((one) => typeof one === 'object' && one !== null)
// after it only what puts the whole site in its place
const [last, staging] = integrations.slice(-2)

test('the last step of a build checks that every published URL resolves', (t) => {
  assert.equal(last?.name, 'permalinks', 'an integration after it may write files with published URLs')
  assert.equal(staging?.name, 'staging')
  const copy = copyContent()
  t.after(() => copy.remove())
  const dist = join(copy.folder, 'dist')
  mkdirSync(dist)
  writeFileSync(join(dist, 'index.html'), '<!doctype html><main id="main"></main>')

  // the part of the hooks' options that the integration uses
  const told = { config: { root: pathToFileURL(`${copy.folder}/`), site: config.site }, dir: pathToFileURL(`${dist}/`) }
  const run = (hook: 'astro:config:done' | 'astro:build:done') =>
    (last.hooks[hook] as ((of: typeof told) => void) | undefined)?.(told)
  run('astro:config:done')
  assert.throws(() => run('astro:build:done'), {
    name: 'ContentError',
    message: /addresses\.tsv:\d+ {2}\/about\/ was published, but dist\/ has no about\/index\.html any more/,
  })
})
