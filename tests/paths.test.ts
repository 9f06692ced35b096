// Tests the form of every address of the site, which must not change once it has been published.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  absoluteUrl,
  accountPath,
  restatedUrl,
  editionPath,
  inSitemap,
  isOriginal,
  pageOfFile,
  pagePath,
  parsePagePath,
  passageId,
  passageOnPageOf,
  passagePath,
  relativeAssets,
  requirePageOfFile,
  sectionPath,
  shortPath,
  withBase,
  withoutBase,
} from '../src/paths.ts'

test('accounts, pages, sections and passages have the addresses under which they were published', () => {
  assert.equal(accountPath('hayton'), '/hayton/')
  assert.equal(pagePath('hayton', 'relations-with-china'), '/hayton/relations-with-china/')
  assert.equal(
    sectionPath('hayton', 'relations-with-china', 'oil-rig-2014'),
    '/hayton/relations-with-china/#oil-rig-2014',
  )
  assert.equal(passagePath('hayton', 'relations-with-china', '57'), '/hayton/relations-with-china/#p57')
})

test('a passage that is a table has the letter T in its id', () => {
  assert.equal(passageId('T1'), 'pT1')
  assert.equal(passagePath('hayton', 'trade', 'T1'), '/hayton/trade/#pT1')
})

test('the text before a page’s first heading has the page’s own address', () => {
  assert.equal(sectionPath('hayton', 'relations-with-china', 'relations-with-china'), '/hayton/relations-with-china/')
})

test('the path of a file gives its account and page, from whatever folder it begins', () => {
  for (const path of [
    'content/hayton/04-relations-with-china.mdx',
    'hayton/04-relations-with-china.mdx',
    'C:/site/content/hayton/04-relations-with-china.mdx',
    'C:\\site\\content\\hayton\\04-relations-with-china.mdx',
  ])
    assert.deepEqual(pageOfFile(path), { account: 'hayton', page: 'relations-with-china' })
  assert.deepEqual(pageOfFile('content/hayton/107-sequel.mdx'), { account: 'hayton', page: 'sequel' })
  assert.deepEqual(pageOfFile('content/facts-and-details/02-asean-1970s-1980s.mdx'), {
    account: 'facts-and-details',
    page: 'asean-1970s-1980s',
  })
})

test('the path of a file tells whether it holds the original words, with the separators of any machine', () => {
  assert.deepEqual(
    ['content/originals/hayton/04-china.mdx', 'C:\\site\\content\\originals\\hayton\\04-china.mdx'].map(isOriginal),
    [true, true],
  )
  assert.equal(isOriginal('content/hayton/04-originals.mdx'), false)
})

test('any other file is not a page', () => {
  for (const path of [
    'content/accounts.yaml',
    'content/hayton/notes.mdx',
    'content/hayton/4-china.mdx',
    'content/hayton/04-china.md',
    'content/hayton/04-China.mdx',
    'content/hayton/04-.mdx',
    'content/hayton/04-china.mdx.orig',
    '04-china.mdx',
    'content/2015/04-china.mdx',
    '',
  ])
    assert.equal(pageOfFile(path), undefined, path)
})

test('a file that must be a page and is not is refused, with how to name it', () => {
  assert.deepEqual(requirePageOfFile('content/hayton/04-cam-ranh-bay.mdx'), { account: 'hayton', page: 'cam-ranh-bay' })
  assert.throws(() => requirePageOfFile('content/hayton/notes.mdx'), /Name it NN-<page>\.mdx/)
})

test('each edition of a page has its own address below the page’s', () =>
  assert.deepEqual(
    (['restated', 'original', 'parallel'] as const).map((edition) => editionPath('hayton', 'cam-ranh-bay', edition)),
    ['/hayton/cam-ranh-bay/', '/hayton/cam-ranh-bay/original/', '/hayton/cam-ranh-bay/parallel/'],
  ))

test('a passage has a short address of its own', () =>
  assert.deepEqual([shortPath('hayton', '57'), shortPath('hayton', 'T1')], ['/hayton/57/', '/hayton/T1/']))

