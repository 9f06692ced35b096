// Tests the ranking: the score of a section for a query, and which of its sentences is shown.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../../../src/text/tokenize.ts'
import type { QuerySynonym, ParsedQuery } from '../../../src/search/engine/parsed-query.ts'
import { rank, idf } from '../../../src/search/engine/rank.ts'
import { analyze } from '../../../src/search/engine/analyze.ts'
import type { Part, Section } from '../../../src/search/format.ts'

const section = (parts: (string | Part)[], place = 'Chapter › Section'): Section => ({
  url: '/hayton/chapter/#section',
  account: 'hayton',
  name: 'Hayton',
  colour: 'clay',
  edition: 'restated',
  titlePath: place,
  parts: parts.map((part, index) => (typeof part === 'string' ? { passage: String(index + 1), text: part } : part)),
})
const ask = (query: string, weights: Record<string, number> = {}, synonyms: QuerySynonym[] = []): ParsedQuery => ({
  terms: [...new Set(tokenize(query))].map((word) => ({ word, weight: weights[word] ?? 1 })),
  synonyms,
  sequence: tokenize(query),
  typed: query,
})
const ranked = (text: string | Section, query: string, weights?: Record<string, number>, forms?: QuerySynonym[]) =>
  rank(analyze(typeof text === 'string' ? section([text]) : text), ask(query, weights, forms))
const score = (text: string | Section, query: string, weights?: Record<string, number>) =>
  ranked(text, query, weights).score

describe('a word', () => {
  test('a word weighs the more the fewer sections have it, and never less than nothing', () => {
    assert.ok(idf(60, 1) > idf(60, 10) && idf(60, 10) > idf(60, 59))
    assert.ok(idf(60, 60) >= 0 && idf(60, 200) >= 0)
  })
  test('a word counts for more than one that only begins with it', () =>
    assert.ok(score('The reform came late.', 'reform') > score('The reformers came late.', 'reform')))
  test('a word that occurs again counts, each time less', () => {
    const [once, twice, thrice] = ['Rice.', 'Rice, rice.', 'Rice, rice, rice.'].map((text) => score(text, 'rice'))
    assert.ok(once && twice && thrice && twice > once && thrice > twice && thrice - twice < twice - once)
  })
  test('a word in one of our notes counts for less than in the account itself', () =>
    assert.ok(
      score(section(['Rice came.']), 'rice') >
        score(section([{ passage: '1', text: 'Rice came.', note: true }]), 'rice'),
    ))
})

describe('a section', () => {
  const weights = { vietnam: 0.01 }
  test('a section with the rare word of a query goes before one with its common word', () =>
    assert.ok(
      score('Womack wrote it.', 'womack vietnam', weights) >
        score('Vietnam, Vietnam, Vietnam.', 'womack vietnam', weights),
    ))
  test('a section that has the words in one sentence goes before one that has them apart', () =>
    assert.ok(
      score('Ships called at the bay. Nothing else did.', 'ships bay') >
        score('Ships called. Nothing was at the bay.', 'ships bay'),
    ))
  test('a section that has the words as a phrase goes before one that has them in another order', () =>
    assert.ok(score('The oil rig left.', 'oil rig') > score('The rig left, oil and all.', 'oil rig')))
  test('a section has no phrase that continues from one passage to the next', () =>
    assert.equal(ranked(section(['They found oil.', 'Rig and crew left.']), 'oil rig').sharedPhraseLength, 1))
  test('a section whose title has the words too goes before one whose text alone has them', () =>
    assert.ok(
      score(section(['Cam Ranh Bay is deep.'], 'Case studies › Cam Ranh Bay'), 'cam ranh bay') >
        score('Cam Ranh Bay is deep.', 'cam ranh bay'),
    ))
  test('a section whose title alone has the words is found by it', () =>
    assert.deepEqual(ranked(section(['It is deep.'], 'Case studies › Cam Ranh Bay'), 'cam ranh').matchedWords, [
      'cam',
      'ranh',
    ]))
  test('a section from which a text was pasted goes before one that has its words oftener, and in its title', () => {
    // the quotation marks of the text are not those that were pasted
    const query = 'The navy of China came into the bay'
    const source = section(['“The navy of China” came into the bay. Nobody else did.'])
    const about = section(
      ['China came. The navy of China, the bay, and into the bay. '.repeat(8)],
      'The navy › China came into the bay: of the navy of China',
    )
    assert.ok(score(source, query) > score(about, query))
  })
  test('a section spelt as the query is goes before one spelt without the diacritics', () =>
    assert.ok(score('Đổi Mới began.', 'Đổi Mới') > score('Doi Moi began.', 'Đổi Mới')))
  test('a section spelt as the query is only within another word gains nothing by it', () =>
    assert.equal(score('Reformers came.', 'former'), 0))
  test('a section of few words goes before a long one that has the word as often', () =>
    assert.ok(score('Rice came.', 'rice') > score(`Rice came. ${'Nothing else was said of it. '.repeat(100)}`, 'rice')))
  test('a section that lacks a word is found all the same', () =>
    assert.deepEqual(ranked('The bay is deep.', 'bay istanbul').matchedWords, ['bay']))
  test('a section that has none of the words has nothing to show', () => {
    const none = ranked('The bay is deep.', 'istanbul')
    assert.deepEqual([none.score, none.matchedWords, none.sentence], [0, [], undefined])
  })
})

