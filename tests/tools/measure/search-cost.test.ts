// Tests which files count as the search's, and what the tables of measured figures say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOfSearch, searchTable } from '../../../src/tools/measure/search-cost.ts'
import { growthTable } from '../../../src/tools/measure/search-growth.ts'

test('the index, its data and the scripts that know either are the search’s; the search page itself is a page', () => {
  for (const path of [
    '/pagefind/pagefind-entry.json?ts=1',
    '/pagefind/index/en_316bc8d.pf_index',
    '/search/synonyms.json',
    '/_astro/search.DyuRbYf7.js',
  ])
    assert.ok(isOfSearch(path, ''), path)
  assert.ok(isOfSearch('/_astro/box.js', 'a.querySelector(`.search-status`)'))
  for (const path of ['/search/', '/', '/_astro/main.js', '/_astro/main.css'])
    assert.ok(!isOfSearch(path, 'a[data-search]'), path)
})

test('the table of the search has medians, the largest, and nothing unmeasured', () => {
  const first = [3, 1, 2].map((kB) => ({ query: `q${kB}`, bytes: kB * 1000, requests: 1 }))
  const table = searchTable({
    before: 0,
    first,
    answered: [400, 600, 500],
    tapped: [900, 1100, 1000],
    pointed: [500, 600, 700],
    keystrokes: [20, 10, 30],
  })
  assert.match(table, /median of 3 queries \| \*\*2\.0\*\*/)
  assert.match(table, /largest, “q3” \| \*\*3\.0\*\*/)
  assert.match(table, /tap to the first answer of the directory, .*\*\*0\.50\*\*/)
  assert.match(table, /tap to the first hits, .*\*\*1\.00\*\*/)
  assert.match(table, /warm, median of 3 \| \*\*20\*\*/)
  assert.doesNotMatch(table, /NaN|undefined/)
})

test('the table of growth has a row for each size', () => {
  const row = { name: '3,000', sections: 9000, disk: 33_466_000, seconds: 80.5, first: 442_700, second: 194.2 }
  assert.match(growthTable([row, row]), /^(\|.*\n){2}(\| 3,000 \| 9,000 \| 33,466 \| 80\.5 \| 442\.7 \| 194 \|\n){2}/)
})
