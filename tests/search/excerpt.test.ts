// Holds which words answer a query, which sentence is shown, and what of it is marked.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answers, markWords, sentencesOf } from '../../src/search/excerpt.ts'

const text =
  'The harbour Cam Ranh is deep. In 1979 the Soviet navy came. Gen. Võ Nguyên Giáp did not speak of it. Reform, or Đổi Mới, began in 1986! Who reformed what? The lease ended in 2002.'
const marked = (sentence: string, query: string, limit?: number) =>
  markWords(sentence, query, limit)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text)
const whole = (sentence: string, query: string, limit?: number) =>
  markWords(sentence, query, limit)
    .map((piece) => piece.text)
    .join('')

describe('a word of the text answers a word of the query', () => {
  test('where both are the same, or the text’s goes on', () => {
    for (const [query, word] of [
      ['reform', 'reform'],
      ['reform', 'reforms'],
      ['viet', 'vietnamese'],
      ['1979', '1979'],
      ['ra', 'ranh'],
    ] as const)
      assert.ok(answers(query, word), `${query} ${word}`)
  })

  test('where both share a stem', () => {
    for (const [query, word] of [
      ['reforms', 'reform'],
      ['invaded', 'invasion'],
      ['withdrawal', 'withdrawn'],
    ] as const)
      assert.ok(answers(query, word), `${query} ${word}`)
  })

  test('but not where they share only the first letters', () => {
    for (const [query, word] of [
      ['cambodia', 'camranh'],
      ['laos', 'lao'],
      ['trade', 'train'],
      ['vietnam', 'view'],
      ['a', 'asean'],
    ] as const)
      assert.ok(!answers(query, word), `${query} ${word}`)
  })

  test('and never where a year or a figure is another', () => {
    for (const [query, word] of [
      ['1979', '1978'],
      ['40,000', '40,500'],
      ['19790', '1979'],
    ] as const)
      assert.ok(!answers(query, word), `${query} ${word}`)
  })
})

describe('the sentences of a text', () => {
  test('end at a full stop, a question mark or an exclamation mark, each with the place of its first word', () => {
    assert.deepEqual(sentencesOf('He came. Who saw? “Nobody!” They left'), [
      { text: 'He came.', first: 0 },
      { text: 'Who saw?', first: 2 },
      { text: '“Nobody!”', first: 4 },
      { text: 'They left', first: 5 },
    ])
  })

  test('do not end at an initial, a title or an abbreviation', () => {
    for (const sentence of ['Mr. Giáp spoke to John F. Kennedy first.', 'It cost U.S. firms $1.6 billion in c. 1994.'])
      assert.deepEqual(
        sentencesOf(sentence).map((one) => one.text),
        [sentence]
      )
  })

  test('hold every word once, in order', () =>
    assert.equal(
      sentencesOf(text)
        .map((one) => one.text)
        .join(' '),
      text
    ))

  test('of an empty text are none', () => assert.deepEqual(sentencesOf(' \n '), []))
})

describe('the words that are marked', () => {
  test('are those that answer, as the text writes them', () => {
    assert.deepEqual(marked('Reform, or Đổi Mới, began in 1986!', 'doi moi'), ['Đổi', 'Mới'])
    assert.deepEqual(marked('The war of 1978–79 was short.', '1978'), ['1978'])
    assert.deepEqual(
      marked('Reform, or Đổi Mới, began.'.normalize('NFD'), 'đổi').map((word) => word.normalize('NFC')),
      ['Đổi']
    )
  })

  test('may be a figure or an abbreviation with signs in it', () => {
    assert.deepEqual(marked('Some 40,000 men stood there.', '40,000'), ['40,000'])
    assert.deepEqual(marked('Trade came to $1.6 billion.', '1.6'), ['1.6'])
    assert.deepEqual(marked('The U.S. navy left.', 'u.s.'), ['U.S'])
  })

  test('leave the sentence’s text as it was', () => {
    for (const query of ['cam ranh', 'the', 'nothing', '']) assert.equal(whole(text, query, text.length), text)
  })

  test('are none where the query has no words', () => assert.deepEqual(marked('The navy left.', '"—"'), []))
})

describe('a long sentence', () => {
  const long = `${'The ships came and went, year after year, '.repeat(12)}until Đổi Mới changed it, ${'and nobody counted them any more, '.repeat(12)}so it is said.`

  test('is cut to about the length asked for, around the first word that answers', () => {
    for (const limit of [120, 260]) {
      assert.ok(marked(long, 'doi moi', limit).includes('Đổi'), `the word stays within ${limit}`)
      assert.ok(
        whole(long, 'doi moi', limit).length <= limit + 4,
        `${whole(long, 'doi moi', limit).length} is more than ${limit} and two signs`
      )
    }
  })

  test('says with … where it was cut, and is cut between words', () => {
    const shown = whole(long, 'doi moi', 120)
    assert.match(shown, /^… .* …$/)
    const inner = shown.slice(2, -2)
    assert.ok(long.includes(` ${inner} `) || long.includes(` ${inner},`), `"${inner}" begins or ends within a word`)
  })

  test('that answers at its beginning is cut at its end alone', () => {
    const shown = whole(long, 'ships', 120)
    assert.ok(shown.startsWith('The ships came'))
    assert.match(shown, / …$/)
  })

  test('that is no longer than asked for is not cut', () => assert.equal(whole('The navy left.', 'navy', 14), 'The navy left.'))
})
