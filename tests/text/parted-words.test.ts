// Tests that words which a PDF has parted or joined are mended, and that others are left as they are.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mendWords, partsOfMended } from '../../src/text/parted-words.ts'
import { tokenize } from '../../src/text/tokenize.ts'

describe('a text from a PDF has the words of its original:', () => {
  for (const [pasted, meant] of [
    ['the Viet- namese army', 'the Vietnamese army'],
    ['the Viet-\n  namese army', 'the Vietnamese army'],
    ['the Viet‐ namese army', 'the Vietnamese army'],
    ['nor- mal- isation', 'normalisation'],
    ['Nguy- ễn', 'Nguyễn'],
    ['Viet\u00adnamese', 'Vietnamese'],
    ['Viet\u00ad\nnamese', 'Vietnamese'],
    ['Cam\u200b Ranh\ufeff', 'Cam Ranh'],
    ['in 1979.Vietnam', 'in 1979 Vietnam'],
    ['in 1979.the war', 'in 1979 the war'],
    ['Cam Ranh.The base', 'Cam Ranh The base'],
    ['J.William Fulbright, U.S.Navy', 'J William Fulbright, U.S. Navy'],
    ['Nội.Đổi Mới', 'Nội Đổi Mới'],
    ['the invasion.12 The war', 'the invasion 12 The war'],
    ['Hanoi,Beijing and Moscow,1979', 'Hanoi Beijing and Moscow 1979'],
    ['1975,1979,1986', '1975 1979 1986'],
    ['no.1, Nos.2', 'no 1 nos 2'],
  ] as const)
    test(`${JSON.stringify(pasted)}: ${meant}`, () => assert.deepEqual(tokenize(mendWords(pasted)), tokenize(meant)))
})

describe('what was neither parted nor joined stays:', () => {
  for (const text of [
    ...['U.S. policy', 'the U.S.S.R.', 'U.S.A', 'Ph.D.', '1.6 billion', '40,000 men', '1,234,567.8', '30.4.1975'],
    ...['vietnam.vn', 'GlobalSecurity.org', 'factsanddetails.com', 'VIETNAM.VN', 'Sino-Soviet', 'long-term', 'O’Neill'],
    ...['pre- and post-war', 'two- or three-way', 'Hanoi- Beijing', 'Vietnam - china', '1978- 79', 'J. William F.'],
  ])
    test(text, () => assert.equal(mendWords(text), text))
})

test('mending a second time changes nothing', () => {
  for (const text of ['Viet- namese', '1979.Vietnam', 'a.b.Cd', 'no.1', 'x- y- z', '\u00ad\u00ad a'])
    assert.equal(mendWords(mendWords(text)), mendWords(text))
})

describe('the other reading of a joined word', () => {
  test('has its parts', () => {
    assert.deepEqual(partsOfMended('long- term plans of vietnam- china'), [
      { typed: 'longterm', synonyms: ['long term'], queryOnly: false },
      { typed: 'vietnamchina', synonyms: ['vietnam china'], queryOnly: false },
    ])
  })
  test('is none where nothing was joined', () => {
    for (const text of ['long-term', 'pre- and post-war', 'Hanoi- Beijing', 'Vietnam'])
      assert.deepEqual(partsOfMended(text), [])
  })
})
