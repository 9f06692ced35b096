// Holds that years, dates, sums and shares are found however they are written, and never taken for others.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { batch, search } from '../../../src/search/query.ts'
import { firstHits, hitsOf, openSite, says, sectionAt } from '../../support/found.ts'

const sections = openSite()
const first = async (query: string) => (await firstHits(query, 1)).map(({ url }) => sectionAt(url, sections).url).join()

describe('a year', () => {
  test('finds the sections that have it first', async () => {
    const found = (await firstHits('1979', batch)).map(({ url }) => url)
    assert.equal(found.length, batch)
    assert.deepEqual(found.filter((url) => !says(sectionAt(url, sections), '1979')), [])
  })
  test('finds its decade too, where a section has nothing nearer', async () => {
    const only = sections.filter((section) => says(section, '1970s') && !says(section, '1979')).map(({ url }) => url)
    assert.ok(only.length > 0)
    const found = hitsOf(await search('1979', {}, sections.length)).map(({ url }) => sectionAt(url, sections).url)
    assert.deepEqual(only.filter((url) => !found.includes(url)), [])
  })
  test('that no account has finds no other year', async () => {
    for (const year of ['1888', '1097', '2099']) assert.deepEqual((await search(year)).groups, [], year)
  })
  test('cut short in a span is whole: 1978–79 is 1978 and 1979', async () => {
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
      for (const way of ways) {
        const url = await first(way)
        assert.ok(url && says(sectionAt(url, sections), text), `${way} → ${url || 'nothing'}, which has no ${text}`)
        assert.equal(url, await first(ways[0]), way)
      }
    })
})

test('a figure is none of another length: 40,001, 4000 and 400,000 are not 40,000', async () => {
  const [laos] = (await firstHits('40,000', 1)).map(({ url }) => url)
  assert.ok(laos)
  for (const typed of ['40,001', '400,000', '4000']) assert.deepEqual((await firstHits(typed)).filter(({ url }) => url === laos), [], typed)
})
