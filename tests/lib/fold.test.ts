// Holds that words compare as a reader means them: without marks, case and form of Unicode.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, words } from '../../src/lib/fold.ts'

test('marks and case fall away, and so does the stroke of đ', () => {
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

test('a text is the same in every form of Unicode', () => {
  for (const text of ['Nguyễn', 'Đổi Mới', 'Ứng', 'ằ']) {
    assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC')))
    assert.equal(fold(text.toUpperCase().normalize('NFD')), fold(text))
  }
})

test('every letter of the Vietnamese alphabet becomes a letter from a to z', () => {
  const alphabet = ['aăâbcdđeêghiklmnoôơpqrstuưvxy', 'áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'].join('')
  for (const letter of alphabet)
    for (const written of [letter, letter.toUpperCase()]) assert.match(fold(written), /^[a-z]$/, written)
})

test('folding a second time changes nothing', () => {
  for (const text of ['Đổi Mới', 'Straße', 'Æneas', '1978–79']) assert.equal(fold(fold(text)), fold(text))
})

test('words are parted by spaces and signs, and by the dash between two years', () => {
  assert.deepEqual(words('Cam Ranh, 1978–79'), ['cam', 'ranh', '1978', '79'])
  assert.deepEqual(words('«Đổi Mới» – renovation!'), ['doi', 'moi', 'renovation'])
  assert.deepEqual(words('Asia-Pacific (APEC)'), ['asia', 'pacific', 'apec'])
})

test('a sign within a number or a name belongs to it, one at its end does not', () => {
  assert.deepEqual(words('$1.6 billion, 40,000 men.'), ['1.6', 'billion', '40,000', 'men'])
  assert.deepEqual(words('Hà Nội’s U.S. policy, ‘peace’'), ['ha', 'noi’s', 'u.s', 'policy', 'peace'])
})

test('signs alone are no words', () => {
  for (const text of ['', ' ', '– … ¶ § 🙂', '\'"']) assert.deepEqual(words(text), [])
})