describe('a synonym', () => {
  const forms = [{ form: ['ho', 'chi', 'minh', 'city'], typed: ['saigon'], weight: 0.35 }]
  const find = (text: string | Section) => ranked(text, 'saigon', {}, forms)
  test('a synonym finds a section that has the name in that form only, and shows where', () => {
    const found = find('It rained. The riots spared Hồ Chí Minh City.')
    assert.deepEqual([found.matchedWords, found.sentence?.text], [['saigon'], 'The riots spared Hồ Chí Minh City.'])
  })
  test('a synonym finds a section whose title alone has it', () =>
    assert.deepEqual(find(section(['It rained.'], 'Riots in Hồ Chí Minh City')).matchedWords, ['saigon']))
  test('a synonym counts for less than the form that was typed', () =>
    assert.ok(
      find('Saigon fell.').score > find('Hồ Chí Minh City fell.').score && find('Hồ Chí Minh City fell.').score > 0,
    ))
  test('a synonym beside the form that was typed names the same thing, and does not count again', () =>
    assert.equal(
      find('Saigon, now Hồ Chí Minh City, fell.').score,
      ranked('Saigon, now Hồ Chí Minh City, fell.', 'saigon').score,
    ))
  test('a synonym counts only as a whole: its single words are other names', () =>
    assert.equal(find('The Hồ Chí Minh Trail crossed the city.').score, 0))
})

describe('the sentence that is shown', () => {
  const text = 'Cam Ranh Bay. In 1979 the Soviet navy came. Reform, or Đổi Mới, began in 1986! The lease ran out.'
  const shown = (query: string, given: string | Section = text) => ranked(given, query).sentence?.text
  test('the sentence that is shown is the one that has most of the query', () =>
    assert.equal(shown('soviet navy 1979 lease'), 'In 1979 the Soviet navy came.'))
  test('the sentence that is shown is the first of several that match alike', () =>
    assert.equal(shown('in'), 'In 1979 the Soviet navy came.'))
  test('the sentence that is shown is found without diacritics and in any case', () =>
    assert.equal(shown('DOI MOI'), 'Reform, or Đổi Mới, began in 1986!'))
  test('the sentence that is shown is none where only the title matches', () =>
    assert.equal(shown('chapter'), undefined))
  test('the sentence that is shown is the account’s own before that of a note which matches alike', () =>
    assert.equal(
      shown(
        'lease',
        section([
          { passage: '1', text: 'Our note: the lease.', note: true },
          { passage: '2', text: 'The lease ran out.' },
        ]),
      ),
      'The lease ran out.',
    ))
  test('the sentence that is shown for a pasted text is the one in which it begins', () =>
    assert.equal(
      ranked(text, '1979 the soviet navy came reform or đổi mới', { doi: 5, moi: 5 }).sentence?.text,
      'In 1979 the Soviet navy came.',
    ))
  test('the sentence that is shown knows its part, so that the hit leads to its passage', () => {
    const found = ranked(section(['The bay is deep.', 'The lease ran out.']), 'lease')
    assert.equal(found.analyzed.section.parts[found.sentence?.part ?? -1]?.passage, '2')
  })
  test('the sentence that is shown for a query without weight is still one, not a fault', () =>
    assert.ok(ranked(text, 'soviet', { soviet: 0 }).score >= 0))
})

describe('the other passages that are named', () => {
  const parts = section([
    'Rice and tea came.',
    'Tea alone came.',
    'Tea and rice left.',
    { passage: '3', text: 'Rice and tea, we add.', note: true },
    'Rice, tea: both.',
    'Nothing came.',
  ])
  const more = (query: string) => ranked(parts, query).otherPassages
  test('the other passages that are named match nearly as well as the one that is shown, which is not among them', () =>
    assert.deepEqual(more('rice tea'), ['3', '5']))
  test('the other passages that are named are each named once, and notes are not', () =>
    assert.equal(new Set(more('tea')).size, more('tea').length))
  test('the other passages that are named are none where one alone matches', () =>
    assert.deepEqual(more('nothing'), []))
})

describe('an index term', () => {
  const exodus = (terms?: string) =>
    section(['Traders left the cities.', { passage: '2', text: 'Many fled by sea.', ...(terms ? { terms } : {}) }])
  test('a section is found by an index term, which leads to its passage', () => {
    const found = ranked(exodus('boat people; thuyền nhân'), 'boat people')
    assert.deepEqual(found.matchedWords, ['boat', 'people'])
    assert.equal(found.sentence?.text, 'Many fled by sea.')
    assert.ok(found.score > ranked(exodus(), 'boat people').score)
  })
  test('an index term adds to what a sentence of its passage has', () => {
    const text = section([
      { passage: '1', text: 'They fled by sea.' },
      { passage: '2', text: 'They fled by sea.', terms: 'boat people' },
    ])
    assert.equal(ranked(text, 'boat people fled').sentence?.part, 1)
  })
  test('a word of the text counts for more than an index term', () =>
    assert.ok(score('Boat people.', 'boat people') > score(exodus('boat people'), 'boat people')))
  test('an index term with the diacritics that were typed counts for more than one without', () =>
    assert.ok(score(exodus('thuyền nhân'), 'thuyền nhân') > score(exodus('thuyen nhan'), 'thuyền nhân')))
})
