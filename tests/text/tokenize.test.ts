// Tests that words compare as a reader means them: without regard to diacritics, case, Unicode form and the punctuation
// of typesetting.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { fold, tokenize } from '../../src/text/tokenize.ts'

test('folding removes diacritics and case, and the stroke of đ', () => {
  for (const [text, folded] of [
    ['Nguyễn Tấn Dũng', 'nguyen tan dung'],
    ['Đổi Mới', 'doi moi'],
    ['Điện Biên Phủ', 'dien bien phu'],
    ['ĐÀ NẴNG', 'da nang'],
    ['Võ Nguyên Giáp', 'vo nguyen giap'],
    ['Hoàng Sa', 'hoang sa'],
    ['Shōwa', 'showa'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
  ] as const)
    assert.equal(fold(text), folded)
})

test('folding gives the same for every Unicode form of a text', () => {
  for (const text of ['Nguyễn', 'Đổi Mới', 'Ứng', 'ằ']) {
    assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC')))
    assert.equal(fold(text.toUpperCase().normalize('NFD')), fold(text))
    assert.deepEqual(tokenize(`${text}’s`.normalize('NFD')), tokenize(text))
  }
})

test('folding turns every letter of the Vietnamese alphabet into one from a to z', () => {
  const alphabet = [
    'aăâbcdđeêghiklmnoôơpqrstuưvxy',
    'áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  ].join('')
  for (const letter of alphabet)
    for (const written of [letter, letter.toUpperCase()]) assert.match(fold(written), /^[a-z]$/, written)
})

test('folding a second time changes nothing', () => {
  for (const text of ['Đổi Mới', 'Straße', 'Æneas', '1978–79']) assert.equal(fold(fold(text)), fold(text))
})

describe('words', () => {
  const table: [what: string, pairs: [text: string, same: string[]][]][] = [
    [
      'are parted by spaces, signs and hyphens',
      [
        ['«Đổi Mới» – renovation!', ['doi', 'moi', 'renovation']],
        ['Asia-Pacific (APEC)', ['asia', 'pacific', 'apec']],
        ['Cam Ranh/Đà Nẵng', ['cam', 'ranh', 'da', 'nang']],
      ],
    ],
    [
      'that are figures are the same with and without commas between the thousands',
      [
        ['40,000 men', ['40000', 'men']],
        ['1,234,567.8', ['1234567.8']],
        ['40000', ['40000']],
      ],
    ],
    [
      'that are fractions keep their point, and one at their end is none of theirs',
      [
        ['$1.6 billion.', ['1.6', 'billion']],
        ['It fell in 1979.', ['it', 'fell', 'in', '1979']],
      ],
    ],
    [
      'lose the ’s of a genitive, straight or curly, and nothing else',
      [
        ['Hà Nội’s', ['ha', 'noi']],
        ["Vietnam's", ['vietnam']],
        ['O’Neill’s', ["o'neill"]],
        ['‘peace’', ['peace']],
        ['United States’ policy', ['united', 'states', 'policy']],
      ],
    ],
    [
      'of initials are one',
      [
        ['U.S. policy', ['us', 'policy']],
        ['the U.S.S.R.', ['the', 'ussr']],
        ['US', ['us']],
      ],
    ],
    [
      'in -ize and -ise are one',
      [
        ['normalization normalize normalized normalizing', ['normalisation', 'normalise', 'normalised', 'normalising']],
        ['organizers', ['organisers']],
        ['a size, a prize', ['a', 'size', 'a', 'prize']],
      ],
    ],
    [
      'that are the second year of a span have their century',
      [
        ['1978–79', ['1978', '1979']],
        ['1978-79', ['1978', '1979']],
        ['1945–1975', ['1945', '1975']],
        ['2010–14,', ['2010', '2014']],
      ],
    ],
    [
      'are also the sign for per cent',
      [
        ['2.8%', ['2.8', '%']],
        ['53 %', ['53', '%']],
      ],
    ],
  ]
  for (const [what, pairs] of table)
    test(`words ${what}`, () => {
      for (const [text, same] of pairs) assert.deepEqual(tokenize(text), same, text)
    })

  test('a text of punctuation only has no words', () => {
    for (const text of ['', ' ', '– … ¶ § 🙂', '\'"', '$']) assert.deepEqual(tokenize(text), [])
  })

  test('normalised words stay the same when they are tokenised again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = tokenize(text)
        assert.deepEqual(tokenize(once.join(' ')), once)
      }),
    ))
})
