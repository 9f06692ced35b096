// Tests synonyms: a reader who knows one form of a name also finds the others.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formsOfName, demonymGroups } from '../../src/edition/names.ts'
import * as synonyms from '../../src/text/synonyms.ts'
import { findSynonyms, type SynonymSet } from '../../src/text/synonyms.ts'
import { tokenize } from '../../src/text/tokenize.ts'

const synonymSets = (groups: string[][], texts: string[]) => synonyms.synonymSets(groups, texts.map(tokenize))
const relatedSets = (groups: string[][], texts: string[]) =>
  synonyms.relatedSets(groups, 'demonym', texts.map(tokenize))

test('the forms of a name are its preferred form, its abbreviations and its variants, in this order', () =>
  assert.deepEqual(
    formsOfName({
      id: 'x',
      name: 'Communist Party of Vietnam',
      kind: 'body',
      abbreviations: ['CPV', 'VCP'],
      variants: ['the Party'],
      demonyms: [],
      gloss: 'A party.',
    }),
    ['Communist Party of Vietnam', 'CPV', 'VCP', 'the Party'],
  ))

describe('synonym sets', () => {
  test('a synonym set separates attested forms from query-only forms', () =>
    assert.deepEqual(
      synonymSets([['Hồ Chí Minh City', 'Saigon', 'Gia Định']], ['Saigon fell.', 'It became Ho Chi Minh City.']),
      [{ attested: ['Hồ Chí Minh City', 'Saigon'], queryOnly: ['Gia Định'] }],
    ))
  test('a form is attested only as whole words: "car" is not in "Carter"', () =>
    assert.deepEqual(synonymSets([['automobile', 'car']], ['Carter had an automobile.']), [
      { attested: ['automobile'], queryOnly: ['car'] },
    ]))
  test('a form is attested only within one text, not across the end of one and the start of the next', () =>
    assert.deepEqual(
      synonymSets([['East Sea', 'South China Sea']], ['They went east', 'Sea and sky. The South China Sea.']),
      [{ attested: ['South China Sea'], queryOnly: ['East Sea'] }],
    ))
  test('forms that differ only in diacritics, case and hyphens are one, and one form makes no synonym set', () =>
    assert.deepEqual(synonymSets([['Đà Nẵng', 'Da Nang', 'DA-NANG']], ['Đà Nẵng']), []))
  test('a longer form that no account uses belongs to the set: its other words are not asked for by themselves', () => {
    const sets = synonymSets([['Obama', 'Barack Obama', 'the President']], ['Obama came.'])
    assert.deepEqual(sets, [{ attested: ['Obama'], queryOnly: ['Barack Obama', 'the President'] }])
    assert.deepEqual(findSynonyms('when Barack Obama came', sets), [
      { typed: 'Barack Obama', synonyms: ['Obama'], queryOnly: true },
    ])
    assert.deepEqual(findSynonyms('when Obama came', sets), [])
  })
  test('a name that no account uses has no synonym set, since nothing would be found', () =>
    assert.deepEqual(synonymSets([['Timbuktu', 'Tombouctou']], ['Saigon fell.']), []))
})

describe('a state and its demonyms', () => {
  const state = (name: string, demonyms: string[]) => ({
    id: 'state',
    name,
    kind: 'state' as const,
    abbreviations: ['XY'],
    variants: [],
    demonyms,
    gloss: 'A state.',
  })
  const made = relatedSets(demonymGroups([state('Philippines', ['Filipino', 'Philippine']), state('Laos', [])]), [
    'The Philippines and a Filipino boat.',
  ])
  test('a state and its demonyms are one group, without the other forms of its name', () =>
    assert.deepEqual(made, [{ attested: ['Philippines', 'Filipino'], queryOnly: ['Philippine'], related: 'demonym' }]))
  test('a state and its demonyms are synonyms of each other in a query, and are marked as such', () =>
    assert.deepEqual(findSynonyms('filipino fishermen', made), [
      { typed: 'Filipino', synonyms: ['Philippines'], queryOnly: false, related: 'demonym' },
    ]))
})

describe('synonyms in a query', () => {
  const groups: SynonymSet[] = [
    { attested: ['Hồ Chí Minh City', 'Saigon'], queryOnly: ['Gia Định'] },
    { attested: ['South China Sea', 'East Sea'], queryOnly: [] },
    { attested: ['China', 'PRC'], queryOnly: [] },
    { attested: ['Barack Obama', 'Obama'], queryOnly: [] },
    { attested: ['Soviet Union', 'USSR'], queryOnly: [] },
  ]
  const others = (query: string) => findSynonyms(query, groups).flatMap((alias) => alias.synonyms)
  test('a name in a query has its other forms as synonyms', () =>
    assert.deepEqual(findSynonyms('the fall of saigon', groups), [
      { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false },
    ]))
  test('a query-only form has all attested forms as synonyms, and is marked as query-only', () =>
    assert.deepEqual(findSynonyms('gia dinh', groups), [
      { typed: 'Gia Định', synonyms: ['Hồ Chí Minh City', 'Saigon'], queryOnly: true },
    ]))
  test('a name of several words is found in a query without diacritics and in any case', () =>
    assert.deepEqual(others('riots in HO CHI MINH CITY'), ['Saigon']))
  test('a name in the possessive is found in a query', () =>
    assert.deepEqual(others('the U.S.S.R.’s loans'), ['Soviet Union']))
  test('a name within a longer name is not found in a query: the South China Sea is not China', () =>
    assert.deepEqual(others('south china sea'), ['East Sea']))
  test('a longer form is not a synonym, since the typed form finds it', () => assert.deepEqual(others('obama'), []))
  test('a form that the query already has is not a synonym', () => assert.deepEqual(others('soviet union ussr'), []))
  test('several names in a query each have their synonyms', () =>
    assert.deepEqual(others('PRC and USSR'), ['China', 'Soviet Union']))
  test('a part of a word in a query is not a name', () => assert.deepEqual(others('saigonese'), []))
  test('the words of a name in another order are not a name', () => assert.deepEqual(others('union soviet'), []))
  test('an empty query has no synonyms', () => assert.deepEqual(others(''), []))
})
