// Tests the schema of content/redirects.yaml: what it accepts, and what is reported for a fault.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { redirectsSchema, redirectTarget } from '../../src/permalinks/redirects.ts'
import { readYaml } from '../../src/edition/read/yaml.ts'

const there = ['/new/', '/new/#p1', '/new/#p2', '/still/', '/still/#p1', '/new.md']
const faultsOf = (text: string, built = true) =>
  readYaml(
    text,
    redirectsSchema(built ? (address) => there.includes(address) : undefined),
    'redirects.yaml',
  ).faults.map(({ line, message }) => `${line} ${message}`)
const entry = (from: string, to: string) => `- from: "${from}"\n  to: "${to}"\n`

test('redirects of pages, files and fragments are accepted, with or without a day, and so is an empty list', () => {
  assert.deepEqual(faultsOf('[]'), [])
  assert.deepEqual(
    faultsOf(
      `${entry('/old/', '/new/')}  since: ` +
        `"2026-01-31"\n${entry('/old/#x', '/new/#p2')}${entry('/still/#p9', '/still/#p1')}${entry('/still/#p8', '/new/#p1')}${entry('/old.md', '/new.md')}`,
    ),
    [],
  )
})

const cases: [string, string, RegExp][] = [
  ['an address without its first slash', entry('old/', '/new/'), /^1 .*Write the address from its first slash/],
  ['the address of another site', entry('/old/', 'https://x.example/'), /^2 .*Write the address from its first slash/],
  ['a misspelt key', '- form: /old/\n  to: /new/\n', /"form" is no key here\. Write "from"/m],
  ['a day that is none', `${entry('/old/', '/new/')}  since: May\n`, /^3 .*Write the day/],
  ['an unknown target', entry('/old/', '/nowhere/'), /^2 .*The site has no "\/nowhere\/"/],
  ['an unknown place', entry('/old/', '/new/#p3'), /^2 .*The site has no "\/new\/#p3"/],
  ['a page that is still there', entry('/still/', '/new/'), /^1 .*"\/still\/" is still there/],
  ['a place that is still there', entry('/still/#p1', '/new/#p1'), /^1 .*"\/still\/#p1" is still there/],
  [
    'a place on a page that is gone',
    entry('/old/#p1', '/new/#p1'),
    /^1 .*The page "\/old\/" is gone\. Write an entry for it as well/,
  ],
  ['a place on a file', entry('/old.md#p1', '/new/#p1'), /^1 .*Only a page has places/],
  ['a page that becomes a file', entry('/old/', '/new.md'), /^2 .*A page can only move to a page/],
  ['an entry that stands twice', entry('/old/', '/new/') + entry('/old/', '/still/'), /^3 .*has an entry above/],
  ['a chain', entry('/older/', '/old/') + entry('/old/', '/new/'), /^2 .*"\/old\/" has itself moved\. Write "\/new\/"/],
  [
    'a chain by way of a page',
    entry('/still/#p9', '/old/#p2') + entry('/old/', '/new/'),
    /^2 .*"\/old\/#p2" has itself moved\. Write "\/new\/#p2"/,
  ],
  ['an address that leads to itself', entry('/old/', '/old/'), /^2 .*leads back to "\/old\/"/],
  ['a loop', entry('/a/', '/b/') + entry('/b/', '/a/'), /^2 .*leads back to "\/a\/"/],
]
describe('the schema of redirects refuses', () => {
  for (const [name, text, message] of cases)
    test(`${name} is refused as a redirect`, () => assert.match(faultsOf(text).join('\n'), message))
})

test('before the site is built, redirects are refused only for faults in the list itself', () => {
  assert.deepEqual(faultsOf(entry('/still/', '/nowhere/'), false), [])
  assert.equal(faultsOf(entry('/a/', '/a/'), false).length, 1)
})

test('the redirect of a page keeps fragments, unless they have redirects or its target has a fragment', () => {
  const redirects = [
    { from: '/old/', to: '/new/' },
    { from: '/old/#x', to: '/new/#p2' },
    { from: '/part/', to: '/new/#p1' },
  ]
  const asked = ['/old/', '/old/#p1', '/old/#x', '/part/#p7', '/new/']
  assert.deepEqual(
    asked.map((address) => redirectTarget(address, redirects)),
    ['/new/', '/new/#p1', '/new/#p2', '/new/#p1', undefined],
  )
})
