// Tests the list of hits on the built site: unknown words are reported, the number of hits is right, filters and "more"
// keep the order.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { search } from '../../../src/search/engine/search.ts'
import { tokenize } from '../../../src/text/tokenize.ts'
import type { FilterChoices } from '../../../src/search/format.ts'
import { anyEdition, hitsOf, openSite, readSite, says, sectionAt } from '../../support/found.ts'

const sections = openSite()
const urls = (groups: Awaited<ReturnType<typeof search>>['groups']) =>
  groups.flatMap(({ hits }) => hits.map(({ url }) => url))

describe('a word that no section has', () => {
  test('a word that no section has is reported, and the rest of the query is found', async () => {
    const { groups, unknownWords } = await search('oil rig istanbul')
    const [first] = urls(groups)
    assert.deepEqual(unknownWords, ['istanbul'])
    assert.ok(first && says(sectionAt(first, sections), 'oil rig'))
  })
  test('a word that no section has does not change the order of what has the rest', async () => {
    const [alone, beside] = await Promise.all([search('oil rig'), search('oil rig istanbul')])
    // what matches equally well may change places further down
    assert.deepEqual(urls(beside.groups).slice(0, 3), urls(alone.groups).slice(0, 3))
    assert.deepEqual(urls(beside.groups).toSorted(), urls(alone.groups).toSorted())
  })
  test('a word that no section has gives no hit by itself, though sections have a beginning of it', async () => {
    for (const query of ['cambodzzz', 'xylophone', 'chinaware', 'istanbul']) {
      const { groups, total, matching, unknownWords } = await search(query)
      assert.deepEqual([groups, total, matching.size, unknownWords], [[], 0, 0, [query]], query)
    }
  })
  test('a quotation with a word that no section has is searched for as words, and the reader is told', async () => {
    const [apart, quoted] = await Promise.all([search('oil rig istanbul'), search('"oil rig istanbul"')])
    assert.deepEqual([urls(quoted.groups), quoted.unquoted], [urls(apart.groups), true])
  })
})

describe('the announced number of sections is that of the hits', () => {
  const announced = async (query: string) => {
    const [first, all] = await Promise.all([search(query), search(query, {}, sections.length)])
    // a section that is there in both editions is one
    const shown = hitsOf(all).length
    assert.deepEqual([first.total, all.total], [shown, shown], query)
  }
  for (const query of ['u s a', 'u', 's', 'A', 'armies', 'ally', 'navies', 'relatio', 'hochiminh', 'gulfo', 'x y z'])
    test(`the announced number of sections is that of the hits for “${query}”`, () => announced(query))
  test('the announced number of sections is that of the hits for words and beginnings of words', async () => {
    const all = [...new Set(sections.flatMap(({ parts }) => parts.flatMap(({ text }) => tokenize(text))))].toSorted()
    const chosen = all.filter((_, index) => index % 61 === 0)
    assert.ok(chosen.length > 50)
    for (const word of chosen) {
      await announced(word)
      await announced(word.slice(0, Math.ceil(word.length / 2)))
    }
  })
})

describe('a word', () => {
  const marksOf = async (query: string) =>
    hitsOf(await search(query, {}, sections.length)).flatMap(({ excerpt }) =>
      excerpt.filter(({ highlighted }) => highlighted).flatMap(({ text }) => tokenize(text)),
    )
  test('a word finds and highlights its other endings, and no word that only looks like it', async () => {
    const withArmy = sections.filter((one) => ['army', 'armies'].some((word) => says(one, word)))
    assert.equal((await search('armies')).total, withArmy.length)
    assert.ok((await marksOf('armies')).includes('army'))
    for (const [query, other] of [
      ['supply', 'support'],
      ['police', 'politburo'],
      ['common', 'commerce'],
    ] as const)
      assert.ok(!(await marksOf(query)).includes(other), `${query} marks ${other}`)
  })
  test('a word for a state finds and highlights its demonym, and the other way round', async () => {
    for (const [query, other] of [
      ['filipino', 'philippines'],
      ['chinese', 'china'],
      ['china', 'chinese'],
    ] as const) {
      const { groups, highlights, total } = await search(query, {}, sections.length)
      const either = sections.filter((one) => [query, other].some((form) => says(one, form)))
      assert.deepEqual([total, groups.length > 0], [either.length, true], query)
      assert.ok(highlights.map((mark) => mark.toLowerCase()).includes(other), `${query} marks ${other}`)
    }
  })
  test('a word for a state finds its demonym without an announcement: Japan, Japanese', async () => {
    assert.deepEqual((await search('Japanese')).addedSynonyms, [])
    assert.ok((await search('Filipino')).addedSynonyms.includes('Philippines'), 'but no account has “Filipino”')
  })
})

