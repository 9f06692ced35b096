// Tests how a query is normalised before it reaches the search: plain text of a bounded length.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalizeQuery, otherReadings } from '../../../src/search/engine/normalize-query.ts'

const table: [what: string, typed: string, searched: string][] = [
  ['plain words', 'cam ranh bay', 'cam ranh bay'],
  ['Vietnamese letters', 'Nguyễn Tấn Dũng', 'Nguyễn Tấn Dũng'],
  ['Vietnamese letters taken apart', 'Đổi Mới'.normalize('NFD'), 'Đổi Mới'.normalize('NFC')],
  ['years', '1978–79', '1978-79'],
  ['a figure', '$1.6 billion, 40,000', '1.6 billion, 40,000'],
  ['markup', '<script>alert(1)</script>', 'script alert 1 script'],
  ['an attribute', '" onfocus=alert(1) x="', '" onfocus alert 1 x "'],
  ['a phrase in straight quotation marks', '"friends with everyone"', '"friends with everyone"'],
  ['a phrase in typographic quotation marks', '“friends with everyone”', '"friends with everyone"'],
  ['an apostrophe', 'Vietnam’s boats', 'Vietnam’s boats'],
  ['emoji', 'Hà Nội 🇻🇳🙂', 'Hà Nội'],
  ['emoji alone', '🙂🙂🙂', ''],
  ['a share', '2.8% of 100 %', '2.8% of 100 %'],
  ['signs alone', '!?*()[]{}<>/\\|&$#@~^=+;:', ''],
  ['a question', 'When did Vietnam join ASEAN?', 'When did Vietnam join ASEAN'],
  [
    'a figure whose thousands are parted by spaces, and no other row of figures',
    '40 000 men, 1 600 000, 30 4 1975',
    '40000 men, 1600000, 30 4 1975',
  ],
  ['figures of full width', '１９７９', '1979'],
  ['letters of full width', 'ＣＡＭ　ＲＡＮＨ，４０，０００', 'CAM RANH 40,000'],
  ['a year with the sign for it', '1979年、昭和54年', '1979 年 昭和 54 年'],
  ['ligatures', 'o\ufb03cial con\ufb02ict', 'official conflict'],
  ['Roman numerals of one character', 'Ⅻ', 'XII'],
  ['an accent for an apostrophe', 'Hanoi´s boats', "Hanoi's boats"],
  ['half, square and trade mark', '5½ km² ASEAN™', '5½ km² ASEAN'],
  ['a word that a PDF parted, and two that it joined', 'Viet- namese in 1979.Vietnam', 'Vietnamese in 1979 Vietnam'],
  ['short figures', 'the 70s, ’79, $1.6bn, 40.000', 'the 1970s, 1979, 1.6 billion, 40000'],
  ['short figures of full width', '７０ｓ　１．６ｂｎ', '1970s 1.6 billion'],
  ['white space of all kinds', '\tcam\u00a0 ranh\r\n', 'cam ranh'],
  ['control characters', 'cam\u0000ranh\u202e', 'cam ranh'],
  ['nothing', '', ''],
]

for (const [what, typed, searched] of table)
  test(`${what}: ${JSON.stringify(typed)}`, () => assert.equal(normalizeQuery(typed), searched))

test('a query of 10,000 characters is truncated to a length that can be searched in a moment', () => {
  const cut = normalizeQuery('Đổi Mới '.repeat(1250))
  assert.ok(cut.startsWith('Đổi Mới Đổi') && cut.length > 100 && cut.length <= 500, `${cut.length} characters`)
})

test('a query that is truncated within an emoji has no half of it', () =>
  assert.equal(normalizeQuery(`${'a'.repeat(499)}🙂`), 'a'.repeat(499)))

test('a normalised query has none of the characters of markup', () => {
  const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  for (let start = 0; start < every.length; start += 400)
    assert.doesNotMatch(normalizeQuery(every.slice(start, start + 400).join('')), /[<>&=/\\`]/)
})

test('normalising a query a second time changes nothing', () => {
  for (const [, typed] of table) assert.equal(normalizeQuery(normalizeQuery(typed)), normalizeQuery(typed))
})

test('the other readings of a query stand beside what it is normalised to', () => {
  assert.deepEqual(otherReadings('long- term １．６２５'), [
    { typed: 'longterm', synonyms: ['long term'], queryOnly: false },
    { typed: '1.625', synonyms: ['1625'], queryOnly: false },
  ])
  assert.deepEqual(otherReadings('Vietnam in 1979'), [])
})
