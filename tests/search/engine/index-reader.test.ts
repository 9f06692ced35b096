// Tests that the index reader finds the sections that have a word, fetches no file twice, and fetches none in vain.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { syntheticSections } from '../../../src/tools/measure/synthetic.ts'
import { matchesTerm, indexTerm, phraseTerm, sameStem } from '../../../src/text/stem.ts'
import {
  isLoaded,
  loadFacets,
  loadIndexManifest,
  loadSection,
  lookUp,
  setFetcher,
  sectionsWithPhrase,
} from '../../../src/search/engine/index-reader.ts'
import { searchFiles, type SearchData } from '../../../src/search/build/index-files.ts'
import { writeSearch } from '../../../src/search/build/integration.ts'
import type { Section } from '../../../src/search/format.ts'
import { tokenize as tokenize } from '../../../src/text/tokenize.ts'
import { contentWords } from '../../../src/text/stop-words.ts'
import type { Name } from '../../../src/edition/schema/name.ts'

// the hooks are a suite's: those of a file would run before the tests of all others in the same process
describe('the index reader:', () => {
  let dist = ''
  let asked: string[] = []
  let sections: Section[] = []
  const lost = new Set<RegExp>()
  /** the words that each section has, as the index should have them */
  let said: Set<string>[] = []
  const withWord = (fits: (word: string) => boolean) => said.flatMap((own, id) => ([...own].some(fits) ? [id] : []))
  const ids = (found: { id: number }[]) => found.map(({ id }) => id).toSorted((a, b) => a - b)

  /** Twelve pages of made-up words. */
  const made = Array.from({ length: 12 }, (_, number) => syntheticSections(number)).flat()
  const unfiltered: SearchData = { names: [], spellings: [], facetsOf: () => ({}), choices: [] }
  const build = async (into: string, data: Partial<SearchData>) =>
    writeSearch(into, await searchFiles(made, { ...unfiltered, ...data }))
  const nameOf = (words: string[]): Name => ({
    id: 'name',
    name: words.join(' '),
    kind: 'place',
    abbreviations: [],
    variants: [],
    demonyms: [],
    gloss: 'A place.',
  })

  before(async () => {
    dist = await mkdtemp(join(tmpdir(), 'engine-'))
    await build(dist, { facetsOf: ({ url }) => ({ page: [url.split('#')[0] ?? ''] }) })
  })
  after(() => rm(dist, { recursive: true, force: true }))
  beforeEach(async () => {
    lost.clear()
    setFetcher(async (path) => {
      asked.push(path)
      if ([...lost].some((one) => one.test(path))) throw new Error(`404 for ${path}`)
      return JSON.parse(await readFile(join(dist, path), 'utf8')) as unknown
    })
    const list = await loadIndexManifest()
    sections = await Promise.all(Array.from({ length: list.sections }, (_, id) => loadSection(id)))
    if (said.length === 0)
      said = sections.map(
        ({ titlePath, parts }) =>
          new Set(contentWords([titlePath, ...parts.map(({ text }) => text)].join(' ')).map(indexTerm)),
      )
    asked = []
  })

  describe('a word', () => {
    test('a word has exact matches in each section that has it or a word of its stem, and in no other', async () => {
      const all = [...new Set(said.flatMap((own) => [...own]))].toSorted().filter((_, index) => index % 17 === 0)
      assert.ok(all.length > 100)
      for (const word of all)
        assert.deepEqual(
          ids((await lookUp(word)).exactMatches),
          withWord((one) => sameStem(word, one)),
          word,
        )
    })
    test('a word that is incomplete has prefix matches in each section that has a word which begins so', async () => {
      for (const begun of ['ba', 'tin', 'sor', 'dan']) {
        const { prefixMatches: found } = await lookUp(begun)
        assert.ok(found.length > 0, begun)
        assert.deepEqual(
          ids(found),
          withWord((one) => matchesTerm(begun, one)),
          begun,
        )
      }
    })
    test('a word typed beyond its stem has prefix matches in words that continue as it does', async () => {
      // a plural that is half typed: its stem has fewer letters
      const long = [...new Set(said.flatMap((own) => [...own]))].filter((one) => one.length > 5).toSorted()[5] ?? ''
      const { prefixMatches } = await lookUp(long.slice(0, -1))
      assert.ok(ids(prefixMatches).length > 0)
      assert.deepEqual(
        ids(prefixMatches),
        withWord((one) => matchesTerm(long.slice(0, -1), one)),
      )
    })
    test('a word of a single letter has no prefix matches', async () =>
      assert.deepEqual(await lookUp('b'), { exactMatches: [], prefixMatches: [] }))
    test('a word that no section has has no matches, though others begin as it does', async () =>
      assert.deepEqual(await lookUp('banzzzzz'), { exactMatches: [], prefixMatches: [] }))
    test('a word costs one shard of the index, once, together with words of the same beginning', async () => {
      await Promise.all(['ban', 'banzzz', 'ban'].map(lookUp))
      await sectionsWithPhrase(['ban'])
      assert.deepEqual(asked.filter((path) => path.includes('/words/')).length, 1)
    })
    test('a word that is looked up as a name has its exact matches', async () => {
      const name = [...(said[0] ?? [])].find((one) => one.length > 7) ?? ''
      assert.deepEqual(
        ids(await sectionsWithPhrase([name])),
        withWord((one) => sameStem(name, one)),
      )
    })
    test('a word of a name of several words is no prefix of the name, which is found as a whole', async () => {
      const [one] = sections
      const phrase = tokenize(one?.parts[0]?.text ?? '').slice(2, 5)
      const own = join(dist, 'named')
      await build(own, { names: [nameOf(phrase)] })
      setFetcher(async (path) => JSON.parse(await readFile(join(own, path), 'utf8')) as unknown)
      assert.ok((await sectionsWithPhrase(phrase)).length > 0)
      assert.deepEqual(await sectionsWithPhrase(phrase.slice(0, 2)), [])
      assert.deepEqual(ids((await lookUp(phraseTerm(phrase).slice(0, -1))).prefixMatches), [])
    })
    for (const odd of ['', '__proto__', 'constructor', '𝒳', '\uffff', 'zzzz', '0'])
      test(`a word may be ${JSON.stringify(odd)}`, async () => assert.deepEqual((await lookUp(odd)).exactMatches, []))
  })

  describe('an index file that cannot be had', () => {
    test('an index file that cannot be had is an error, and not an empty answer: the reader is told', async () => {
      lost.add(/words\//)
      await assert.rejects(lookUp('ban'), /404/)
    })
    test('an index file that cannot be had makes the next search begin with the index manifest', async () => {
      let folder = '/pagefind/gone/'
      setFetcher(async (path) => {
        const read: unknown = JSON.parse(await readFile(join(dist, path), 'utf8'))
        return path === '/pagefind/manifest.json' && folder ? { ...(read as object), folder } : read
      })
      await assert.rejects(lookUp('ban'), /gone/)
      folder = ''
      assert.ok((await lookUp('ban')).prefixMatches.length > 0)
    })
    test('an index file that cannot be had is fetched again at the next search', async () => {
      lost.add(/words\//)
      await assert.rejects(lookUp('ban'))
      lost.clear()
      assert.ok((await lookUp('ban')).prefixMatches.length > 0)
    })
  })

  test('the index reader: a facet has for each of its values the sections that were given it', async () => {
    const facets = await loadFacets()
    assert.deepEqual([...facets.keys()].toSorted(), ['account', 'edition', 'page'])
    for (const [page, own] of facets.get('page') ?? [])
      assert.deepEqual(
        [...own].toSorted((a, b) => a - b),
        sections.flatMap(({ url }, id) => (url.startsWith(`${page}#`) || url === page ? [id] : [])),
      )
  })

  test('the index reader: a section counts as loaded once it has been asked for', async () => {
    setFetcher(async (path) => JSON.parse(await readFile(join(dist, path), 'utf8')) as unknown)
    assert.equal(isLoaded(3), false)
    await loadSection(3)
    assert.deepEqual([isLoaded(3), isLoaded(4)], [true, false])
  })
})
