// Holds the directions of DESIGN.md §4: content → pages → layouts, components → lib, and never back.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importsOf, isOurs, partOf, type Import } from '../support/imports.ts'
import { filesOf } from '../support/project.ts'

const imports = filesOf('src/**/*.{ts,mjs,astro}', 'astro.config.mjs').flatMap(importsOf)
const ours = imports.filter(isOurs)
const packages = imports.filter((one) => !isOurs(one))
const print = (wrong: Import[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)

/** What a part may import of the project beside itself. */
const may: Record<string, string[]> = {
  lib: [],
  markdown: ['lib'],
  search: ['lib'],
  convert: ['lib'],
  client: ['lib', 'search'],
  components: ['lib', 'site.ts', 'layouts', 'styles', 'client'],
  layouts: ['lib', 'site.ts', 'components', 'styles', 'client'],
  edition: ['lib', 'content', 'search'],
  fonts: [],
  cite: ['lib'],
  og: ['lib', 'site.ts', 'fonts'],
  setup: [],
  'site.ts': [],
  measure: ['lib', 'edition', 'search', 'setup', 'site.ts'],
  'content.config.ts': ['lib'],
  'astro.config.mjs': ['lib', 'edition', 'fonts', 'markdown', 'search', 'site.ts'],
}

describe('a part imports only what stands below it', () => {
  for (const [part, below] of Object.entries(may))
    test(`${part} → ${below.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        print(
          ours.filter(({ from, to }) => partOf(from) === part && partOf(to) !== part && !below.includes(partOf(to))),
        ),
        [],
      )
    })
})

test('every part has its line above; pages may import all but each other', () => {
  assert.deepEqual(
    [...new Set(imports.map(({ from }) => partOf(from)))].filter((part) => part !== 'pages' && !(part in may)),
    [],
  )
})

test('lib is pure: neither the disk nor anything of Node or Astro’s own modules', () => {
  const builtin = /^(?:node:|astro:|(?:fs|path|os|process|url|child_process|module)(?:\/|$))/
  assert.deepEqual(print(packages.filter(({ from, to }) => partOf(from) === 'lib' && builtin.test(to))), [])
})

for (const part of ['pages', 'convert'])
  test(`nothing imports ${part}`, () =>
    assert.deepEqual(print(ours.filter(({ from, to }) => partOf(to) === part && partOf(from) !== part)), []))

test('a page imports no other page', () => assert.deepEqual(print(ours.filter(({ to }) => partOf(to) === 'pages')), []))

test('only pages fetch: they alone import edition/data.ts, and the articles', () => {
  assert.deepEqual(print(ours.filter(({ from, to }) => to === 'src/edition/data.ts' && partOf(from) !== 'pages')), [])
  assert.deepEqual(
    print(
      packages.filter(
        ({ from, to }) => to === 'astro:content' && !['pages', 'content.config.ts'].includes(partOf(from)),
      ),
    ),
    [],
  )
})

test('what is called ./ or ../ exists, so that no direction goes unseen', () => {
  assert.deepEqual(print(packages.filter(({ to }) => to.startsWith('src/') || to.startsWith('content/'))), [])
})

// were the reading of imports to break, every test above would hold of nothing
test('imports are read from all the places where they stand', () => {
  const has = (from: string, to: string) =>
    assert.ok(
      imports.some((one) => one.from === from && one.to === to),
      `${from} imports ${to}`,
    )
  has('src/lib/check-page.ts', 'src/lib/fault.ts')
  has('src/pages/index.astro', 'src/edition/data.ts')
  has('src/layouts/Page.astro', 'src/client/main.ts')
  has('src/client/search-intent.ts', 'src/search/dialog.ts')
  has('src/edition/data.ts', 'content/accounts.yaml')
  has('astro.config.mjs', 'src/site.ts')
})
