// Holds the directions of the code: ground (site, paths, text) → edition → permalinks, citation, charts, search →
// markdown, client, layouts → pages, and never back; and that what computes touches neither the disk nor the network.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { circlesIn, importsOf, isOurs, partOf, type Import } from '../support/imports.ts'
import { filesOf } from '../support/project.ts'

const imports = filesOf('src/**/*.{ts,mjs,astro}', 'astro.config.mjs').flatMap(importsOf)
const ours = imports.filter(isOurs)
const packages = imports.filter((one) => !isOurs(one))
const print = (wrong: Import[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)
const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`)

const ground = ['site.ts', 'paths.ts', 'dom.ts', 'text']

/** What a part may import of the project beside itself. */
const may: Record<string, string[]> = {
  'site.ts': [],
  'paths.ts': [],
  'dom.ts': [],
  text: [],
  edition: ['paths.ts', 'text', 'content'],
  permalinks: [...ground, 'edition', 'atomic'],
  citation: ['site.ts', 'paths.ts', 'edition', 'atomic'],
  // what is no page, made beside the pages
  files: ['site.ts', 'paths.ts', 'edition', 'permalinks', 'citation', 'markdown', 'search', 'og', 'atomic'],
  charts: ['edition'],
  search: [...ground, 'edition', 'styles'],
  og: ['site.ts', 'paths.ts', 'edition', 'fonts'],
  atomic: [],
  fonts: ['atomic'],
  // where the site is served, for Astro and for hosts
  host: ['site.ts', 'paths.ts'],
  markdown: ['paths.ts', 'edition', 'charts'],
  client: ['paths.ts', 'dom.ts', 'text', 'edition', 'search', 'styles'],
  components: ['site.ts', 'paths.ts', 'edition', 'citation', 'charts', 'layouts', 'styles', 'client'],
  layouts: ['site.ts', 'paths.ts', 'edition', 'citation', 'components', 'styles', 'client'],
  convert: ['paths.ts', 'edition', 'text', 'atomic'],
  tools: ['site.ts', 'paths.ts', 'text', 'edition', 'search', 'atomic'],
  'content.config.ts': ['paths.ts', 'edition'],
  'bundle.ts': [],
  'astro.config.mjs': [
    'host',
    'bundle.ts',
    'paths.ts',
    'edition',
    'permalinks',
    'fonts',
    'files',
    'markdown',
    'search',
    'atomic',
  ],
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

describe('within a part, what is shared stands below what uses it', () => {
  for (const [folder, below] of [
    ['src/search/build', ['src/search/format.ts', 'src/search/pagefind.ts']],
    ['src/search/engine', ['src/search/format.ts', 'src/search/pagefind.ts']],
    ['src/search/ui', ['src/search/format.ts', 'src/search/engine']],
    [
      'src/edition/schema',
      ['src/edition/manifest.ts', 'src/edition/section-refs.ts', 'src/edition/fault.ts', 'src/edition/fault-codes.ts'],
    ],
  ] as const)
    test(`${folder} imports of its part only ${below.join(', ')}`, () => {
      const part = partOf(`${folder}/x`)
      const outside = ours.filter(
        ({ from, to }) =>
          within(from, folder) &&
          partOf(to) === part &&
          !within(to, folder) &&
          !below.some((allowed) => within(to, allowed)),
      )
      assert.deepEqual(print(outside), [])
    })
})

test('no file imports itself by way of others', () => assert.deepEqual(circlesIn(ours), []))

/** The folders and files that only compute: the same in, the same out, wherever they run. */
const pure = [
  'src/site.ts',
  'src/paths.ts',
  'src/text',
  'src/edition',
  'src/charts',
  'src/citation',
  'src/markdown',
  'src/permalinks',
  'src/search/format.ts',
  'src/search/engine',
]
/** What in them does not: it reads the disk, or is called by Astro. */
const impure = [
  'src/edition/read',
  'src/edition/check/integration.ts',
  'src/edition/dev',
  'src/citation/cache.ts',
  'src/citation/styles.ts',
  'src/permalinks/built-site.ts',
  'src/permalinks/read.ts',
  'src/permalinks/integration.ts',
  'src/permalinks/update-list.ts',
]
const builtin = /^(?:node:|astro:|(?:fs|path|os|process|url|child_process|module)(?:\/|$))/

for (const folder of pure)
  test(`${folder} is pure: neither the disk nor anything of Node or Astro’s own modules`, () => {
    const own = packages.filter(({ from }) => within(from, folder) && !impure.some((file) => within(from, file)))
    assert.deepEqual(print(own.filter(({ to }) => builtin.test(to))), [])
  })

test('of the content, only edition/read and the converter read the disk', () => {
  const disk = packages.filter(({ from, to }) => /^node:fs/.test(to) && from.startsWith('src/edition/'))
  assert.deepEqual(print(disk.filter(({ from }) => !within(from, 'src/edition/read'))), [])
})

for (const part of ['pages', 'convert'])
  test(`nothing imports ${part}`, () =>
    assert.deepEqual(print(ours.filter(({ from, to }) => partOf(to) === part && partOf(from) !== part)), []))

test('a page imports no other page', () => assert.deepEqual(print(ours.filter(({ to }) => partOf(to) === 'pages')), []))

test('only pages fetch: they alone import edition/read/collections.ts and the articles', () => {
  const collections = 'src/edition/read/collections.ts'
  assert.deepEqual(print(ours.filter(({ from, to }) => to === collections && partOf(from) !== 'pages')), [])
  const asks = packages.filter(({ to }) => to === 'astro:content').map(({ from }) => from)
  assert.ok(asks.includes(collections))
  assert.deepEqual(
    asks.filter((from) => from !== collections && !['pages', 'content.config.ts'].includes(partOf(from))),
    [],
  )
})

test('of the content, YAML is read by edition/read alone', () =>
  assert.deepEqual(
    packages.filter(({ from, to }) => to === 'yaml' && !within(from, 'src/edition/read')).map(({ from }) => from),
    // writes the front matter of the originals, and reads none
    ['src/convert/write.ts'],
  ))

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
  has('src/edition/check/page.ts', 'src/edition/fault.ts')
  has('src/layouts/Page.astro', 'src/client/main.ts')
  has('src/client/search-intent.ts', 'src/search/ui/dialog.ts')
  has('astro.config.mjs', 'src/paths.ts')
  assert.deepEqual(
    circlesIn([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ]),
    ['b → c → b'],
  )
})
