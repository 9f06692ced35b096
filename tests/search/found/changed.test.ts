// Tests that a reader who knows one form of a name, or one spelling, finds what the accounts say under another; and
// that no two things are confused.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../../../src/text/tokenize.ts'
import { stopWords } from '../../../src/text/stop-words.ts'
import { search } from '../../../src/search/engine/search.ts'
import type { Section } from '../../../src/search/format.ts'
import { hitsOf, openSite, says, sectionAt, withoutTerms } from '../../support/found.ts'

const sections = openSite()
const all = sections.length
const key = (form: string) => tokenize(form).join(' ')

/** All sections to which the hits of a query lead, in either edition. */
async function ask(query: string): Promise<{ found: Section[]; added: string[] }> {
  const answer = await search(query, {}, all)
  return {
    found: hitsOf(answer)
      .flatMap(({ url, otherEdition }) => [url, ...(otherEdition ? [otherEdition.url] : [])])
      .map((url) => sectionAt(url, sections)),
    added: answer.addedSynonyms.map(key),
  }
}

describe('what the accounts say under another name is found, and the name said with which it was found', () => {
  for (const [typed, other] of [
    ['saigon', 'Hồ Chí Minh City'],
    ['ho chi minh city', 'Saigon'],
    ['Sài Gòn', 'Hồ Chí Minh City'],
    ['kampuchea', 'Cambodia'],
    ['VCP', 'CPV'],
    ['CPV', 'VCP'],
    ['communist party of vietnam', 'Vietnamese Communist Party'],
    ['KCP', 'CPK'],
    ['CPK', 'KCP'],
    ['SRV', 'Socialist Republic of Vietnam'],
    ['DRV', 'North Vietnam'],
    ['Democratic Republic of Vietnam', 'North Vietnam'],
    ['PRC', 'China'],
    ['USSR', 'Soviet Union'],
    ['U.S.S.R.', 'Soviet Union'],
    ['soviet union', 'USSR'],
    ['East Sea', 'South China Sea'],
    ['Biển Đông', 'South China Sea'],
    ['Beibu Gulf', 'Gulf of Tonkin'],
    ['gulf of tonkin', 'Tonkin Gulf'],
    ['tonkin gulf', 'Beibu Gulf'],
    ['standoff', 'stand-off'],
    ['stand-off', 'standoff'],
    ['three nos', 'three noes'],
    ['percent', 'per cent'],
    ['%', 'per cent'],
  ] as const)
    test(`${typed} finds every section that has only ${other}`, async () => {
      const only = sections.filter((section) => says(section, other) && !says(section, typed))
      assert.ok(only.length > 0, `no section has only ${other}`)
      const { found, added } = await ask(typed)
      assert.ok(added.includes(key(other)), `${other} is not among what was added: ${added.join(', ')}`)
      const missed = only.filter((section) => !found.includes(section))
      assert.deepEqual(
        missed.map(({ url }) => url),
        [],
        `of ${only.length} sections these are not found`,
      )
    })

  for (const [typed, other] of [
    ['cambodia', 'Kampuchea'],
    ['south china sea', 'East Sea'],
    ['gulf of tonkin', 'Beibu Gulf'],
    ['cpv', 'Communist Party of Vietnam'],
  ] as const)
    test(`${typed} is searched for as ${other} as well`, async () =>
      assert.ok((await ask(typed)).added.includes(key(other))))
})

describe('spellings that differ by rule alone find the very same, with nothing to be added', () => {
  for (const [one, other] of [
    ['normalization', 'normalisation'],
    ['normalize', 'normalise'],
    ['U.S. policy', 'US policy'],
    ['Hanoi’s', 'hanoi'],
  ] as const)
    test(`${one} and ${other}`, async () => {
      const [a, b] = await Promise.all([ask(one), ask(other)])
      assert.ok(a.found.length > 0)
      assert.deepEqual(a.found.map(({ url }) => url).toSorted(), b.found.map(({ url }) => url).toSorted())
      assert.deepEqual(a.added, b.added)
    })
})

describe('what stands in quotation marks is searched for as it is', () => {
  for (const [quoted, other] of [
    ['"saigon"', 'Hồ Chí Minh City'],
    ['“kampuchea”', 'Cambodia'],
    ['"VCP"', 'CPV'],
    ['"south china sea"', 'East Sea'],
    ['"per cent"', 'percent'],
  ] as const)
    test(`${quoted} adds nothing and finds only sections that have it`, async () => {
      const { found, added } = await ask(quoted)
      assert.deepEqual(added, [], `${other} or the like was added`)
      // in its own words: an index term is nothing that an account says
      const isSaid = (section: Section) => says(withoutTerms(section), quoted)
      assert.ok(
        found.length > 0 && found.every(isSaid),
        found
          .filter((section) => !isSaid(section))
          .map(({ url }) => url)
          .join(', '),
      )
    })
})

describe('what is not the same thing is never taken for it', () => {
  for (const [typed, ...never] of [
    ['SRV', 'DRV', 'North Vietnam', 'Democratic Republic of Vietnam', 'South Vietnam'],
    ['Socialist Republic of Vietnam', 'DRV', 'North Vietnam', 'Democratic Republic of Vietnam'],
    ['DRV', 'SRV', 'Socialist Republic of Vietnam', 'Vietnam'],
    ['North Vietnam', 'SRV', 'Socialist Republic of Vietnam', 'South Vietnam', 'Vietnam'],
    ['South Vietnam', 'North Vietnam', 'DRV', 'Saigon', 'Hồ Chí Minh City'],
    ['USSR', 'Russia', 'Russian Federation'],
    ['Soviet Union', 'Russia', 'Russian Federation'],
    ['Russia', 'USSR', 'Soviet Union'],
    ['Russian Federation', 'USSR', 'Soviet Union'],
    ['Saigon', 'South Vietnam', 'Republic of Vietnam', 'Saigon regime', 'Saigon government'],
    ['Hồ Chí Minh City', 'Hồ Chí Minh', 'South Vietnam'],
    ['Ho Chi Minh', 'Hồ Chí Minh City', 'Saigon'],
    ['CPK', 'CPV', 'VCP'],
    ['South China Sea', 'China', 'PRC'],
    ['Gulf of Tonkin', 'South China Sea', 'East Sea'],
  ] as const)
    test(`${typed} adds neither ${never.join(' nor ')}`, async () => {
      const { added } = await ask(typed)
      assert.deepEqual(
        never.filter((form) => added.includes(key(form))),
        [],
      )
    })
  test('a stop word adds no name: a question is not about all that is spelt like one of its small words', async () => {
    const failed = []
    for (const word of stopWords) {
      const { added } = await ask(`${word} quarrels`)
      if (added.length > 0) failed.push(`${word}: ${added.join(', ')}`)
    }
    assert.deepEqual(failed, [])
  })
})
