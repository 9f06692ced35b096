// Tests the synonyms, which are looked up with a name, and the vocabulary, from which "did you mean" chooses.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Name } from '../../../src/edition/schema/name.ts'
import { findSynonyms, type SynonymSet } from '../../../src/text/synonyms.ts'
import { synonymsFile, vocabularyFile } from '../../../src/search/build/suggestions.ts'
import type { Section } from '../../../src/search/format.ts'

const section = (place: string, ...texts: string[]): Section => ({
  url: '/hayton/x/',
  account: 'hayton',
  name: 'Hayton',
  colour: 'clay',
  edition: 'restated',
  titlePath: place,
  parts: texts.map((text, index) => ({ passage: String(index + 1), text })),
})
const name = (preferred: string, abbreviations: string[], ...variants: string[]): Name => ({
  id: 'x',
  name: preferred,
  kind: 'place',
  abbreviations,
  variants,
  demonyms: [],
  gloss: 'A name.',
})
const sections = [
  section('Cities › Hồ Chí Minh City', 'Saigon fell in 1975.', 'Rice and rice; a stand-off over rice.'),
  section('Seas', 'The East Sea, and tea.'),
]
const names = [
  name('Hồ Chí Minh City', ['HCMC'], 'Saigon', 'Gia Định'),
  name('South China Sea', [], 'East Sea'),
  name('Timbuktu', ['TBK']),
]

describe('the synonyms of a name', () => {
  const forms = JSON.parse(
    synonymsFile(
      sections,
      names,
      [
        ['stand-off', 'standoff'],
        ['defence', 'defense'],
      ],
      [],
    ),
  ) as SynonymSet[]
  test('the synonyms of a name that no account uses are never added, but are understood', () => {
    assert.deepEqual(findSynonyms('saigon', forms), [
      { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false },
    ])
    assert.deepEqual(findSynonyms('HCMC', forms), [
      { typed: 'HCMC', synonyms: ['Hồ Chí Minh City', 'Saigon'], queryOnly: true },
    ])
    assert.deepEqual(findSynonyms('gia dinh', forms), [
      { typed: 'Gia Định', synonyms: ['Hồ Chí Minh City', 'Saigon'], queryOnly: true },
    ])
  })
  test('the synonyms of a name count as attested where a title alone has them', () =>
    assert.deepEqual(forms[0]?.attested, ['Hồ Chí Minh City', 'Saigon']))
  test('the synonyms of a name lead to the form that an account has, though it is the lesser known', () =>
    assert.deepEqual(findSynonyms('south china sea', forms)[0]?.synonyms, ['East Sea']))
  test('the synonyms of a name come with the spellings of words', () =>
    assert.deepEqual(findSynonyms('standoff', forms), [
      { typed: 'standoff', synonyms: ['stand-off'], queryOnly: true },
    ]))
  test('the synonyms of a name are left out for what no account has', () => assert.equal(forms.length, 3))
})

describe('the vocabulary', () => {
  const fileOf = (given: Section[], known: Name[]) =>
    JSON.parse(vocabularyFile(given, known)) as { names: string; words: string }
  const list = (given = sections, known = names) =>
    Object.values(fileOf(given, known)).flatMap((words) => words.split(' ').filter(Boolean))
  test('the vocabulary has the words of the texts, the titles and the names, each once, normalised', () => {
    for (const word of ['saigon', 'rice', 'cities', 'gia', 'dinh', 'timbuktu'])
      assert.equal(list().filter((one) => one === word).length, 1, word)
  })
  test('the vocabulary has the commonest words first, then in alphabetical order', () => {
    const counts: Record<string, number> = { sea: 3, rice: 3, saigon: 2, city: 2 }
    const found = (words: string) => words.split(' ').filter((word) => word in counts)
    const { names: named, words } = fileOf(sections, names)
    assert.deepEqual([...found(named), ...found(words)], ['sea', 'city', 'saigon', 'rice'])
    const rare = list([section('', 'tea, axe; Đổi, bay')], [])
    assert.deepEqual(rare, ['axe', 'bay', 'doi', 'tea'])
  })
  test('the vocabulary has words of three letters or more, neither numbers nor signs', () =>
    assert.deepEqual(list([section('', 'In 1975, 40,000 of 2.8% at U.S. sea 1970s')], []), ['sea']))
  test('the vocabulary has the words of names apart, but those that the texts write as common words', () => {
    const texts = [section('', 'The Party met in Paris; a party that says more.', 'Rice, east of it')]
    const { names: named, words } = fileOf(texts, [name('Communist Party', [], 'Paris'), name('East Sea', [])])
    assert.deepEqual(
      [named.split(' '), words.split(' ')],
      [
        ['paris', 'communist', 'sea'],
        ['party', 'east', 'met', 'rice', 'says'],
      ],
    )
  })
  test('the vocabulary has no abbreviations, which are no words to be misspelt', () =>
    assert.ok(!list().includes('tbk') && !list().includes('hcmc')))
})

test('synonyms and vocabulary are the same to the last byte, in whatever order the sections come', () => {
  const other = [...sections].reverse()
  assert.equal(vocabularyFile(other, names), vocabularyFile(sections, names))
  assert.equal(synonymsFile(sections, names, [], []), synonymsFile(sections, names, [], []))
  assert.equal(synonymsFile(other, names, [], []), synonymsFile(sections, names, [], []))
})
