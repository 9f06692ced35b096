// Tests that the index reader finds the sections that have a word, fetches no file twice, and fetches none in vain.
import assert from 'node:assert/strict'
import { cpSync, globSync, renameSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { pathOf } from '../../../src/paths.ts'
import { syntheticSections } from '../../../src/tools/measure/synthetic.ts'
import { matchesTerm, indexTerm, sameStem } from '../../../src/text/stem.ts'
import {
  isLoaded,
  loadFacets,
  loadIndex,
  loadSection,
  lookUp,
  sectionsWithPhrase,
} from '../../../src/search/engine/index-reader.ts'
import { searchOnDisk } from '../../../src/tools/measure/disk-source.ts'
import { search } from '../../../src/search/engine/search.ts'
import { searchFiles, type SearchData } from '../../../src/search/build/index-files.ts'
import { writeSearch } from '../../../src/search/build/integration.ts'
import type { Section } from '../../../src/search/format.ts'
import { tokenize } from '../../../src/text/tokenize.ts'
import { contentWords } from '../../../src/text/stop-words.ts'
import type { Name } from '../../../src/edition/schema/name.ts'

// the hooks are a suite's: those of a file would run before the tests of all others in the same process
describe('the index reader:', () => {
  let dist = ''
  let sections: Section[] = []
  /** the words that each section has, as the index should have them */
  let said: Set<string>[] = []
  const withWord = (fits: (word: string) => boolean) => said.flatMap((own, id) => ([...own].some(fits) ? [id] : []))
  const ids = (found: { id: number }[]) => found.map(({ id }) => id).toSorted((a, b) => a - b)

  /** Twelve pages of made-up words. */
  const made = Array.from({ length: 12 }, (_, number) => syntheticSections(number)).flat()
  const unfiltered: SearchData = { names: [], spellings: [], wordGroups: [], facetsOf: () => ({}), choices: [] }
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
    const pages = [...new Set(made.map(({ url }) => pathOf(url)))]
    const facet = (name: string, values: string[]) => ({
      facet: name,
      label: name,
      allLabel: 'All',
      values: values.map((value): [string, string] => [value, value]),
    })
    await build(dist, {
      facetsOf: ({ url }) => ({ page: [pathOf(url)] }),
      choices: [facet('page', pages), facet('account', ['synthetic'])],
    })
  })
  after(() => rm(dist, { recursive: true, force: true }))
  beforeEach(async () => {
    searchOnDisk(dist)
    const { ids: all } = await loadIndex()
    sections = await Promise.all(all.map((_, id) => loadSection(id)))
    if (said.length === 0)
      said = sections.map(
        ({ titlePath, parts }) =>
          new Set(contentWords([titlePath, ...parts.map(({ text }) => text)].join(' ')).map(indexTerm)),
      )
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
    test('a word that is looked up as a name has its exact matches', async () => {
      const name = [...(said[0] ?? [])].find((one) => one.length > 7) ?? ''
      assert.deepEqual(
        ids(await sectionsWithPhrase([name])),
        withWord((one) => sameStem(name, one)),
      )
    })
    test('a name of several words is found as a whole, and not by a part of it', async () => {
      const [one] = sections
      const phrase = tokenize(one?.parts[0]?.text ?? '').slice(2, 5)
      const own = join(dist, 'named')
      await build(own, { names: [nameOf(phrase)] })
      searchOnDisk(own)
      assert.ok((await sectionsWithPhrase(phrase)).length > 0)
      assert.deepEqual(await sectionsWithPhrase(phrase.slice(0, 2)), [])
    })
    for (const odd of ['', '__proto__', 'constructor', '𝒳', '\uffff', 'zzzz', '0'])
      test(`a word may be ${JSON.stringify(odd)}`, async () => assert.deepEqual((await lookUp(odd)).exactMatches, []))
  })

  describe('an index file that cannot be had', () => {
    /** A copy of the site, searched from now on. */
    const copied = async (name: string): Promise<string> => {
      const folder = join(dist, name)
      rmSync(folder, { recursive: true, force: true })
      for (const part of ['pagefind', 'search']) cpSync(join(dist, part), join(folder, part), { recursive: true })
      searchOnDisk(folder)
      await loadIndex()
      return folder
    }
    /** Puts up another version: the edition of before, with one section less, under other names. */
    const publish = async (folder: string): Promise<void> => {
      for (const part of ['pagefind', 'search']) rmSync(join(folder, part), { recursive: true })
      await writeSearch(folder, await searchFiles(made.slice(1), unfiltered))
    }
    const wordOf = (section: Section | undefined) =>
      contentWords(section?.parts[0]?.text ?? '').find((word) => /^[a-z]{5,}$/.test(word)) ?? ''

    test('is an error where it is the index itself, and had at the next try', async () => {
      const folder = await copied('lost')
      const [meta = ''] = globSync('pagefind/*.pf_meta', { cwd: folder })
      renameSync(join(folder, meta), join(folder, 'kept'))
      searchOnDisk(folder)
      await assert.rejects(loadIndex())
      renameSync(join(folder, 'kept'), join(folder, meta))
      assert.ok((await lookUp(wordOf(sections[0]))).exactMatches.length > 0)
    })
    test('is sought in the new version where one has been put up meanwhile, and the query answered', async () => {
      const folder = await copied('replaced')
      await publish(folder)
      // none of its files has been read, and the old version has none any more
      const { groups } = await search(wordOf(sections[5]))
      assert.ok(groups.length > 0)
      assert.equal((await loadIndex()).ids.length, made.length - 1)
    })
    test('is an error where there is no new version, as when the line is cut', async () => {
      const folder = await copied('cut')
      for (const file of globSync('search/section/*.json', { cwd: folder })) rmSync(join(folder, file))
      await assert.rejects(search(wordOf(sections[5])), /ENOENT/)
    })
  })

  test('the index reader: a facet has for each of its values the sections that were given it', async () => {
    const facets = await loadFacets()
    // one by which nothing can be filtered, since all sections have its one value, is not fetched
    assert.deepEqual([...facets.keys()], ['page'])
    assert.ok(facets.get('page')?.size === 12)
    for (const [page, own] of facets.get('page') ?? [])
      assert.deepEqual(
        [...own].toSorted((a, b) => a - b),
        sections.flatMap(({ url }, id) => (pathOf(url) === page ? [id] : [])),
      )
  })

  test('the index reader: a section counts as loaded once it has been asked for', async () => {
    searchOnDisk(dist)
    assert.equal(isLoaded(3), false)
    await loadSection(3)
    assert.deepEqual([isLoaded(3), isLoaded(4)], [true, false])
  })
})