test('the sitemap has the pages that people come to read', () => {
  const asked = [
    '/',
    '/hayton/',
    '/hayton/relations-with-china/',
    '/search/',
    '/404/',
    '/hayton/57/',
    '/hayton/T1/',
    '/hayton/introduction/original/',
    '/hayton/introduction/parallel/',
    '/topics/search/',
  ]
  assert.deepEqual(asked.filter(inSitemap), ['/', '/hayton/', '/hayton/relations-with-china/', '/topics/search/'])
})

describe('an address is read as it was made', () => {
  for (const edition of ['restated', 'original', 'parallel'] as const)
    test(`the address of a page in the ${edition} edition is read as it was made`, () =>
      assert.deepEqual(parsePagePath(editionPath('hayton', 'introduction', edition)), {
        account: 'hayton',
        page: 'introduction',
        edition,
      }))
  test('the address of an account’s own page is read as it was made', () =>
    assert.deepEqual(parsePagePath(accountPath('hayton')), { account: 'hayton', edition: 'restated' }))
})

test('the address of a section or passage is found in every edition of its page', () => {
  assert.equal(passageOnPageOf('/hayton/introduction/original/#rig', '57'), '/hayton/introduction/original/#p57')
  assert.equal(restatedUrl('/hayton/introduction/original/#rig'), sectionPath('hayton', 'introduction', 'rig'))
  assert.equal(restatedUrl('/hayton/introduction/'), '/hayton/introduction/')
})

describe('the base', () => {
  /** The module as it is where the environment has this BASE: it reads the variable once, as it is loaded. */
  const under = async (base: string) => {
    const before = process.env.BASE
    process.env.BASE = base
    try {
      return (await import(`../src/paths.ts?${base}`)) as typeof import('../src/paths.ts')
    } finally {
      if (before === undefined) delete process.env.BASE
      else process.env.BASE = before
    }
  }

  test('the base is a slash where BASE is empty, and has slashes around it however it is written', async () => {
    for (const [written, base] of [
      ['', '/'],
      ['/', '/'],
      ['vfr', '/vfr/'],
      ['/vfr', '/vfr/'],
      ['/vfr/', '/vfr/'],
      ['texts/vfr', '/texts/vfr/'],
    ] as const)
      assert.equal((await under(written)).base, base)
  })

  test('the base is put on paths, and on nothing else', async () => {
    const { withBase } = await under('/vfr/')
    assert.equal(withBase('/'), '/vfr/')
    assert.equal(withBase('/hayton/relations-with-china/#p57'), '/vfr/hayton/relations-with-china/#p57')
    for (const other of ['#p57', 'https://example.org/hayton/', '//example.org/hayton/', 'mailto:a@example.org', ''])
      assert.equal(withBase(other), other)
  })

  test('the base is taken off where it stands, also where an account is called as it is', async () => {
    const { withBase, withoutBase } = await under('/hayton/')
    for (const path of ['/', '/hayton/', '/hayton/57/', '/search/?q=bay'])
      assert.equal(withoutBase(withBase(path)), path)
    assert.equal(withoutBase('/elsewhere/'), '/elsewhere/')
  })

  test('a whole address has origin, base and path', async () => {
    const { absoluteUrl: whole } = await under('/vfr/')
    assert.equal(whole('/hayton/#cite', 'https://example.org'), 'https://example.org/vfr/hayton/#cite')
    assert.equal(whole('#p3', 'https://example.org/vfr/hayton/'), 'https://example.org/vfr/hayton/#p3')
    assert.equal(whole('https://other.example/a', 'https://example.org'), 'https://other.example/a')
  })

  test('without a base a path is what it is', () => {
    assert.equal(withBase('/hayton/'), '/hayton/')
    assert.equal(withoutBase('/hayton/'), '/hayton/')
    assert.equal(absoluteUrl('/hayton/', 'https://example.org'), 'https://example.org/hayton/')
  })
})

test('the styles of a page lead to their fonts from where the page is', () => {
  const styles = "src:url(/_astro/serif.x1.woff2) format('woff2'),url(/_astro/b.woff2);background:url(data:x)"
  assert.equal(
    relativeAssets(styles, '/hayton/introduction/'),
    "src:url(../../_astro/serif.x1.woff2) format('woff2'),url(../../_astro/b.woff2);background:url(data:x)",
  )
  assert.match(relativeAssets(styles, '/'), /^src:url\(_astro\/serif/)
})
