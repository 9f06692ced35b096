// Holds that a hit shows a whole sentence, neither half of one nor two.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sentencesOf } from '../../src/text/sentences.ts'

describe('the sentences of a text', () => {
  test('end at a full stop, a question mark or an exclamation mark, a closing quotation mark included', () =>
    assert.deepEqual(sentencesOf('He came. Who saw? “Nobody!” They left'), [
      'He came.',
      'Who saw?',
      '“Nobody!”',
      'They left',
    ]))
  test('do not end at an initial, a title or an abbreviation', () => {
    for (const sentence of ['Mr. Giáp spoke to John F. Kennedy first.', 'It cost U.S. firms $1.6 billion in c. 1994.'])
      assert.deepEqual(sentencesOf(sentence), [sentence])
  })
  test('hold every word once, in order', () => {
    const text = 'Gen. Võ Nguyên Giáp did not speak of it. Reform, or Đổi Mới, began in 1986! Who reformed what?'
    assert.equal(sentencesOf(text).join(' '), text)
  })
  test('of an empty text are none', () => assert.deepEqual(sentencesOf(' \n '), []))
})
