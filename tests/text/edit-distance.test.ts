// Tests the edit distance, and the known word suggested for a misspelt one ("Did you mean …?").
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closestWord, osaDistance, slipCosts } from '../../src/text/edit-distance.ts'

describe('the OSA distance', () => {
  for (const [a, b, count] of [
    ['hayton', 'hayton', 0],
    ['vietnam', 'vitnam', 1],
    ['asean', 'asaen', 1],
    ['embargo', 'embrago', 1],
    ['khmer', 'kmher', 1],
    ['paracel', 'parasell', 2],
  ] as const)
    test(`the distance between ${a} and ${b} is ${count}`, () =>
      assert.deepEqual([osaDistance(a, b, 3), osaDistance(b, a, 3)], [count, count]))
  test('the distance between very different words is more than the limit', () =>
    assert.ok(osaDistance('hanoi', 'washington', 2) > 2))
})

describe('the distance of slips', () => {
  const far = (a: string, b: string) => osaDistance(a, b, 3, slipCosts)
  test('the distance of slips is smallest for a letter doubled and for two that change places', () => {
    for (const [typed, meant] of [
      ['gorbbachev', 'gorbachev'],
      ['kisinger', 'kissinger'],
      ['asaen', 'asean'],
      ['vvietnam', 'vietnam'],
    ] as const) {
      assert.ok(far(typed, meant) < far('vitnam', 'vietnam'), typed)
      assert.equal(far(typed, meant), far(meant, typed))
    }
  })
  test('the distance of slips is smaller for a letter too few or too many than for another letter', () => {
    for (const near of ['vitnam', 'vietnamn', 'ietnam', 'vietna'])
      assert.ok(far(near, 'vietnam') < far('viatnam', 'vietnam'), near)
  })
  test('the distance of slips adds up, and ends at the limit', () => {
    assert.equal(far('gorbbacehv', 'gorbachev'), 2 * slipCosts.swap)
    assert.equal(osaDistance('viatnan', 'vietnam', 1, slipCosts), 2)
    assert.equal(osaDistance('abcd', 'badc', 1, slipCosts), 1)
  })
})

describe('the closest word', () => {
  const vocabulary = { names: ['vietnam', 'china', 'asean', 'paracel'], words: ['embargo', 'embark'] }
  for (const [typed, meant] of [
    ['vitnam', 'vietnam'],
    ['embrago', 'embargo'],
    ['asaen', 'asean'],
    ['parasel', 'paracel'],
  ] as const)
    test(`the closest word to ${typed} is ${meant}`, () => assert.equal(closestWord(typed, vocabulary), meant))
  test('a known word has no closest word', () => {
    assert.equal(closestWord('china', vocabulary), undefined)
    assert.equal(closestWord('embark', vocabulary), undefined)
  })
  test('a word that is far from all known words has no closest word', () =>
    assert.equal(closestWord('istanbul', vocabulary), undefined))
  test('a very short word has no closest word, since every word is near it', () =>
    assert.equal(closestWord('chi', vocabulary), undefined))
  test('of equally near words the one with the same first letter is the closest', () =>
    assert.equal(closestWord('baen', { names: [], words: ['aben', 'bane', 'bean'] }), 'bane'))
  test('a short word with another first letter is another word', () => {
    assert.equal(closestWord('orange', { names: [], words: ['range', 'grange'] }), undefined)
    assert.equal(closestWord('bane', { names: ['cane'], words: [] }), undefined)
    assert.equal(closestWord('ahnoi', { names: ['hanoi'], words: [] }), 'hanoi')
  })
  test('the closest word lacks a letter or has one more rather than another in its place', () => {
    assert.equal(closestWord('rangs', { names: [], words: ['bangs', 'rants', 'range', 'rang'] }), 'rang')
    assert.equal(closestWord('duan', { names: [], words: ['duas', 'duran'] }), 'duran')
  })
  test('of equally near words a name is the closest, though another is commoner, and never one that is further', () => {
    assert.equal(closestWord('hanio', { names: ['hanoi'], words: ['hnaio'] }), 'hanoi')
    assert.equal(closestWord('lates', { names: ['latex'], words: ['late'] }), 'late')
    assert.equal(closestWord('kerri', { names: ['kerry'], words: ['kerra', 'berri'] }), 'kerry')
  })
  test('a word of grammar is never the closest', () => {
    for (const typed of ['wich', 'thier', 'betwen', 'shoud', 'becuase', 'througth'])
      assert.equal(
        closestWord(typed, { names: ['their'], words: ['which', 'between', 'should', 'because', 'through'] }),
        undefined,
        typed,
      )
  })
})
