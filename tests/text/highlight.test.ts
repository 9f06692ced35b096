// Tests which parts of a text a search highlights.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from '../../src/text/tokenize.ts'
import { matchesTerm } from '../../src/text/stem.ts'
import { joinAdjacent, findHighlights } from '../../src/text/highlight.ts'

const marked = (text: string, ...marks: string[]) =>
  findHighlights(text, marks).map(({ start, end }) => text.slice(start, end))

describe('a single word', () => {
  test('a single word highlights every word that answers it, as the text writes it', () => {
    assert.deepEqual(marked('Reform, reforms and reformed', 'reforms'), ['Reform', 'reforms', 'reformed'])
    assert.deepEqual(marked('Đổi Mới in Hà Nội’s way', 'doi', 'NOI'), ['Đổi', 'Nội’s'])
    assert.deepEqual(marked('Some 40,000 men, not 40,500', '40,000'), ['40,000'])
  })

  test('a single word highlights the same in decomposed text (NFD), with the right offsets', () => {
    const text = 'Đổi Mới, Điện Biên Phủ'.normalize('NFD')
    assert.deepEqual(marked(text, 'đổi', 'dien bien phu'), ['Đổi'.normalize('NFD'), 'Điện Biên Phủ'.normalize('NFD')])
  })

  test('a stop word or single letter highlights nothing where the query has other words', () => {
    assert.deepEqual(marked('The war of a State, in China', 'the', 'war', 'of', 'A', 'Trung Quốc'), ['war'])
    assert.deepEqual(marked('the war of the State', 'the'), ['the', 'the'])
    assert.deepEqual(marked('5 ships', '5', 'ships'), ['5', 'ships'])
  })
})

describe('a phrase', () => {
  const text = 'Hồ Chí Minh City; Ho, Chi Minh; city of Hồ Chí Minh’s, Sino–Vietnamese'

  test('a phrase highlights its words in succession and nowhere else', () => {
    assert.deepEqual(marked(text, 'Ho Chi Minh City'), ['Hồ Chí Minh City', 'Ho, Chi Minh; city'])
    assert.deepEqual(marked(text, 'Minh Chí'), [])
    assert.deepEqual(marked(text, 'Hồ Minh', 'Chí City'), [])
    assert.deepEqual(marked('the end of a phra', 'a phrase'), [])
  })

  test('a phrase highlights its words in the possessive and with any punctuation between them', () => {
    assert.deepEqual(marked(text, 'Ho Chi Minh').at(-1), 'Hồ Chí Minh’s')
    assert.deepEqual(marked(text, 'sino-vietnamese'), ['Sino–Vietnamese'])
  })

  test('a phrase highlights the stop words in it', () =>
    assert.deepEqual(marked('The bay of pigs, the bay', 'bay of pigs'), ['bay of pigs']))

  test('a phrase is one range with a word of it that the query also has', () =>
    assert.deepEqual(marked('Cam Ranh Bay, Ranh', 'ranh', 'cam ranh bay'), ['Cam Ranh Bay', 'Ranh']))
})

test('nothing is highlighted where there is nothing to look for', () => {
  for (const marks of [[], [''], ['“—”', ' ']]) assert.deepEqual(findHighlights('The navy left.', marks), [])
  assert.deepEqual(findHighlights('', ['navy']), [])
})

test('ranges that only white space or a hyphen separates are joined', () => {
  const text = 'Cam Ranh, Ranh-Cam. Cam'
  assert.deepEqual(
    joinAdjacent(text, findHighlights(text, ['cam', 'ranh'])).map(({ start, end }) => text.slice(start, end)),
    ['Cam Ranh', 'Ranh-Cam', 'Cam'],
  )
})

// words that overlap in every way, and any other characters of Unicode
const word = fc.constantFrom(
  'Đổi',
  'doi',
  'Mới',
  'Mới'.normalize('NFD'),
  'Hồ',
  'Chí',
  'Minh',
  'Minh’s',
  "minh's",
  'minhs',
  'reform',
  'reforms',
  'the',
  'a',
  '1.6',
  '1978',
  'U.S',
  '\u{1f6a2}',
  '\u0301',
  'İ',
  'ß',
)
const sign = fc.constantFrom(' ', '  ', ', ', '. ', '-', '–', '\u00a0', '\n', '’', '')
const text = fc.oneof(
  fc.array(fc.tuple(word, sign), { maxLength: 20 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const asked = fc.oneof(
  word,
  fc.array(word, { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const bare = (one: string) => one.replace(/[’']s$/, '')

test('highlights lie in the text, in order and without overlap, and their words match one of the terms', () => {
  fc.assert(
    fc.property(text, fc.array(asked, { maxLength: 5 }), (text, marks) => {
      let before = 0
      for (const { start, end } of findHighlights(text, marks)) {
        assert.ok(
          before <= start && start < end && end <= text.length,
          `${start}–${end} after ${before} of ${text.length}`,
        )
        before = end
        const found = tokenize(text.slice(start, end))
        const fits = marks
          .map(tokenize)
          .some(
            (one) =>
              one.length === found.length &&
              (one.length === 1
                ? matchesTerm(one[0] ?? '', found[0] ?? '')
                : one.every((part, index) => bare(part) === bare(found[index] ?? ''))),
          )
        assert.ok(fits, `“${text.slice(start, end)}” is none of ${JSON.stringify(marks)}`)
      }
    }),
    { numRuns: 2000 },
  )
})

test('no word that answers a term is left out of the highlights', () => {
  const plain = fc.constantFrom('Đổi', 'doi', 'Mới', 'Minh’s', 'minh', 'reform', 'reforms', 'the', '1978')
  fc.assert(
    fc.property(fc.array(plain), plain, (parts, mark) => {
      const [one = ''] = tokenize(mark)
      assert.deepEqual(
        marked(parts.join(' '), mark),
        parts.filter((part) => matchesTerm(one, tokenize(part)[0] ?? '')),
      )
    }),
  )
})
