// Names that mean one thing: a reader who knows one of them finds what has another.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formsOfName, demonymGroups } from '../../src/edition/names.ts'
import { findSynonyms, demonymSets, synonymSets, type SynonymSet } from '../../src/text/synonyms.ts'

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

describe('the forms that help a search', () => {
  test('are parted into those that the accounts use and those that only a reader may use', () =>
    assert.deepEqual(
      synonymSets([['Hồ Chí Minh City', 'Saigon', 'Gia Định']], ['Saigon fell.', 'It became Ho Chi Minh City.']),
      [{ attested: ['Hồ Chí Minh City', 'Saigon'], queryOnly: ['Gia Định'] }],
    ))
  test('count as used in whole words alone: "car" is not in "Carter"', () =>
    assert.deepEqual(synonymSets([['automobile', 'car']], ['Carter had an automobile.']), [
      { attested: ['automobile'], queryOnly: ['car'] },
    ]))
  test('count as used only within one text: what ends one and begins the next is no name', () =>
    assert.deepEqual(
      synonymSets([['East Sea', 'South China Sea']], ['They went east', 'Sea and sky. The South China Sea.']),
      [{ attested: ['South China Sea'], queryOnly: ['East Sea'] }],
    ))
  test('that differ in marks, case and hyphens alone are one, and one form needs no help', () =>
    assert.deepEqual(synonymSets([['Đà Nẵng', 'Da Nang', 'DA-NANG']], ['Đà Nẵng']), []))
  test('do not hold a longer form whose shorter one the accounts have: that one finds it', () => {
    assert.deepEqual(
      synonymSets([['Barack Obama', 'Obama', 'President Barack Obama']], ['Barack Obama came; Obama left.']),
      [],
    )
    assert.deepEqual(synonymSets([['Obama', 'Barack Obama', 'the President']], ['Obama came.']), [
      { attested: ['Obama'], queryOnly: ['the President'] },
    ])
  })
  test('of a name that no account has are left out: there is nothing to be found', () =>
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
  const made = demonymSets(demonymGroups([state('Philippines', ['Filipino', 'Philippine']), state('Laos', [])]), [
    'The Philippines and a Filipino boat.',
  ])
  test('are one group, without the other forms of its name, of states that have demonyms', () =>
    assert.deepEqual(made, [{ attested: ['Philippines', 'Filipino'], queryOnly: ['Philippine'], demonym: true }]))
  test('give each other in a query, and are known for it', () =>
    assert.deepEqual(findSynonyms('filipino fishermen', made), [
      { typed: 'Filipino', synonyms: ['Philippines'], queryOnly: false, demonym: true },
    ]))
})

describe('in a query', () => {
  const groups: SynonymSet[] = [
    { attested: ['Hồ Chí Minh City', 'Saigon'], queryOnly: ['Gia Định'] },
    { attested: ['South China Sea', 'East Sea'], queryOnly: [] },
    { attested: ['China', 'PRC'], queryOnly: [] },
    { attested: ['Barack Obama', 'Obama'], queryOnly: [] },
    { attested: ['Soviet Union', 'USSR'], queryOnly: [] },
  ]
  const others = (query: string) => findSynonyms(query, groups).flatMap((alias) => alias.synonyms)
  test('a name gives its other forms', () =>
    assert.deepEqual(findSynonyms('the fall of saigon', groups), [
      { typed: 'Saigon', synonyms: ['Hồ Chí Minh City'], queryOnly: false },
    ]))
  test('a form that no account has gives all that they do have, and says so', () =>
    assert.deepEqual(findSynonyms('gia dinh', groups), [
      { typed: 'Gia Định', synonyms: ['Hồ Chí Minh City', 'Saigon'], queryOnly: true },
    ]))
  test('a name of several words is found without marks and in any case', () =>
    assert.deepEqual(others('riots in HO CHI MINH CITY'), ['Saigon']))
  test('a name in the possessive is found', () => assert.deepEqual(others('the U.S.S.R.’s loans'), ['Soviet Union']))
  test('a name within a longer name is not meant: the South China Sea is not China', () =>
    assert.deepEqual(others('south china sea'), ['East Sea']))
  test('a longer form is not added, for what was typed finds it', () => assert.deepEqual(others('obama'), []))
  test('a form that the query has beside the other is not added again', () =>
    assert.deepEqual(others('soviet union ussr'), []))
  test('several names each give theirs', () => assert.deepEqual(others('PRC and USSR'), ['China', 'Soviet Union']))
  test('a part of a word is no name', () => assert.deepEqual(others('saigonese'), []))
  test('words in another order are no name', () => assert.deepEqual(others('union soviet'), []))
  test('nothing gives nothing', () => assert.deepEqual(others(''), []))
})
