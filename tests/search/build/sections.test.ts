// Tests that an article is divided into the sections that the search indexes, with all that belongs to the text and
// nothing else.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseArticle } from '../../../src/edition/parse-article.ts'
import { readFigure } from '../../../src/edition/figure.ts'
import type { Account } from '../../../src/edition/schema/account.ts'
import { figureSchema } from '../../../src/edition/schema/figure.ts'
import { recordOf } from '../../../src/search/build/pagefind-index.ts'
import { wordsOfSection, sectionsOf } from '../../../src/search/build/sections.ts'
import type { Section } from '../../../src/search/format.ts'
import { file, manifest, page, pageWith } from '../../support/manifest.ts'

const path = '/hayton/cam-ranh-bay/'
const accounts = [{ id: 'hayton', short: 'Hayton', colour: 'plum' } as Account]
const boats = figureSchema.parse({ id: 'boats', title: 'Boats', unit: 'number', passage: 'hayton/T1' })
const figures = [readFigure(boats, 'Boat,Year\nKilo,2014\n')]
const indexTerms = { hayton: { '2': ['naval base', 'vịnh'] }, samardjian: { '2': ['another passage'] } }
const read = (source: string, name = file) =>
  sectionsOf(parseArticle(name, source, manifest), { accounts, figures, indexTerms, manifest })
const sections = read(page)
const texts = (index: number) => sections[index]?.parts.map(({ text }) => text)

describe('an article', () => {
  test('an article has one section for each of its own with text, at the section’s address', () =>
    assert.deepEqual(
      sections.map(({ url }) => url),
      [path, `${path}#soviet-lease`, `${path}#submarines`, `${path}#port-calls`],
    ))
  test('an article has no section of the whole page where the text stands in sections alone', () =>
    assert.equal(read(page.replace(/^¶1 .*\n/m, ''))[0]?.url, `${path}#soviet-lease`))
  test('an article of the original edition has the addresses of its own page', () => {
    const [first, second] = read(page, file.replace('content/', 'content/originals/'))
    assert.deepEqual([first?.url, second?.url], [`${path}original/`, `${path}original/#soviet-lease`])
    assert.equal(first?.edition, 'original')
  })
})

describe('a section of the search', () => {
  test('a section of the search has a part for each passage under its number, so that a hit leads to the passage', () =>
    assert.deepEqual(
      sections.map(({ parts }) => parts.filter(({ note }) => !note).map((part) => part.passage)),
      [['1'], ['2', '3'], ['T1'], ['4']],
    ))
  test('a section of the search has each note as a part of its own, said to be one, beside its passage', () =>
    assert.deepEqual(
      sections[1]?.parts.filter(({ passage }) => passage === '2').map(({ text, note }) => [note ?? false, text]),
      [
        [
          false,
          'The lease of 1979 followed the war of 1978–79. This second paragraph belongs to the passage before it.',
        ],
        [true, 'Nguyễn Tấn Dũng spoke of it in 2010, see ¶5.'],
      ],
    ))
  test('a section of the search has the index terms of its account’s passage with it, and their words in the index', () => {
    assert.deepEqual(
      sections[1]?.parts.map(({ passage, terms }) => [passage, terms]),
      [
        ['2', 'naval base; vịnh'],
        ['2', undefined],
        ['3', undefined],
      ],
    )
    const lease = sections[1]
    assert.ok(lease)
    assert.match(recordOf(lease, []).content, /\bnaval\b.*\bvinh\b/)
    // what an account has as a name it has in its own words
    assert.ok(!wordsOfSection(lease).flat().includes('naval'))
  })
  test('a section of the search has the words of a figure in its place, its title once', () =>
    assert.deepEqual(texts(2), ['The boats, one by one. Boats, number Boat Year Kilo 2014']))
  test('a section of the search has its words in one form of Unicode, whatever the file has', () =>
    assert.equal(
      read(pageWith('Khánh Hòa', 'Khánh Hòa'.normalize('NFD')))[0]?.parts[0]?.text,
      'The bay lies in Khánh Hòa province, south of Nha Trang.'.normalize('NFC'),
    ))
  test('a section of the search has its path of titles, a heading of level 3 below that of level 2', () =>
    assert.deepEqual(
      sections.map(({ titlePath }) => titlePath),
      [
        'Cam Ranh Bay',
        'Cam Ranh Bay › The Soviet lease, 1979–2002',
        'Cam Ranh Bay › The Soviet lease, 1979–2002 › Submarines from Russia',
        'Cam Ranh Bay › Ships of all navies',
      ],
    ))
  test('a section of the search says whose it is: account, name, colour, edition', () => {
    for (const { account, name, colour, edition } of sections)
      assert.deepEqual([account, name, colour, edition], ['hayton', 'Hayton', 'plum', 'restated'])
  })
})

describe('the page that Pagefind indexes', () => {
  const section: Section = {
    url: path,
    account: 'hayton',
    name: 'Hayton',
    colour: 'plum',
    edition: 'restated',
    titlePath: 'Bays › Khánh Hòa’s',
    parts: [
      { passage: '1', text: 'Đổi Mới cost $1.6 billion, or 40,000%.' },
      { passage: '1', text: 'U.S. <b>“normalization”</b>', note: true },
    ],
  }
  const record = recordOf(section, ['gulfoftonkin'])
  test(
    'has the words as a query will have them: folded, without the signs in them, the point of a ' +
      'fraction and % as letters, those of grammar left out; its names of several words too',
    () => assert.equal(record.content, '1p6 40000 b b billion cost doi gulfoftonkin moi normalisation percent us'),
  )
  test('the record that Pagefind indexes has names that are stop words without diacritics: Thân, Đỗ', () =>
    assert.equal(
      recordOf({ ...section, parts: [{ passage: '1', text: 'Rather than Thân, Đỗ Mười: do they? Rồi.' }] }, []).content,
      'do muoi rather roi than',
    ))
  test('the words of a section are those of its title, then of each part by itself', () =>
    assert.deepEqual(wordsOfSection({ ...section, parts: [{ passage: '1', text: 'Đổi Mới, 1978–79.' }] }), [
      ['bays', 'khanh', 'hoa'],
      ['doi', 'moi', '1978', '1979'],
    ]))
  test('the record that Pagefind indexes has a word three times at most, however often it stands in the text', () => {
    const parts = ['rice rice, war', 'Rice, rice and rice', 'war'].map((text, index) => ({ passage: `${index}`, text }))
    assert.equal(recordOf({ ...section, parts }, []).content, 'rice rice rice war war')
  })
  test('the record that Pagefind indexes has chapter and section as its title', () =>
    assert.equal(record.meta.title, 'bays khanh hoa'))
  test('the record that Pagefind indexes has no letter that Pagefind would fold otherwise', () =>
    assert.doesNotMatch(record.content + record.meta.title, /[^a-z0-9 ]/))
})
