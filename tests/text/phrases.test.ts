// Tests the finder of many phrases in one pass.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phraseFinder, phraseKey } from '../../src/text/phrases.ts'

const split = (text: string) => text.split(' ').filter(Boolean)
const findIn = (text: string, ...phrases: string[]) => [...phraseFinder(phrases.map(split))(split(text))].sort()

test('a phrase is found where all its words stand in a row', () =>
  assert.deepEqual(
    findIn('the gulf of tonkin and the bay', 'gulf of tonkin', 'the bay', 'tonkin gulf', 'gulf tonkin'),
    ['gulf of tonkin', 'the bay'],
  ))

test('phrases that share words are all found', () =>
  assert.deepEqual(findIn('south china sea', 'china', 'south china', 'south china sea', 'china sea', 'sea'), [
    'china',
    'china sea',
    'sea',
    'south china',
    'south china sea',
  ]))

test('a phrase that the text ends before is not found, nor one without words', () =>
  assert.deepEqual(findIn('south china', 'south china sea', ''), []))

test('it finds just what a search for each phrase by itself finds', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 6 }),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }),
      (phrases, text) => {
        const expected = phrases.map(phraseKey).filter((key) => ` ${text.join(' ')} `.includes(` ${key} `))
        assert.deepEqual([...phraseFinder(phrases)(text)].sort(), [...new Set(expected)].sort())
      },
    ),
  )
})
