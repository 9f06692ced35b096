// Tests which names of a query the edition does not have, and which words of a section only look like theirs.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/search/engine/analyze.ts'
import type { Lookup } from '../../../src/search/engine/candidates.ts'
import { parseQuery } from '../../../src/search/engine/query-text.ts'
import { lookAlikes, unknownNames } from '../../../src/search/engine/unknown-names.ts'
import type { SynonymMatch } from '../../../src/text/synonyms.ts'

/** An index that has some names. */
const having = (...names: string[]): Lookup => ({
  terms: new Map(),
  phrases: new Map(names.map((name) => [name, [{ id: 1, score: 1 }]])),
  weightOf: () => 1,
  weightOfPhrase: () => 1,
})
const unknown = (query: string, lookup = having(), names: SynonymMatch[] = []) =>
  unknownNames(parseQuery(query), names, lookup)
const wordsOf = (...given: Parameters<typeof unknown>) => unknown(...given).map(({ words }) => words.join(' '))

describe('the unknown names of a query', () => {
  test('the unknown names of a query are Vietnamese syllables in a row', () => {
    assert.deepEqual(wordsOf('Battle of Ap Bac 1963'), ['ap bac'])
    assert.deepEqual(wordsOf('Ấp Bắc and Khe Sanh'), ['ap bac', 'khe sanh'])
  })
  test('the unknown names of a query are no English words, and no word by itself', () =>
    assert.deepEqual(wordsOf('oil rig crisis with Giap in May'), []))
  test('the unknown names of a query are none that the index has, nor one with other forms', () => {
    assert.deepEqual(wordsOf('Le Duan Pham Van Dong', having('le duan', 'pham van dong')), [])
    assert.deepEqual(wordsOf('Le Duan Ap Bac', having('le duan')), ['ap bac'])
    const saigon = { typed: 'Sai Gon', synonyms: ['Hồ Chí Minh City'], queryOnly: false }
    assert.deepEqual(wordsOf('Sai Gon', having(), [saigon]), [])
  })
  test('the unknown names of a query are not sought in one too long for its phrases to be looked up', () =>
    assert.deepEqual(wordsOf('Ap Bac and one two three four five six seven eight nine ten'), []))
})

describe('the words that only look like a name', () => {
  const alike = (query: string, text: string) => {
    const section = {
      account: 'hayton',
      edition: 'restated' as const,
      name: 'Hayton',
      colour: 'c1',
      url: '/hayton/page/#section',
      titlePath: 'Page › Section',
      parts: [{ passage: '1', text }],
    }
    return [...lookAlikes(analyze(section), unknown(query))].sort()
  }
  test('the words that only look like a name are other words, and those of other names, with diacritics', () => {
    assert.deepEqual(alike('Ap Bac', 'They apply áp lực, pressure.'), ['ap', 'bac'])
    assert.deepEqual(alike('nguyen van thieu', 'Nguyễn Văn Linh led the party.'), ['nguyen', 'thieu', 'van'])
  })
  test('the words that only look like a name are not those without diacritics, unless a capital was typed', () => {
    assert.deepEqual(alike('lao thai', 'A Thai village.'), ['lao'])
    assert.deepEqual(alike('Ban Long', 'A ban of long standing.'), [])
    assert.deepEqual(alike('Ban Long', 'A ban was set.'), ['ban', 'long'])
    assert.deepEqual(alike('ban long', 'A ban was set.'), ['long'])
  })
  test('the words that only look like a name are none where the section has it, whole or in part typed', () => {
    assert.deepEqual(alike('ap bac', 'The battle of Ấp Bắc.'), [])
    assert.deepEqual(alike('ap ba', 'The battle of Ấp Bắc.'), [])
    assert.deepEqual(alike('doi tac doi tuong', 'One is đối tác, another đối tượng.'), [])
  })
})
