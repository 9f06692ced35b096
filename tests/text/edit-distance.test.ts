// Tests the edit distance, and the known word suggested for a misspelt one ("Did you mean …?").
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closestWord, osaDistance } from '../../src/text/edit-distance.ts'

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

describe('the closest word', () => {
  const vocabulary = ['vietnam', 'china', 'embargo', 'asean', 'paracel', 'embark']
  for (const [typed, meant] of [
    ['vitnam', 'vietnam'],
    ['embrago', 'embargo'],
    ['asaen', 'asean'],
    ['parasel', 'paracel'],
  ] as const)
    test(`the closest word to ${typed} is ${meant}`, () => assert.equal(closestWord(typed, vocabulary), meant))
  test('a known word has no closest word', () => assert.equal(closestWord('china', vocabulary), undefined))
  test('a word that is far from all known words has no closest word', () =>
    assert.equal(closestWord('istanbul', vocabulary), undefined))
  test('a very short word has no closest word, since every word is near it', () =>
    assert.equal(closestWord('chi', vocabulary), undefined))
  test('of equally near words the one with the same first letter is the closest', () =>
    assert.equal(closestWord('bane', ['cane', 'bone']), 'bone'))
})
