// Holds that the letters that Pagefind does not fold are written so that it does, and come back as they were.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode, encode } from '../../src/search/letters.ts'

const texts = [
  'Nguyễn Tấn Dũng',
  'Đổi Mới',
  'Điện Biên Phủ',
  'ĐÀ NẴNG',
  '1978–79',
  'Łódź',
  'Straße',
  'Ærø',
  'Œuvre, œuvre',
  'plain words',
  '',
]

/** What Pagefind does to a text: it takes letters and marks apart and drops the marks. */
const asPagefind = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

test('a text that is encoded and decoded is the text', () => {
  for (const text of texts) assert.equal(decode(encode(text)), text.normalize('NFC'))
})

test('a text comes back composed, in whatever form it was written', () => {
  for (const text of texts) assert.equal(decode(encode(text.normalize('NFD'))), text.normalize('NFC'))
})

test('what Pagefind makes of an encoded text has no letter of its own left, so that a query without marks finds it', () => {
  for (const [text, found] of [
    ['Đổi Mới', 'doi moi'],
    ['đồng', 'dong'],
    ['Đà Nẵng', 'da nang'],
    ['ĐIỆN BIÊN PHỦ', 'dien bien phu'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['Œuvre', 'oeuvre'],
  ] as const)
    assert.equal(asPagefind(encode(text)), found)
})

test('a query and a text are encoded alike, so that a query with marks finds it too', () => {
  for (const text of ['Đổi Mới', 'Điện Biên Phủ']) assert.equal(encode(text), encode(text.normalize('NFD')))
})

test('a text without such letters is left as it is', () => {
  for (const text of ['Nguyễn', 'Cam Ranh', 'd, o and ae', '1986']) assert.equal(encode(text), text)
})

test('words keep their number and place: nothing that is encoded parts a word or joins two', () => {
  for (const text of texts) assert.equal(encode(text).split(/\s+/).length, text.split(/\s+/).length)
})
