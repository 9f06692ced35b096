// Tests the answers from the directory of the edition: passages by number, names, questions in other words than their
// own, titles; and that there are none where nothing is good enough.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { directoryOf } from '../../../src/search/build/directory.ts'
import { answersOf, type DirectoryEntry } from '../../../src/search/engine/directory.ts'
import type { Directory } from '../../../src/search/format.ts'
import { editionData } from '../../support/directory.ts'

const { sections, data } = editionData()
/** The edition with the questions of the home page alone, so that a new question changes no answer here. */
const directory = directoryOf(sections, { ...data, questions: data.questions.filter(({ home }) => home) })
const answers = (query: string, of: Directory = directory) => answersOf(query, of)
const titles = (query: string) => answers(query).map(({ kind, title }) => `${kind}: ${title}`)
const first = (query: string): DirectoryEntry => {
  const [entry] = answers(query)
  assert.ok(entry, `“${query}” has no answer`)
  return entry
}

describe('a passage by its number', () => {
  const hayton57 = '/hayton/relations-with-china/#p57'
  for (const query of [
    'Hayton ¶57',
    'hayton 57',
    'Hayton, ¶ 57',
    'hayton/57',
    'Hayton p57',
    'hayton p. 57',
    '¶57 Hayton',
    'Hayton ¶57–60',
    'Ｈａｙｔｏｎ　５７',
    'hay 57',
  ])
    test(`is found by “${query}”`, () => {
      assert.deepEqual(
        answers(query).map(({ kind, title, url }) => ({ kind, title, url })),
        [{ kind: 'Passage', title: 'Hayton ¶57', url: hayton57 }],
      )
    })
  test('without an account is one of each account that has it, three at most, in the order of the accounts', () => {
    assert.deepEqual(titles('57'), ['Passage: Hayton ¶57'])
    for (const query of ['12', '¶12', 'p12', 'paragraph 12'])
      assert.deepEqual(
        titles(query),
        ['Hayton', 'Samardjian', 'Facts and Details'].map((name) => `Passage: ${name} ¶12`),
        query,
      )
  })
  test('of a table is found by T and number, or in words', () => {
    for (const query of ['T2', 't2', '¶T2', 'pT2', 'Hayton T2', 'table 2', 'hayton table 2'])
      assert.deepEqual(titles(query), ['Passage: Hayton ¶T2'], query)
  })
  test('is found by an account’s id and by its short name', () => {
    for (const query of ['facts-and-details 12', 'Facts and Details ¶12', 'facts and details, 12'])
      assert.equal(first(query).url, '/facts-and-details/cambodia/#p12', query)
    assert.equal(first('GlobalSecurity.org 7').title, 'GlobalSecurity.org ¶7')
    assert.equal(first('globalsecurity 7').title, 'GlobalSecurity.org ¶7')
  })
  test('says on which page and in which section it is', () =>
    assert.equal(first('hayton 57').detail, '2. Vietnam’s relations with China › Economic relations'))
  for (const query of ['Hayton 999', 'T9', '1979', '40,000', 'in 57', 'Womack 57', '0', '1.6'])
    test(`is not found by “${query}”`, () => assert.ok(answers(query).every(({ kind }) => kind !== 'Passage')))
})

describe('a name', () => {
  for (const [query, name] of [
    ['Lê Duẩn', 'Lê Duẩn'],
    ['le duan', 'Lê Duẩn'],
    ['who was le duan', 'Lê Duẩn'],
    ['Saigon', 'Hồ Chí Minh City'],
    ['HCMC', 'Hồ Chí Minh City'],
    ['asean', 'Association of Southeast Asian Nations'],
    ['what does ASEAN mean?', 'Association of Southeast Asian Nations'],
    ['US', 'United States'],
    ['americans', 'United States'],
    ['filipino', 'Philippines'],
    ['PEKING', 'Beijing'],
    ['Ｈａｎｏｉ', 'Hanoi'],
  ] as const)
    test(`comes first for “${query}”`, () => {
      const { kind, title, detail, url, place } = first(query)
      assert.deepEqual([kind, title], ['Name', name])
      assert.notEqual(detail, '')
      assert.ok(place === undefined || url.endsWith(`#p${place.split('¶')[1]}`), `${place} is not ${url}`)
    })
  test('comes while it is being typed, from three letters on', () => {
    assert.deepEqual(titles('cam r').slice(0, 1), ['Name: Cam Ranh Bay'])
    assert.ok(titles('han').includes('Name: Hanoi'))
    assert.deepEqual(titles('ha'), [])
  })
  test('that is whole is not followed by others that begin so', () =>
    assert.equal(answers('china').filter(({ kind }) => kind === 'Name').length, 1))
  test('by itself brings no question and no title that merely has it', () => {
    assert.deepEqual(titles('china'), ['Name: China', 'Topic: China'])
    assert.deepEqual(titles('vietnam'), ['Name: Vietnam'])
  })
})

