// Tests that years, dates, sums and shares are found however they are written, and never confused with others.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { search } from '../../../src/search/engine/search.ts'
import { batchSize } from '../../../src/search/engine/answer.ts'
import { anyEdition, firstHits, hitsOf, openSite, says, sectionAt } from '../../support/found.ts'

const sections = openSite()

describe('a year', () => {
  test('a year finds the sections that have it first', async () => {
    const found = (await firstHits('1979', batchSize)).map(({ url }) => url)
    assert.ok(found.length >= batchSize / 2, `${found.length} hits`)
    assert.deepEqual(
      found.filter((url) => !says(sectionAt(url, sections), '1979')),
      [],
    )
  })
  test('a year finds its decade too, after the sections that have the year', async () => {
    const only = sections.filter((section) => says(section, '1970s') && !says(section, '1979')).map(anyEdition)
    assert.ok(only.length > 0)
    const found = hitsOf(await search('1979', {}, sections.length)).map(({ url }) =>
      anyEdition(sectionAt(url, sections)),
    )
    assert.deepEqual(
      only.filter((url) => !found.includes(url)),
      [],
    )
  })
  test('a year that no account has finds no other year', async () => {
    for (const year of ['1888', '1097', '2099']) assert.deepEqual((await search(year)).groups, [], year)
  })
  test('a year that is abbreviated in a span is understood: 1978–79 is 1978 and 1979', async () => {
    const whole = (await firstHits('1978 1979')).map(({ url }) => url)
    for (const typed of ['1978–79', '1978-79', '1978–1979']) {
      const found = (await firstHits(typed)).map(({ url }) => url)
      assert.ok(found[0] && says(sectionAt(found[0], sections), '1979'), `${typed} → ${found[0]}`)
      assert.deepEqual(found, whole, typed)
    }
  })
})

describe('however it is written, the same section comes first', () => {
  for (const [text, ...ways] of [
    ['40,000', '40000', '40,000', '40,000 troops laos'],
    ['1.6 billion', '$1.6 billion', '1.6 billion', '$1.6 BILLION', 'US$1.6 billion'],
    ['2.8 per cent', '2.8%', '2.8 %', '2.8 per cent', '2.8 percent'],
    ['30 April 1975', '30 april 1975', 'April 30, 1975', '30 APRIL 1975', '30 April, 1975'],
  ] as const)
    test(ways.join(', '), async () => {
      const first = []
      for (const way of ways) {
        const [hit] = await firstHits(way, 1)
        const section = hit && sectionAt(hit.url, sections)
        assert.ok(
          section && [text, ...ways].some((form) => says(section, form)),
          `${way} → ${hit?.url ?? 'nothing'}, which has no ${text}`,
        )
        first.push(anyEdition(section))
      }
      assert.deepEqual(new Set(first).size, 1, first.join(', '))
    })
})

test('a number matches no other: 40,001, 4000 and 400,000 are not 40,000', async () => {
  const [laos] = (await firstHits('40,000', 1)).map(({ url }) => url)
  assert.ok(laos)
  for (const typed of ['40,001', '400,000', '4000'])
    assert.deepEqual(
      (await firstHits(typed)).filter(({ url }) => url === laos),
      [],
      typed,
    )
})
