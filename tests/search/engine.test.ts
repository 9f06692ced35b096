// Holds that the browser's half of the index says which sections have a word, asking for no file twice and for none
// in vain.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { syntheticPage } from '../../src/measure/synthetic.ts'
import { asIndexed } from '../../src/search/indexed.ts'
import {
  isLoaded,
  loadFacets,
  loadList,
  loadSection,
  lookUp,
  readFrom,
  sectionsWithName,
} from '../../src/search/engine.ts'
import { buildIndex } from '../../src/search/index.ts'
import type { Section } from '../../src/search/section.ts'
import { tellingWords } from '../../src/lib/grammatical.ts'

// the hooks are a suite's: those of a file would run before the tests of all others in the same process
describe('the index in a browser:', () => {
  let dist = ''
  let asked: string[] = []
  let sections: Section[] = []
  const lost = new Set<RegExp>()
  /** the words that each section has, as the index should have them */
  let said: Set<string>[] = []
  const withWord = (fits: (word: string) => boolean) => said.flatMap((own, id) => ([...own].some(fits) ? [id] : []))
  const ids = (found: { id: number }[]) => found.map(({ id }) => id).toSorted((a, b) => a - b)

  before(async () => {
    dist = await mkdtemp(join(tmpdir(), 'engine-'))
    for (let number = 0; number < 12; number++) {
      const { path, html } = syntheticPage(number)
      await mkdir(dirname(join(dist, path)), { recursive: true })
      await writeFile(join(dist, path), html)
    }
    await buildIndex(dist, {
      names: [],
      spellings: [],
      facetsOf: ({ url }) => ({ page: [url.split('#')[0] ?? ''] }),
      choices: [],
    })
  })
  after(() => rm(dist, { recursive: true, force: true }))
  beforeEach(async () => {
    lost.clear()
    readFrom(async (path) => {
      asked.push(path)
      if ([...lost].some((one) => one.test(path))) throw new Error(`404 for ${path}`)
      return JSON.parse(await readFile(join(dist, path), 'utf8')) as unknown
    })
    const list = await loadList()
    sections = await Promise.all(Array.from({ length: list.sections }, (_, id) => loadSection(id)))
    if (said.length === 0)
      said = sections.map(
        ({ place, parts }) => new Set(tellingWords([place, ...parts.map(({ text }) => text)].join(' ')).map(asIndexed)),
      )
    asked = []
  })

  describe('a word', () => {
    test('leads to each section that has it or a word of its stem, and to no other', async () => {
      const all = [...new Set(said.flatMap((own) => [...own]))].toSorted().filter((_, index) => index % 17 === 0)
      assert.ok(all.length > 100)
      for (const word of all)
        assert.deepEqual(
          ids((await lookUp(word)).whole),
          withWord((one) => one === asIndexed(word)),
          word,
        )
    })
    test('that is only begun leads to each section that has one which begins so, a single letter too', async () => {
      for (const begun of ['b', 'g', 'v', 'ba', 'tin', 'sor', 'dan']) {
        const { begun: found } = await lookUp(begun)
        assert.ok(found.length > 0, begun)
        assert.deepEqual(
          ids(found),
          withWord((one) => one.startsWith(begun)),
          begun,
        )
      }
    })
    test('of which more is typed than its stem leads to the stem, and is whole nowhere', async () => {
      const all = new Set(said.flatMap((own) => [...own]))
      // one that begins with another, of which the longer is meant
      const [stem = ''] = [...all].filter(
        (one) =>
          one.length > 4 &&
          [...all].some((other) => other.length >= 4 && other !== one && one.startsWith(other)) &&
          withWord((other) => other.startsWith(`${one}z`)).length === 0,
      )
      assert.ok(stem)
      const { whole, begun } = await lookUp(`${stem}zq`)
      assert.deepEqual([ids(whole), ids(begun)], [[], withWord((one) => one === stem)])
    })
    test('that nobody wrote leads nowhere, though others begin as it does', async () =>
      assert.deepEqual(await lookUp('banzzzzz'), { whole: [], begun: [] }))
    test('costs one file of the index, once, and so do its neighbours', async () => {
      await Promise.all(['ban', 'banzzz', 'ban'].map(lookUp))
      await sectionsWithName('ban')
      assert.deepEqual(asked.filter((path) => path.includes('/words/')).length, 1)
    })
    test('that is asked for as a name leads to the sections that have just it, and its beginning to none', async () => {
      const [name = ''] = [...(said[0] ?? [])].filter(
        (one) => one.length > 7 && withWord((other) => other === one.slice(0, -1)).length === 0,
      )
      assert.deepEqual(
        [ids(await sectionsWithName(name)), await sectionsWithName(name.slice(0, -1))],
        [withWord((one) => one === name), []],
      )
    })
    for (const odd of ['', '__proto__', 'constructor', '𝒳', '\uffff', 'zzzz', '0'])
      test(`may be ${JSON.stringify(odd)}`, async () => assert.deepEqual((await lookUp(odd)).whole, []))
  })

  describe('a file that cannot be had', () => {
    test('is an error, and no empty answer: the reader is told', async () => {
      lost.add(/words\//)
      await assert.rejects(lookUp('ban'), /404/)
    })
    test('may be so since a new version of the site has come: the next search begins with the list', async () => {
      let folder = '/pagefind/gone/'
      readFrom(async (path) => {
        const read: unknown = JSON.parse(await readFile(join(dist, path), 'utf8'))
        return path === '/pagefind/first.json' && folder ? { ...(read as object), folder } : read
      })
      await assert.rejects(lookUp('ban'), /gone/)
      folder = ''
      assert.ok((await lookUp('ban')).begun.length > 0)
    })
    test('is asked for again at the next search', async () => {
      lost.add(/words\//)
      await assert.rejects(lookUp('ban'))
      lost.clear()
      assert.ok((await lookUp('ban')).begun.length > 0)
    })
  })

  test('a facet has for each of its values the sections that were given it', async () => {
    const facets = await loadFacets()
    assert.deepEqual([...facets.keys()].toSorted(), ['account', 'edition', 'page'])
    for (const [page, own] of facets.get('page') ?? [])
      assert.deepEqual(
        [...own].toSorted((a, b) => a - b),
        sections.flatMap(({ url }, id) => (url.startsWith(`${page}#`) || url === page ? [id] : [])),
      )
  })

  test('a section is known to be there once it has been asked for', async () => {
    readFrom(async (path) => JSON.parse(await readFile(join(dist, path), 'utf8')) as unknown)
    assert.equal(isLoaded(3), false)
    await loadSection(3)
    assert.deepEqual([isLoaded(3), isLoaded(4)], [true, false])
  })
})
