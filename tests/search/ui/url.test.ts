// Tests the address of a search: it leads whoever opens it to the same search.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { searchUrl, parseSearchUrl } from '../../../src/search/ui/url.ts'

const address = (query: string, filters: Record<string, string> = {}) => searchUrl({ query, filters, shown: 10 })
const parameters = (url: string) => url.slice(url.indexOf('?') < 0 ? url.length : url.indexOf('?'))
const back = (query: string, filters: Record<string, string> = {}) =>
  parseSearchUrl(parameters(address(query, filters)))

describe('the address of a search', () => {
  test('the address of a search is one that a reader can read', () =>
    assert.equal(address('cam ranh', { account: 'hayton' }), '/search/?q=cam+ranh&account=hayton'))
  test('the address of a search is that of the search page where the query is empty', () =>
    assert.equal(address(''), '/search/'))
  test('the address of a search has the filters though no words were typed', () =>
    assert.equal(address('', { topic: 'china' }), '/search/?topic=china'))
  test('the address of a search does not contain how many hits are shown', () =>
    assert.equal(
      searchUrl({ query: 'rice', filters: {}, shown: 30 }),
      searchUrl({ query: 'rice', filters: {}, shown: 10 }),
    ))
  test('the address of a search stays one address on this site whatever was typed', () => {
    for (const hostile of [
      '//evil.example',
      '#p57',
      '?q=other',
      '&account=hayton',
      '<script>alert(1)</script>',
      '" onmouseover=',
      'javascript:alert(1)',
      '\r\nSet-Cookie: a=b',
      '\0',
      '../..',
      '%00',
      '%',
      '+',
    ]) {
      const url = new URL(address(hostile), 'https://site.example')
      assert.deepEqual(
        [url.origin, url.pathname, url.hash, [...url.searchParams.keys()]],
        ['https://site.example', '/search/', '', ['q']],
        hostile,
      )
      assert.doesNotMatch(address(hostile), /[<>"\s\0]/)
      assert.equal(back(hostile).query, hostile)
    }
  })
})

describe('the search that an address asks for', () => {
  test('the search that an address asks for is the one that made it, Vietnamese letters, signs, filters and all', () => {
    const facet = fc.stringMatching(/^[a-z]{1,10}$/).filter((name) => name !== 'q')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.dictionary(facet, fc.string({ unit: 'grapheme', minLength: 1 })),
        (query, filters) => {
          const search = back(query, filters)
          assert.equal(search.query, query)
          assert.deepEqual({ ...search.filters }, { ...filters })
        },
      ),
    )
  })
  test('the search that an address asks for has a replacement character for half a surrogate pair', () =>
    assert.equal(back('a\ud800b').query, 'a\ufffdb'))
  test('the search that an address asks for is empty where the address asks for none', () =>
    assert.deepEqual(parseSearchUrl(''), { query: '', filters: {} }))
  test('the search that an address asks for takes the last of two words for the same thing, and names that objects have for plain ones', () => {
    assert.equal(parseSearchUrl('?q=rice&q=tea').query, 'tea')
    const { filters } = parseSearchUrl('?q=rice&__proto__=x&constructor=y&toString=z')
    assert.deepEqual(Object.entries(filters), [
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ])
    assert.equal(Object.getPrototypeOf(filters), Object.prototype)
  })
})
