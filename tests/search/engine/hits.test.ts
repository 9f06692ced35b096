// Tests how hits are grouped and shown: by page, each section once in whichever edition, and notes told from the text
// of the account.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../../../src/text/tokenize.ts'
import { groupHits, type Hit } from '../../../src/search/engine/hits.ts'
import { rank, type Ranked } from '../../../src/search/engine/rank.ts'
import { analyze } from '../../../src/search/engine/analyze.ts'
import type { Part, Section } from '../../../src/search/format.ts'

const section = (url: string, place: string, parts: Part[], edition: Section['edition'] = 'restated'): Section => ({
  url,
  account: 'hayton',
  name: 'Hayton',
  colour: 'clay',
  edition,
  titlePath: place,
  parts,
})
const plain = (passage: string, text: string): Part => ({ passage, text })
const rankFor = (query: string, one: Section): Ranked =>
  rank(analyze(one), {
    terms: tokenize(query).map((word) => ({ word, weight: 1 })),
    synonyms: [],
    sequence: tokenize(query),
    typed: query,
  })
/** A section that says "rice" in one passage, as good an answer as is said. */
const rice = (url: string, place: string, passage: string, score: number, edition?: Section['edition']): Ranked => ({
  ...rankFor('rice', section(url, place, [plain(passage, 'Rice came.')], edition)),
  score,
})
const urls = (groups: { hits: Hit[] }[]) => groups.map(({ hits }) => hits.map(({ url }) => url))

describe('the hits of one page', () => {
  const china = (id: string, passage: string, score: number) =>
    rice(`/hayton/china/#${id}`, `China › ${id}`, passage, score)
  const japan = (passage: string, score: number) => rice('/hayton/japan/#trade', 'Japan › trade', passage, score)

  test('the hits of one page form one group at the place of the best of them, in their order', () =>
    assert.deepEqual(urls(groupHits([[china('a', '1', 10), japan('9', 9), china('b', '2', 8)]], ['rice'])), [
      ['/hayton/china/#p1', '/hayton/china/#p2'],
      ['/hayton/japan/#p9'],
    ]))
  test('a hit that matches far worse than others of its page comes after better ones of other pages', () =>
    assert.deepEqual(urls(groupHits([[china('a', '1', 10), japan('9', 9), china('b', '2', 4)]], ['rice'])), [
      ['/hayton/china/#p1'],
      ['/hayton/japan/#p9'],
      ['/hayton/china/#p2'],
    ]))
  test('a hit that matches far worse than others of its page stays with them where none is between', () =>
    assert.deepEqual(urls(groupHits([[china('a', '1', 10), china('b', '2', 4), japan('9', 3)]], ['rice'])), [
      ['/hayton/china/#p1', '/hayton/china/#p2'],
      ['/hayton/japan/#p9'],
    ]))
  test('the hits of one page in a later group gather those that match as well', () =>
    assert.deepEqual(
      urls(
        groupHits(
          [
            [
              china('a', '1', 10),
              japan('9', 9),
              china('b', '2', 4),
              rice('/hayton/laos/', 'Laos', '7', 3.9),
              china('c', '3', 3.8),
            ],
          ],
          ['rice'],
        ),
      ),
      [['/hayton/china/#p1'], ['/hayton/japan/#p9'], ['/hayton/china/#p2', '/hayton/china/#p3'], ['/hayton/laos/#p7']],
    ))
  test('the hits of one page are headed by account and chapter, and titled by what is below the chapter', () => {
    const [group] = groupHits([[rice('/hayton/china/#rig', 'China › Case studies › The rig', '1', 1)]], [])
    assert.deepEqual(
      [group?.path, group?.name, group?.colour, group?.edition, group?.chapter, group?.hits[0]?.title],
      ['/hayton/china/', 'Hayton', 'clay', 'restated', 'China', 'Case studies › The rig'],
    )
  })
  test('the hits of one page that have no heading of their own are titled by the chapter', () =>
    assert.equal(groupHits([[rice('/hayton/china/', 'China', '1', 1)]], [])[0]?.hits[0]?.title, 'China'))
})

