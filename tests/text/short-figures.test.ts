// Tests that short figures of a query are written as the accounts write them, and that a figure with two readings has
// both.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expandFigures, otherFigures } from '../../src/text/short-figures.ts'
import { tokenize } from '../../src/text/tokenize.ts'

describe('a short figure has the words of the long one:', () => {
  for (const [short, long] of [
    ['the 70s', 'the 1970s'],
    ['the ’70s and ‘80s', 'the 1970s and 1980s'],
    ["'90s", '1990s'],
    ["the 80's", 'the 1980s'],
    ["the 1970's", 'the 1970s'],
    ['mid-70s, late-1980s', 'mid-1970s, late-1980s'],
    ['1960s-70s', '1960s-1970s'],
    ['the 00s', 'the 2000s'],
    ['’79', '1979'],
    ["the war of '79", 'the war of 1979'],
    ["war in ‘45, embargo in '16", 'war in 1945, embargo in 2016'],
    ['1978-’79', '1978-1979'],
    ['1.6bn', '1.6 billion'],
    ['$1.6 bn in trade', '1.6 billion in trade'],
    ['40mn', '40 million'],
    ['2 tn dong', '2 trillion dong'],
    ['1.6Bn', '1.6 billion'],
    ['1.6billion', '1.6 billion'],
    ['US$5m', 'US 5 million'],
    ['$5m', '5 million'],
    ['€2.3B', '2.3 billion'],
    ['5m dollars', '5 million dollars'],
    ['USD 300m', '300 million'],
    ['40k troops', '40,000 troops'],
    ['1.5k', '1500'],
    ['$40K', '40,000'],
    ['40.000 troops', '40,000 troops'],
    ['1.600.000 men', '1,600,000 men'],
    ['1.234.567', '1,234,567'],
    ["40'000", '40,000'],
    ['1,6 billion, 2,8 %', '1.6 billion, 2.8 %'],
  ] as const)
    test(`${short}: ${long}`, () => assert.deepEqual(tokenize(expandFigures(short)), tokenize(long)))
})

describe('what only looks like a short figure stays:', () => {
  for (const figure of [
    ...['1970s', '1979', '1978–79', '1.6', '1.625', '40,000', '2.8%', '30.4.1975', '1,6', '100s', '70', 'Su-30s'],
    ...['Boeing-70s', 'T2', 'AK47k', "O'79", "'7", "'799", '79', 'km', '5 metres', '12 m', 'B52s', '0.625', '40.0000'],
    ...['10.000.5', "Vietnam's 40 men", "rock 'n' roll", '5th', '3b2', '1979 bnp', "'79th"],
  ])
    test(figure, () => assert.equal(expandFigures(figure), figure))
})

test('writing figures in full a second time changes nothing', () => {
  for (const text of ["'79 70s 1.6bn 40k 40.000 $5m 5m", '1.600.000', "the 1970's", '20s', '1,6 bn'])
    assert.equal(expandFigures(expandFigures(text)), expandFigures(text))
})

describe('a figure that can be read in two ways has the other reading too:', () => {
  for (const [typed, first, ...others] of [
    ['1.625 men', '1.625', '1625'],
    ['the 20s', '1920s', '2020s'],
    ['the ’10s', '2010s', '1910s'],
    ['’25', '2025', '1925'],
    ['5m', '5m', '5 million'],
    ['1.6b', '1.6b', '1.6 billion'],
    ['40 thousand', '40 thousand', '40000'],
  ] as const)
    test(`${typed} is ${first} or ${others.join(' or ')}`, () => {
      assert.deepEqual(otherFigures(typed), [{ typed: first, synonyms: others, queryOnly: false }])
      assert.ok(expandFigures(typed).includes(first))
    })
  test('and one that can be read in one way has none', () => {
    for (const figure of ['70s', '’79', '40.000', '1.625.000', '$5m', '1.6 bn', '40k', '1979', '0.625', 'T2', '1970s'])
      assert.deepEqual(otherFigures(figure), [], figure)
  })
})
