// "Did you mean": slips of the pen, and the nearest of the known words.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closestWord, osaDistance } from '../../src/text/edit-distance.ts'

describe('slips between', () => {
  for (const [a, b, count] of [
    ['hayton', 'hayton', 0],
    ['vietnam', 'vitnam', 1],
    ['asean', 'asaen', 1],
    ['embargo', 'embrago', 1],
    ['khmer', 'kmher', 1],
    ['paracel', 'parasell', 2],
  ] as const)
    test(`${a} and ${b} are ${count}`, () =>
      assert.deepEqual([osaDistance(a, b, 3), osaDistance(b, a, 3)], [count, count]))
  test('far words are more than the limit', () => assert.ok(osaDistance('hanoi', 'washington', 2) > 2))
})

describe('the nearest word', () => {
  const vocabulary = ['vietnam', 'china', 'embargo', 'asean', 'paracel', 'embark']
  for (const [typed, meant] of [
    ['vitnam', 'vietnam'],
    ['embrago', 'embargo'],
    ['asaen', 'asean'],
    ['parasel', 'paracel'],
  ] as const)
    test(`to ${typed} is ${meant}`, () => assert.equal(closestWord(typed, vocabulary), meant))
  test('to a known word is none', () => assert.equal(closestWord('china', vocabulary), undefined))
  test('to a word that is far from all is none', () => assert.equal(closestWord('istanbul', vocabulary), undefined))
  test('to a very short word is none: everything is near it', () =>
    assert.equal(closestWord('chi', vocabulary), undefined))
  test('has the same first letter rather than another', () =>
    assert.equal(closestWord('bane', ['cane', 'bone']), 'bone'))
})