describe('a section that matches in both editions', () => {
  const ours = rice('/hayton/china/#rig', 'China › The rig', '3', 10)
  const original = rice('/hayton/china/original/#rig', 'China › The rig', '4', 9, 'original')
  test('a section that matches in both editions is one hit, with a link to the other edition', () => {
    const groups = groupHits([[ours, original]], ['rice'])
    assert.deepEqual(urls(groups), [['/hayton/china/#p3']])
    assert.deepEqual(groups[0]?.hits[0]?.otherEdition, {
      url: '/hayton/china/original/#p4',
      passage: '4',
      edition: 'original',
    })
  })
  test('a section that matches in both editions is shown in the edition that matches better', () => {
    const [group] = groupHits([[{ ...original, score: 11 }, ours]], ['rice'])
    assert.deepEqual(
      [group?.edition, group?.hits[0]?.url, group?.hits[0]?.otherEdition?.edition],
      ['original', '/hayton/china/original/#p4', 'restated'],
    )
  })
  test('a section that matches in both editions has no link to the other edition where only one matches', () =>
    assert.equal(groupHits([[ours]], ['rice'])[0]?.hits[0]?.otherEdition, undefined))
  test('a section that matches in both editions is told from a section of the same name on another page', () =>
    assert.equal(groupHits([[ours, rice('/hayton/japan/#rig', 'Japan › The rig', '9', 5)]], ['rice']).length, 2))
})

describe('a hit', () => {
  const parts = [
    plain('1', 'Rice and tea came.'),
    { passage: '1', text: 'Coffee, we add.', note: true as const },
    plain('2', 'Tea alone.'),
    plain('3', 'Rice with tea left.'),
  ]
  const hit = (query: string, list: Part[] = parts) =>
    groupHits([[rankFor(query, section('/hayton/china/#trade', 'China › Trade', list))]], tokenize(query))[0]?.hits[0]

  test('a hit leads to the passage that matches and shows its sentence with the words highlighted', () => {
    const found = hit('tea alone')
    assert.deepEqual(
      [found?.url, found?.passage, found?.excerpt],
      [
        '/hayton/china/#p2',
        '2',
        [
          { text: 'Tea alone', highlighted: true },
          { text: '.', highlighted: false },
        ],
      ],
    )
  })
  test('a hit in one of our notes says so, and leads to the passage beside it', () =>
    assert.deepEqual([hit('coffee')?.note, hit('coffee')?.passage], [true, '1']))
  test('a hit in the text of the account is not called a note', () => assert.equal(hit('rice')?.note, false))
  test('a hit names the other passages that match nearly as well, each with its address', () =>
    assert.deepEqual(hit('rice tea')?.otherPassages, [{ passage: '3', url: '/hayton/china/#p3' }]))
  test('a hit names no other passages where none matches nearly as well', () =>
    assert.deepEqual(hit('coffee')?.otherPassages, []))
  test('a hit whose title alone matches leads to the section and shows its beginning', () => {
    const found = hit('trade')
    assert.deepEqual(
      [found?.url, found?.passage, found?.excerpt.map(({ text }) => text).join('')],
      ['/hayton/china/#trade', undefined, 'Rice and tea came.'],
    )
  })
  test('a hit before the first passage leads to the section', () =>
    assert.equal(hit('rice', [plain('', 'Rice came.')])?.url, '/hayton/china/#trade'))
})

test('no ranked sections give no groups', () => assert.deepEqual(groupHits([[]], ['rice']), []))

test('the excerpt of a table is its caption, and of its rows the one that answers', () => {
  const table = { caption: 'Rice sold', rows: ['1989: Laos 1.4', '1990: Japan 2.0', '1991: Laos 3.1'] }
  const parts = [{ passage: 'T1', text: 'Rice sold Year From 1989 Laos 1.4 1990 Japan 2.0 1991 Laos 3.1', table }]
  const excerptFor = (query: string) => {
    const [group] = groupHits([[rankFor(query, section('/hayton/rice/', 'Rice', parts))]], query.split(' '))
    return group?.hits[0]?.excerpt.map(({ text }) => text).join('')
  }
  assert.equal(excerptFor('japan'), 'Rice sold. 1990: Japan 2.0')
  assert.equal(excerptFor('laos 1991'), 'Rice sold. 1991: Laos 3.1')
})
