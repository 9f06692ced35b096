// Tests which words of an index term are sought: each of an English one, a Vietnamese one as a whole.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isTermOf, joined, plainTerms, syllableGroups, wordsOfTerms } from '../../src/text/index-terms.ts'

const groups = (query: string) => syllableGroups(query.split(' ')).map((group) => group.join(' '))

describe('index terms', () => {
  test('of an English term each word is sought, of a Vietnamese one the whole, of one syllable that', () =>
    assert.deepEqual(wordsOfTerms('Boat people; thuyền nhân; khoán'), [
      'boat',
      'people',
      joined(['thuyen', 'nhan']),
      'khoan',
    ]))
  test('no word of a query is the beginning of a Vietnamese term', () =>
    assert.ok(!joined(['thuyen', 'nhan']).startsWith('thuyen')))
  test('names are sought in those that are not Vietnamese, in each by itself', () =>
    assert.deepEqual(plainTerms('East; Sea; Biển Đông; fall of Saigon'), [['east'], ['sea'], ['fall', 'of', 'saigon']]))
  test('a text is a term as a whole, with its diacritics, whatever its capitals', () => {
    const isTerm = (text: string) => isTermOf('boat people; thuyền nhân', text)
    assert.deepEqual(['Thuyền nhân', 'thuyen nhan', 'people', 'boat people'].map(isTerm), [true, false, false, true])
  })
})

describe('the stretches of a query that may be a Vietnamese term', () => {
  test('have two syllables or more, and end where no syllable stands', () => {
    assert.deepEqual(groups('thuyen nhan refugees hop tac'), ['thuyen nhan', 'hop tac'])
    assert.deepEqual(groups('ba khong quoc'), ['ba khong', 'ba khong quoc', 'khong quoc'])
  })
  test('are no words of English grammar that only look like syllables', () => {
    assert.deepEqual(groups('in the war'), [])
    assert.deepEqual(groups('an ninh'), ['an ninh'])
  })
  test('have eight syllables at most', () =>
    assert.equal(Math.max(...groups('mot hai ba bon nam sau bay tam chin').map((one) => one.split(' ').length)), 8))
})
