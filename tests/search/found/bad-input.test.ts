// Tests that nothing a reader can type or paste breaks the search: it answers, with hits that match, or with none.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from '../../../src/text/tokenize.ts'
import { matchesTerm } from '../../../src/text/stem.ts'
import { search } from '../../../src/search/engine/search.ts'
import type { Answer } from '../../../src/search/engine/answer.ts'
import { normalizeQuery } from '../../../src/search/engine/normalize-query.ts'
import { hitsOf, openSite, says, sectionAt, textsIn } from '../../support/found.ts'

const sections = openSite()
const known = new Set(sections.map(({ url }) => url.split('#')[0]))
const isText = (value: unknown) => typeof value === 'string'

/** An answer is whole: what the page draws of it is there, and agrees with itself. */
function assertWhole(answer: Answer, query: string): void {
  const { groups, total, shown, unknownWords, addedSynonyms, corrected, matching, highlights } = answer
  const hits = hitsOf(answer)
  assert.ok(
    [unknownWords, addedSynonyms, highlights].every((list) => Array.isArray(list) && list.every(isText)) &&
      (corrected === undefined || (isText(corrected) && corrected !== '')),
    query,
  )
  assert.ok(
    matching instanceof Set && Number.isInteger(total) && Number.isInteger(shown) && 0 <= shown && shown <= total,
    query,
  )
  assert.equal(total > 0, hits.length > 0, `${query}: ${total} sections, ${hits.length} hits`)
  assert.ok(
    groups.every((group) => group.hits.length > 0 && known.has(group.path)),
    query,
  )
  assert.ok(
    hits.every(
      ({ url, title, excerpt, otherPassages }) =>
        url.startsWith('/') &&
        title !== '' &&
        excerpt.every(({ text, highlighted }) => isText(text) && typeof highlighted === 'boolean') &&
        otherPassages.every((place) => place.url.includes('#p')),
    ),
    query,
  )
}

/**
 * Every hit has to do with the query: its section has a word that answers one of it, the decade of a year, or a form
 * that was added.
 */
function assertSensible(answer: Answer, query: string): void {
  const typed = tokenize(normalizeQuery(answer.corrected ?? query))
  const asked = [...typed, ...typed.filter((word) => /^\d{4}$/.test(word)).map((year) => `${year.slice(0, 3)}0s`)]
  for (const { url } of hitsOf(answer)) {
    const section = sectionAt(url, sections)
    const own = textsIn(section).flatMap(tokenize)
    assert.ok(
      own.some((word) => asked.some((one) => matchesTerm(one, word))) ||
        answer.addedSynonyms.some((form) => says(section, form)),
      `${JSON.stringify(query.slice(0, 400))} → ${url}`,
    )
  }
}

describe('a query without a word has no hit', () => {
  for (const [what, query] of [
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0\u3000'],
    ['only quotation marks', '"""'],
    ['only typographic quotation marks', '“” „“'],
    ['one quotation mark', '"'],
    ['a comma', ','],
    ['signs', '!?*()[]{}<>/\\|&$#@~^=+;:'],
    ['an apostrophe', '’'],
    ['emoji', '🇻🇳🙂👩‍👩‍👧'],
    ['a control character', '\u0000'],
    ['marks of direction', '\u200e\u200f\u202a\u202e\u2066\u2069'],
    ['a mark without a letter', '\u0301'],
    ['half a character', '\ud800'],
    ['the other half', '\udc00'],
    ['a name that objects have', 'toString'],
    ['another', 'hasOwnProperty'],
    ['another with signs', '__defineGetter__'],
    ['letters of no account', '漢字 кириллица العربية'],
    ['a word that goes on for ever', 'x'.repeat(10_000)],
  ] as const)
    test(what, async () => {
      const answer = await search(query)
      assertWhole(answer, query)
      assert.deepEqual(
        answer.groups,
        [],
        hitsOf(answer)
          .map(({ url }) => url)
          .join(', '),
      )
    })
})

describe('an odd query with a word in it has only hits that match', () => {
  for (const query of [
    '<script>alert(1)</script>',
    '" onmouseover=',
    '"><img src=x onerror=alert(1)>',
    "'; drop table sections; --",
    '%00',
    '%E0%A4%A',
    '%',
    '../../etc/passwd',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'prototype',
    'valueOf',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e999',
    '\u202eranh mac\u202c',
    '\u200fcam\u200f ranh',
    'cam\u0000ranh',
    'cam\u00adranh',
    'c\u0301a\u0301m ranh',
    'Cam Ranh\ud800',
    '🙂 Cam Ranh 🙂',
    'ＣＡＭ ＲＡＮＨ',
    'the of and',
    '"the of and"',
    'a',
    'to be or not to be',
    '"cam ranh',
    'cam ranh"',
    '"cam" "ranh"',
    '""cam ranh""',
    '"',
    'cam,ranh',
    'cam,,,,ranh',
    "cam'''ranh",
    'cam-ranh',
    '-cam ranh',
    'cam ranh -hayton',
    'cam* ranh?',
    'cam AND ranh',
    'account:hayton cam',
  ])
    test(JSON.stringify(query), async () => {
      const answer = await search(query)
      assertWhole(answer, query)
      assertSensible(answer, query)
    })
  test('a name among signs is found all the same', async () => {
    for (const query of [
      '\u200fcam\u200f ranh',
      '🙂 Cam Ranh 🙂',
      'cam* ranh?',
      '"cam ranh',
      'Cam Ranh\ud800',
      '<b>cam ranh</b>',
    ]) {
      const [first] = hitsOf(await search(query))
      assert.ok(first && says(sectionAt(first.url, sections), 'cam ranh'), `${JSON.stringify(query)} → ${first?.url}`)
    }
  })
})

describe('10,000 characters', () => {
  for (const [what, text] of [
    ['of text', 'The navy of Vietnam came to Cam Ranh. '],
    ['of Vietnamese', 'Đổi Mới Nguyễn Tấn Dũng '],
    ['of markup', '<p class="x">rice</p>'],
    ['of quotation marks and words', '"cam" '],
    ['of figures', '1979 40,000 2.8% '],
  ] as const)
    test(what, async () => {
      const query = text.repeat(Math.ceil(10_000 / text.length))
      const answer = await search(query)
      assertWhole(answer, what)
      assertSensible(answer, query)
      assert.ok(answer.groups.length > 0, what)
    })
})

describe('filters that are none, or values that none has, as others add them to an address', () => {
  for (const filters of [
    { account: 'nobody' },
    { nothing: 'x' },
    { __proto__: 'x' },
    { constructor: 'x' },
    JSON.parse('{"__proto__": "x"}') as Record<string, string>,
    { account: '<script>' },
  ])
    test(`${JSON.stringify(filters)} empty no answer`, async () => {
      const answer = await search('vietnam', filters)
      assertWhole(answer, JSON.stringify(filters))
      assert.equal(answer.total, (await search('vietnam')).total)
    })
})

test('whatever Unicode has, in whatever order, is answered', async () => {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((codes) => String.fromCharCode(...codes))
  const signs = fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '’',
        "'",
        '.',
        ',',
        '%',
        '-',
        '–',
        ' ',
        '\u0301',
        'đ',
        'cam',
        'ranh',
        '1978–79',
        '40,000',
        'U.S.',
        '🙂',
        '\ud800',
      ),
      { maxLength: 60 },
    )
    .map((list) => list.join(''))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        units,
        signs,
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
      ),
      async (query) => {
        const answer = await search(query)
        assertWhole(answer, JSON.stringify(query))
        assertSensible(answer, query)
      },
    ),
    { numRuns: 150 },
  )
})
