// Tests the excerpt of a hit: which part of a sentence it shows, and which words are highlighted in it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { excerptOf } from '../../../src/search/engine/excerpt.ts'

const text =
  'The harbour Cam Ranh is deep. In 1979 the Soviet navy came. Reform, or Đổi Mới, began in 1986! Who reformed what?'
const marked = (sentence: string, marks: string[], limit?: number) =>
  excerptOf(sentence, marks, limit)
    .filter((piece) => piece.highlighted)
    .map((piece) => piece.text)
const whole = (sentence: string, marks: string[], limit?: number) =>
  excerptOf(sentence, marks, limit)
    .map((piece) => piece.text)
    .join('')

describe('the highlights of an excerpt', () => {
  test('the highlights of an excerpt are the words that match, as written; adjacent ones are joined', () => {
    assert.deepEqual(marked('Reform, or Đổi Mới, began in 1986!', ['doi', 'moi']), ['Đổi Mới'])
    assert.deepEqual(marked('The war of 1978–79 was short.', ['1978']), ['1978'])
  })
  test('the highlights of an excerpt keep the form of Unicode in which the text has them', () =>
    assert.deepEqual(marked('Reform, or Đổi Mới, began.'.normalize('NFD'), ['doi']), ['Đổi'.normalize('NFD')]))
  test('the highlights of an excerpt include a synonym as a whole, and its single words elsewhere not', () =>
    assert.deepEqual(marked('Hồ Chí Minh City; the city had Hồ Chí Minh’s name.', ['Hồ Chí Minh City']), [
      'Hồ Chí Minh City',
    ]))
  test('the highlights of an excerpt may be a number or an abbreviation with signs in it, however it was typed', () => {
    assert.deepEqual(marked('Some 40,000 men stood there.', ['40000']), ['40,000'])
    assert.deepEqual(marked('Trade came to $1.6 billion.', ['1.6']), ['1.6'])
    assert.deepEqual(marked('The U.S. navy left.', ['us']), ['U.S'])
  })
  test('the highlights of an excerpt leave the sentence’s text as it was', () => {
    for (const marks of [['cam', 'ranh'], ['the'], ['nothing'], []]) assert.equal(whole(text, marks, text.length), text)
  })
  test('the highlights of an excerpt are none where the terms have no word', () =>
    assert.deepEqual(marked('The navy left.', ['"—"']), []))
})

describe('the excerpt of a long sentence', () => {
  const long =
    `${'The ships came and went, year after year, '.repeat(12)}until Đổi Mới changed it, ` +
    `${'and nobody counted them any more, '.repeat(12)}so it is said.`

  test('the excerpt of a long sentence is truncated to about the given length, around the first highlight', () => {
    for (const limit of [120, 260]) {
      assert.ok(marked(long, ['doi', 'moi'], limit).includes('Đổi Mới'), `the words stay within ${limit}`)
      assert.ok(
        whole(long, ['doi', 'moi'], limit).length <= limit + 4,
        `${whole(long, ['doi', 'moi'], limit).length} is more than ${limit} and two signs`,
      )
    }
  })
  test('the excerpt of a long sentence has an … where it was truncated, which is between words', () => {
    const shown = whole(long, ['doi', 'moi'], 120)
    assert.match(shown, /^… .* …$/)
    const inner = shown.slice(2, -2)
    assert.ok(long.includes(` ${inner} `) || long.includes(` ${inner},`), `"${inner}" begins or ends within a word`)
  })
  test('the excerpt of a long sentence with a highlight at its beginning is truncated at its end alone', () => {
    const shown = whole(long, ['ships'], 120)
    assert.ok(shown.startsWith('The ships came'))
    assert.match(shown, / …$/)
  })
  test('the excerpt of a long sentence that is no longer than the given length is not truncated', () =>
    assert.equal(whole('The navy left.', ['navy'], 14), 'The navy left.'))
  test('the excerpt of a long sentence without highlights shows its beginning', () =>
    assert.match(whole(long, ['xylophone'], 60), /^The ships came and went.* …$/))
})
