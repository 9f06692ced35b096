// Tests that Vietnamese typed by the keys of Telex or VNI, with the method off, is read, and English is left alone.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fold } from '../../src/text/tokenize.ts'
import { readTyped, typedForms } from '../../src/text/vietnamese-input.ts'

/** Each name, and the keys that write it by the rules: first Telex, then VNI. Written by hand. */
const names: [name: string, telex: string, vni: string][] = [
  ['Đổi Mới', 'DDooir Mowis', 'D9o63i Mo71i'],
  ['Hồ Chí Minh', 'Hoof Chis Minh', 'Ho62 Chi1 Minh'],
  ['Nguyễn Tấn Dũng', 'Nguyeenx Taans Dungx', 'Nguye64n Ta61n Du4ng'],
  ['Võ Văn Kiệt', 'Vox Vawn Kieetj', 'Vo4 Va8n Kie65t'],
  ['Lê Duẩn', 'Lee Duaanr', 'Le6 Dua63n'],
  ['Đỗ Mười', 'DDoox Muwowif', 'D9o64 Mu7o72i'],
  ['Phạm Văn Đồng', 'Phamj Vawn DDoongf', 'Pha5m Va8n D9o62ng'],
  ['Trường Chinh', 'Truwowngf Chinh', 'Tru7o72ng Chinh'],
  ['Nguyễn Cơ Thạch', 'Nguyeenx Cow Thachj', 'Nguye64n Co7 Tha5ch'],
  ['Nông Đức Mạnh', 'Noong DDuwcs Manhj', 'No6ng D9u71c Ma5nh'],
  ['Đà Nẵng', 'DDaf Nawngx', 'D9a2 Na84ng'],
  ['Hải Phòng', 'Hair Phongf', 'Ha3i Pho2ng'],
  ['Điện Biên Phủ', 'DDieenj Bieen Phur', 'D9ie65n Bie6n Phu3'],
  ['Bạch Long Vĩ', 'Bachj Long Vix', 'Ba5ch Long Vi4'],
  ['Hoàng Sa', 'Hoangf Sa', 'Hoa2ng Sa'],
  ['Mỹ Lai', 'Myx Lai', 'My4 Lai'],
  ['Hội An', 'Hooij An', 'Ho65i An'],
  ['Ninh Thuận', 'Ninh Thuaanj', 'Ninh Thua65n'],
  ['Quốc Khánh', 'Quoocs Khanhs', 'Quo61c Kha1nh'],
  ['Tôn Đức Thắng', 'Toon DDuwcs Thawngs', 'To6n D9u71c Tha81ng'],
]

const read = (typed: string): string | undefined => typedForms(typed.split(' '))?.reading.join(' ')

for (const [method, column] of [
  ['Telex', 1],
  ['VNI', 2],
] as const)
  describe(`of 20 names typed in ${method}`, () => {
    for (const row of names) test(`${row[column]} is ${row[0]}`, () => assert.equal(read(row[column]), row[0]))
  })

describe('the keys may come in another order, and some be left out:', () => {
  for (const [typed, meant] of [
    ['nuwowcs', 'nước'],
    ['nuowcs', 'nước'],
    ['nuocws', 'nước'],
    ['nwowcs', 'nước'],
    ['Truongwf', 'Trường'],
    ['Vietej', 'Việt'],
    ['Vieejt', 'Việt'],
    ['Dinhfd', 'Đình'],
    ['Hofo', 'Hồ'],
    ['thuowr', 'thuở'],
    ['muaw', 'mưa'],
    ['gif', 'gì'],
    ['gieengs', 'giếng'],
    ['hoaf', 'hòa'],
    ['Hoangf', 'Hoàng'],
    ['ngoaif', 'ngoài'],
    ['ngoaos', 'ngoáo'],
    ['DDOOIR', 'ĐỔI'],
    ['d9oi63', 'đổi'],
    ['doi639', 'đổi'],
    ['nuoc71', 'nước'],
    ['tie61ng', 'tiếng'],
    ['truong27', 'trường'],
  ] as const)
    test(`${typed} is ${meant}`, () => assert.equal(readTyped(typed), meant))
  test('a word without its hat is read with the tone, which compares as the same', () => {
    for (const [typed, meant] of [
      ['ddoir', 'doi'],
      ['Vietj', 'viet'],
      ['Nguyenx', 'nguyen'],
      ['Die5n', 'dien'],
    ] as const)
      assert.equal(fold(readTyped(typed) ?? ''), meant)
  })
})

describe('what no one typed by these keys has no reading:', () => {
  for (const word of [
    ...['moss', 'off', 'door', 'this', 'class', 'book', 'week', 'two', 'film', 'fox', 'reef', 'arms', 'too', 'was'],
    ...['Vietnam', 'Minh', 'Hanoi', 'ASEAN', 'Clinton', 'Obama', 'Kissinger', 'Gorbachev', 'Woodrow', 'Johnson'],
    ...['T2', 'B52', 'MiG21', 'G7', '1979', '1970s', '40k', 'x', 's', '', 'Việt', "O'Neill", 'sssss', 'w', 'z', '9'],
    ...['constructor', '__proto__', 'a'.repeat(500), '1'.repeat(500), 'aw'.repeat(6)],
  ])
    test(JSON.stringify(word.slice(0, 30)), () => assert.equal(readTyped(word), undefined))
  test('a tone that no Vietnamese syllable can have is not read', () =>
    assert.deepEqual(['ketf', 'tapr', 'hocx'].map(readTyped), [undefined, undefined, undefined]))
})

describe('words in a row', () => {
  test('an English word is read only beside one that is none', () => {
    assert.deepEqual(typedForms(['Hoof', 'Chis', 'Minh'])?.reading, ['Hồ', 'Chí', 'Minh'])
    assert.deepEqual(typedForms(['roof', 'in', 'Ddaf', 'Nawngx'])?.reading, ['roof', 'in', 'Đà', 'Nẵng'])
    assert.equal(typedForms(['the', 'moss', 'off', 'the', 'door']), undefined)
    assert.equal(typedForms(['Lee', 'Kuan', 'Yew']), undefined)
    assert.equal(typedForms([]), undefined)
  })
  test('the other form has the words without their keys, also of several syllables', () => {
    assert.deepEqual(typedForms(['DDooir', 'Mowis', '1986'])?.stripped, ['doi', 'moi', '1986'])
    assert.deepEqual(typedForms(['Vieetjnam', 'War'])?.stripped, ['vietnam', 'war'])
    assert.deepEqual(typedForms(['D9a2Na84ng'])?.stripped, ['danang'])
  })
})
