// Tests what dist/_headers tells a host: that its policy takes nothing from a page that the page's own allows, and that
// its rules are for files that there are, and keep none for ever that may change.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { withBase } from '../../src/paths.ts'
import { directivesOf, parseHeaders } from '../support/headers.ts'
import { all, attr, builtFiles, builtPages, dist, redirectPages } from '../support/site.ts'

const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'))
const paths = builtFiles().map((file) => withBase(`/${file}`))
const everywhere =
  rules.find(({ pattern }) => pattern === withBase('/*'))?.headers ?? assert.fail('no rule for all files')

test('every rule of _headers is for files of the site, and that for all files for each of them', () => {
  assert.deepEqual(
    rules.filter(({ fits }) => !paths.some(fits)).map(({ pattern }) => pattern),
    [],
  )
  assert.ok(rules.some(({ fits, headers }) => headers.get('x-content-type-options') === 'nosniff' && paths.every(fits)))
})

test('_headers keeps files for ever that have a hash of their content in their names, all of these and no others', () => {
  const hashed = /\/_astro\/.+\.[\w-]{8}\.\w+$|\/pagefind\/(?:index|filter)\/en_[0-9a-f]+\.pf_\w+$/
  const kept = rules.filter(({ headers }) => /immutable/.test(headers.get('cache-control') ?? ''))
  assert.deepEqual(
    paths.filter((path) => kept.some(({ fits }) => fits(path))),
    paths.filter((path) => hashed.test(path)),
  )
})

test('no file has two rules of _headers for one header: some hosts join them, others take the last', () => {
  for (const path of paths) {
    const names = rules.filter(({ fits }) => fits(path)).flatMap(({ headers }) => [...headers.keys()])
    assert.deepEqual(names, [...new Set(names)], path)
  }
})

test('the policy of _headers says what a page cannot, and takes nothing from what a page’s own policy allows', () => {
  const ofHost = directivesOf(everywhere.get('content-security-policy') ?? '')
  assert.deepEqual(ofHost.get('frame-ancestors'), new Set())
  // they would be asked for the hashes that only the page has
  for (const name of ['default-src', 'script-src', 'style-src']) assert.ok(!ofHost.has(name), name)
  for (const { path, tree } of [...builtPages(), ...redirectPages()]) {
    const own = directivesOf(attr(all('meta[http-equiv="Content-Security-Policy"]', tree)[0], 'content'))
    for (const [name, sources] of ofHost)
      assert.deepEqual(
        [...(own.get(name) ?? [])].filter((source) => !sources.has(source)),
        [],
        `${path} ${name}`,
      )
  }
})
