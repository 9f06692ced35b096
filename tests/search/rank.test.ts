// The order of the hits: what a section is worth for a query, and which of its sentences is shown.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rank, weigh, type Asked, type Text } from '../../src/search/rank.ts'
import { words } from '../../src/lib/fold.ts'

const asked = (query: string, weights: Record<string, number> = {}): Asked[] => words(query).map((word) => ({ word, weight: weights[word] ?? 1 }))
const text = (content: string, place = 'Chapter › Section', from = 0): Text => ({ content, place, from })
const score = (content: string, query: string, place?: string, weights?: Record<string, number>) => rank(text(content, place), asked(query, weights), query).score

describe('a word', () => {
  test('is worth the more the fewer sections have it, and never less than nothing', () => {
    assert.ok(weigh(60, 1) > weigh(60, 10) && weigh(60, 10) > weigh(60, 59))
    assert.ok(weigh(60, 60) >= 0 && weigh(60, 200) >= 0)
  })
  test('itself counts for more than one that only begins with it', () => assert.ok(score('The reform came late.', 'reform') > score('The reformers came late.', 'reform')))
  test('that comes again counts, each time less', () => {
    const [once, twice, thrice] = ['Rice.', 'Rice, rice.', 'Rice, rice, rice.'].map((content) => score(content, 'rice'))
    assert.ok(once && twice && thrice && twice > once && thrice > twice && thrice - twice < twice - once)
  })
})

describe('a section', () => {
  test('with the rare word of a query goes before one with its common word', () =>
    assert.ok(score('Womack wrote it.', 'womack vietnam', undefined, { vietnam: 0.01 }) > score('Vietnam, Vietnam, Vietnam.', 'womack vietnam', undefined, { vietnam: 0.01 })))
  test('that has the words in one sentence goes before one that has them apart', () =>
    assert.ok(score('Ships called at the bay. Nothing else did.', 'ships bay') > score('Ships called. Nothing was at the bay.', 'ships bay')))
  test('whose title has the words goes before one whose text alone has them', () =>
    assert.ok(score('The bay is deep.', 'cam ranh', 'Case studies › Cam Ranh Bay') > score('The bay is deep.', 'cam ranh')))
  test('spelt as the query is goes before one spelt without the marks', () =>
    assert.ok(score('Đổi Mới began.', 'Đổi Mới') > score('Doi Moi began.', 'Đổi Mới')))
  test('lacks a word and is found all the same', () => assert.deepEqual(rank(text('The bay is deep.'), asked('bay istanbul'), 'bay istanbul').has, ['bay']))
  test('that has none of the words has nothing to show', () => {
    const none = rank(text('The bay is deep.'), asked('istanbul'), 'istanbul')
    assert.deepEqual([none.score, none.has, none.sentence], [0, [], undefined])
  })
})

describe('another form of a name', () => {
  const saigon = asked('saigon'), forms = [{ form: 'ho chi minh city', typed: ['saigon'], weight: 1 }]
  const find = (content: string) => rank(text(content), saigon, 'saigon', forms)
  test('finds a section that has the name in that form only, and shows where', () => {
    const found = find('It rained. The riots spared Hồ Chí Minh City.')
    assert.deepEqual([found.has, found.sentence?.text], [['saigon'], 'The riots spared Hồ Chí Minh City.'])
  })
  test('counts for less than the form that was typed', () => assert.ok(find('Saigon fell.').score > find('Hồ Chí Minh City fell.').score && find('Hồ Chí Minh City fell.').score > 0))
  test('counts only whole: its single words are other names', () => assert.equal(find('The Hồ Chí Minh Trail crossed the city.').score, 0))
})

describe('the sentence that is shown', () => {
  const content = 'Cam Ranh Bay. In 1979 the Soviet navy came. Reform, or Đổi Mới, began in 1986! The lease ran out.'
  const shown = (query: string, from = 0) => rank(text(content, 'X', from), asked(query), query).sentence?.text
  test('is the one that answers most of the query', () => assert.equal(shown('soviet navy 1979 lease'), 'In 1979 the Soviet navy came.'))
  test('is the first of several that answer alike', () => assert.equal(shown('in'), 'In 1979 the Soviet navy came.'))
  test('is found without marks and in any case', () => assert.equal(shown('DOI MOI'), 'Reform, or Đổi Mới, began in 1986!'))
  test('is never the title, which stands before the text', () => assert.equal(shown('bay', 3), undefined))
  test('knows the place of its first word among all of the text', () => assert.equal(rank(text(content), asked('lease'), 'lease').sentence?.first, content.split(' ').indexOf('lease') - 1))
  test('of a query without weight is still one, not a fault', () => assert.ok(rank(text(content), asked('soviet', { soviet: 0 }), 'soviet').score >= 0))
})