describe('a question', () => {
  const asked = (start: string) => {
    const [question] = directory.questions.filter(([text]) => text.startsWith(start))
    assert.ok(question, start)
    return question[0]
  }
  for (const [query, start] of [
    ['when did vietnam enter asean', 'When did Vietnam join ASEAN'],
    ['in what year was Vietnam admitted to ASEAN?', 'When did Vietnam join ASEAN'],
    ['why did Vietnam attack Kampuchea', 'Why did Vietnam invade Cambodia'],
    ['kampuchea 1978', 'Why did Vietnam invade Cambodia'],
    ['how many days did China’s 1979 war last', 'How long did the Chinese attack'],
    ['who controls cam ranh', 'Who may use Cam Ranh Bay'],
    ['trade deficit', 'How large is Vietnam’s trade deficit'],
    ['doi moi sanctions', 'What drove Vietnam to Đổi Mới'],
  ] as const)
    test(`is found by “${query}”`, () => {
      const { kind, title } = first(query)
      assert.deepEqual([kind, title], ['Question', asked(start)])
    })
  test('has its answers, each with its passage and what it says, and leads to the first', () => {
    const { url, answers: links = [] } = first('when did vietnam join asean')
    assert.deepEqual(
      links.map(({ label, says }) => [label, says]),
      [
        ['GlobalSecurity.org ¶14', 'July 1995'],
        ['Hayton ¶94', 'and why so hurriedly'],
        ['Facts and Details ¶2', '1996, which is wrong'],
      ],
    )
    assert.equal(url, links[0]?.url)
    assert.deepEqual(
      links.map((link) => link.url.split('#')[1]),
      ['p14', 'p94', 'p2'],
    )
  })
  for (const query of [
    'china',
    'vietnam china',
    'when',
    'what does it mean',
    'agent orange',
    'budget deficit',
    'covid-19 vaccine',
    'why is Vietnam poor',
    'who won the world cup',
    'dien bien phu',
  ])
    test(`is not found by “${query}”`, () =>
      assert.deepEqual(
        answers(query).filter(({ kind }) => kind === 'Question'),
        [],
      ))
})

test('a question is not found by one of its words beside another thing, however rare the word', () => {
  const coal: Directory = {
    ...directory,
    questions: [...directory.questions, ['Did Vietnam have coal of China and America?', [['0/1', 'it did']]]],
  }
  assert.deepEqual(answers('coal zinc', coal), [])
  assert.equal(answers('coal of China', coal)[0]?.kind, 'Question')
})

test('a question of one state comes after that of the state that is asked for, however well its words agree', () => {
  const two: Directory = {
    ...directory,
    questions: [
      ['What do ordinary farmers think of Japan?', [['0/1', 'this']]],
      ['How do ordinary farmers feel about India?', [['0/2', 'that']]],
    ],
  }
  assert.equal(answers('what do ordinary farmers think of India', two)[0]?.title, two.questions[1]?.[0])
})

describe('titles', () => {
  test('a section is found by words of its title, in whatever order', () => {
    assert.equal(first('rig oil 2014 confrontation').url, '/hayton/relations-with-china/#oil-rig-2014')
    assert.ok(answers('trade with japan').some(({ url }) => url === '/facts-and-details/japan/#japan-trade'))
  })
  test('a topic comes for one word of it, with a section of each account', () => {
    const { kind, title, answers: links = [] } = first('refugees')
    assert.deepEqual([kind, title], ['Topic', 'Human rights and refugees'])
    assert.deepEqual(
      links.map(({ label }) => label),
      ['Samardjian', 'Hayton'],
    )
  })
  test('a figure comes first where a table is asked for', () => {
    const { kind, url } = first('table of trade with China')
    assert.deepEqual([kind, url], ['Figure', '/hayton/relations-with-china/#pT1'])
  })
  test('an account is found by its short name', () =>
    assert.equal(first('facts and details').url, '/facts-and-details/'))
})

test('there are three entries at most, best first, and no two lead to one place', () => {
  for (const query of ['cam ranh', 'war', 'trade', 'china trade table', 'japan', 'viet', 'relations with china']) {
    const urls = answers(query).map(({ url }) => url)
    assert.ok(urls.length > 0 && urls.length <= 3, query)
    assert.equal(new Set(urls).size, urls.length, query)
  }
})

test('there is nothing for a query without words, and in a directory without entries', () => {
  const empty: Directory = { accounts: [], pages: [], names: [], questions: [], topics: [], figures: [] }
  for (const query of ['', '  ', '?', '“”', '¶', '__proto__', 'constructor'])
    assert.deepEqual(answers(query), [], query)
  for (const query of ['57', 'Hayton ¶57', 'asean', 'when did vietnam join asean'])
    assert.deepEqual(answers(query, empty), [])
})