describe('a phrase in quotation marks', () => {
  test('a phrase in quotation marks finds each section that has it, stop words included, and no other', async () => {
    for (const phrase of [
      'oil rig',
      'South China Sea',
      'Code of Conduct',
      'members of the Politburo',
      'Gulf of Tonkin',
    ]) {
      const wanted = sections
        .filter((section) =>
          section.parts.some(({ text }) => says({ ...section, titlePath: '', parts: [{ passage: '', text }] }, phrase)),
        )
        .map(({ url }) => url)
      const answer = await search(`"${phrase}"`, {}, sections.length)
      assert.equal(answer.unquoted ?? false, wanted.length === 0, phrase)
      if (answer.unquoted) continue
      const found = hitsOf(answer)
        .flatMap(({ url, otherEdition }) => [url, ...(otherEdition ? [otherEdition.url] : [])])
        .map((url) => sectionAt(url, sections))
      assert.deepEqual(
        wanted.filter((url) => !found.some((section) => section.url === url)),
        [],
        phrase,
      )
      assert.deepEqual(
        found.filter((section) => !says(section, phrase)).map(({ url }) => url),
        [],
        phrase,
      )
    }
  })
  test('a phrase in quotation marks turned round is another phrase, whose words are searched for', async () => {
    assert.equal((await search('"rig oil"')).unquoted, true)
    assert.equal((await search('"oil rig"')).unquoted, undefined)
  })
})

describe('filters', () => {
  const choices = readSite<FilterChoices[]>('search/filters.json')
  test('filters keep every hit that has the value, and no other', async () => {
    const found = async (filters: Record<string, string>) =>
      urls((await search('china', filters, sections.length)).groups).map((url) => sectionAt(url, sections))
    const whole = await found({})
    for (const account of new Set(sections.map((section) => section.account))) {
      const left = await found({ account })
      assert.ok(left.length > 0 && left.every((section) => section.account === account), account)
      assert.deepEqual(
        left.map(anyEdition).toSorted(),
        whole
          .filter((section) => section.account === account)
          .map(anyEdition)
          .toSorted(),
      )
    }
  })
  test('filters that are offered each have a section', async () => {
    assert.ok(choices.length > 0)
    for (const { facet, values } of choices)
      for (const [value] of values)
        assert.ok((await search('vietnam', { [facet]: value })).total > 0, `${facet} ${value}`)
  })
  test('filters do not change the counts beside their values, which say what another choice would give', async () => {
    const [all, some] = await Promise.all([search('china'), search('china', { account: 'samardjian' })])
    assert.deepEqual(some.matching, all.matching)
    assert.ok(some.total < all.total && all.total === all.matching.size)
  })
  test('filters without a value filter nothing', async () =>
    assert.deepEqual(
      urls((await search('china', { account: '', topic: '' })).groups),
      urls((await search('china')).groups),
    ))
})

describe('"more"', () => {
  test('"more" adds hits, and keeps those that are shown', async () => {
    const [ten, twenty, all] = await Promise.all([
      search('china', {}, 10),
      search('china', {}, 20),
      search('china', {}, sections.length),
    ])
    assert.deepEqual([ten.shown, twenty.shown, ten.total], [10, 20, all.total])
    assert.deepEqual(
      urls(ten.groups).filter((url) => !urls(twenty.groups).includes(url)),
      [],
    )
    assert.equal(urls(ten.groups)[0], urls(all.groups)[0])
  })
  test('"more" ends with the last section that matches', async () => {
    const all = await search('china', {}, 10_000)
    assert.equal(all.shown, all.total)
    assert.equal(new Set(urls(all.groups)).size, urls(all.groups).length)
  })
})
