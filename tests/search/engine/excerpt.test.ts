// Holds what of a sentence a hit shows, and what of it is marked.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { excerptOf } from '../../../src/search/engine/excerpt.ts'

const text =
  'The harbour Cam Ranh is deep. In 1979 the Soviet navy came. Reform, or Đổi Mới, began in 1986! Who reformed what?'
const marked = (sentence: string, marks: string[], limit?: number) =>
  excerptOf(sentence, marks, limit)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text)
const whole = (sentence: string, marks: string[], limit?: number) =>
  excerptOf(sentence, marks, limit)
    .map((piece) => piece.text)
    .join('')

describe('the words that are marked', () => {
  test('are those that answer, as the text writes them, and neighbours as one', () => {
    assert.deepEqual(marked('Reform, or Đổi Mới, began in 1986!', ['doi', 'moi']), ['Đổi Mới'])
    assert.deepEqual(marked('The war of 1978–79 was short.', ['1978']), ['1978'])
  })
  test('keep the form of Unicode in which the text has them', () =>
    assert.deepEqual(marked('Reform, or Đổi Mới, began.'.normalize('NFD'), ['doi']), ['Đổi'.normalize('NFD')]))
  test('of another form of a name are marked as one, and its single words elsewhere are not', () =>
    assert.deepEqual(marked('Hồ Chí Minh City; the city had Hồ Chí Minh’s name.', ['Hồ Chí Minh City']), [
      'Hồ Chí Minh City',
    ]))
  test('may be a figure or an abbreviation with signs in it, however it was typed', () => {
    assert.deepEqual(marked('Some 40,000 men stood there.', ['40000']), ['40,000'])
    assert.deepEqual(marked('Trade came to $1.6 billion.', ['1.6']), ['1.6'])
    assert.deepEqual(marked('The U.S. navy left.', ['us']), ['U.S'])
  })
  test('leave the sentence’s text as it was', () => {
    for (const marks of [['cam', 'ranh'], ['the'], ['nothing'], []]) assert.equal(whole(text, marks, text.length), text)
  })
  test('are none where there is no word to mark', () => assert.deepEqual(marked('The navy left.', ['"—"']), []))
})

describe('a long sentence', () => {
  const long =
    `${'The ships came and went, year after year, '.repeat(12)}until Đổi Mới changed it, ` +
    `${'and nobody counted them any more, '.repeat(12)}so it is said.`

  test('is cut to about the length asked for, around the first word that answers', () => {
    for (const limit of [120, 260]) {
      assert.ok(marked(long, ['doi', 'moi'], limit).includes('Đổi Mới'), `the words stay within ${limit}`)
      assert.ok(
        whole(long, ['doi', 'moi'], limit).length <= limit + 4,
        `${whole(long, ['doi', 'moi'], limit).length} is more than ${limit} and two signs`,
      )
    }
  })
  test('says with … where it was cut, and is cut between words', () => {
    const shown = whole(long, ['doi', 'moi'], 120)
    assert.match(shown, /^… .* …$/)
    const inner = shown.slice(2, -2)
    assert.ok(long.includes(` ${inner} `) || long.includes(` ${inner},`), `"${inner}" begins or ends within a word`)
  })
  test('that answers at its beginning is cut at its end alone', () => {
    const shown = whole(long, ['ships'], 120)
    assert.ok(shown.startsWith('The ships came'))
    assert.match(shown, / …$/)
  })
  test('that is no longer than asked for is not cut', () =>
    assert.equal(whole('The navy left.', ['navy'], 14), 'The navy left.'))
  test('in which nothing is marked shows its beginning', () =>
    assert.match(whole(long, ['xylophone'], 60), /^The ships came and went.* …$/))
})
