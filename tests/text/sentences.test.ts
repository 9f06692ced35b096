// Tests how a text is split into sentences, so that an excerpt shows a whole one, neither half of one nor two.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sentencesOf } from '../../src/text/sentences.ts'

describe('the sentences of a text', () => {
  test('a sentence ends at a full stop, question mark or exclamation mark, with a closing quotation mark', () =>
    assert.deepEqual(sentencesOf('He came. Who saw? “Nobody!” They left'), [
      'He came.',
      'Who saw?',
      '“Nobody!”',
      'They left',
    ]))
  test('a sentence does not end at an initial, a title or an abbreviation', () => {
    for (const sentence of ['Mr. Giáp spoke to John F. Kennedy first.', 'It cost U.S. firms $1.6 billion in c. 1994.'])
      assert.deepEqual(sentencesOf(sentence), [sentence])
  })
  test('the sentences of a text have every word once, in order', () => {
    const text = 'Gen. Võ Nguyên Giáp did not speak of it. Reform, or Đổi Mới, began in 1986! Who reformed what?'
    assert.equal(sentencesOf(text).join(' '), text)
  })
  test('an empty text has no sentences', () => assert.deepEqual(sentencesOf(' \n '), []))
})
