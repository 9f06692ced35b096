// Holds that a built page becomes one section of the search for each of its own, with what belongs to the text and
// nothing else.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { pageOf, recordsOf } from '../../src/search/records.ts'
import type { Section } from '../../src/search/section.ts'

const passage = (id: string, words: string) =>
  `<div class="passage" id="p${id}"><a class="passage-number" href="#p${id}">${id}</a><div ` +
  `class="passage-text"><p>${words}</p></div></div>`
const heading = (level: number, id: string, words: string) =>
  `<div class="heading"><h${level} id="${id}">${words}</h${level}><a class="section-link" ` +
  `href="#${id}">#</a><span class="tag">heading ours</span></div>`
const path = '/hayton/cam-ranh-bay/'
const built = `<!doctype html><html lang="en"><head><title>Not this</title></head><body><nav>Nor this</nav><main><h1>Cam Ranh Bay</h1>
<article data-account="hayton" data-name="Hayton" data-colour="plum" data-title="Cam Ranh Bay" data-edition="restated">
${passage('1', 'The bay lies in Khánh Hòa.'.normalize('NFD'))}
${heading(2, 'soviet-lease', 'The Soviet lease')}
${passage('2', 'Đổi Mới came later.').replace(
  '</div></div>',
  '<p class="source">Source given: ' +
    'Wikipedia.</p></div><div class="notes"><div class="note"><p class="note-kind">Note</p><p>In ' +
    '1986.</p></div><div class="note"><p>We add this.</p></div></div></div>',
)}
${heading(3, 'submarines', 'Submarines')}
<div class="passage" id="pT1"><div class="passage-text"><table><tbody><tr><th>Boat</th><td>2014</td></tr></tbody></table></div></div>
${heading(2, 'empty', 'Nothing here')}
${heading(2, 'port-calls', 'Ships &amp; navies')}
<ul class="passages"><li class="passage" id="p4"><a class="passage-number" href="#p4">4</a>Rice</li><li class="passage" id="p5">Coffee</li></ul>
</article><p class="provenance">Nor this either</p></main></body></html>`

const sections = recordsOf(built, path)
const texts = (index: number) => sections[index]?.parts.map(({ text }) => text)

describe('a page of an account', () => {
  test('has one section for each of its own with text, at the section’s address', () =>
    assert.deepEqual(
      sections.map(({ url }) => url),
      [path, `${path}#soviet-lease`, `${path}#submarines`, `${path}#port-calls`],
    ))
  test('has no section of the whole page where the text stands in sections alone', () =>
    assert.equal(
      recordsOf(built.replace(/<div class="passage" id="p1">.*\n/, ''), path)[0]?.url,
      `${path}#soviet-lease`,
    ))
  test('is taken apart twice into the same sections', () => assert.deepEqual(recordsOf(built, path), sections))
})

test('a page that is of no account has no sections', () =>
  assert.deepEqual(
    recordsOf('<main><article><h2 id="a">About</h2><p>How it is made.</p></article></main>', '/about/'),
    [],
  ))

describe('a section', () => {
  test('has a part for each passage under its number, so that a hit leads to the passage', () => {
    assert.deepEqual(
      sections.map(({ parts }) => parts.map((part) => part.passage)),
      [['1'], ['2', '2', '2'], ['T1'], ['4', '5']],
    )
    assert.deepEqual(texts(3), ['Rice', 'Coffee'])
  })
  test('has each note as a part of its own, said to be one, beside its passage', () =>
    assert.deepEqual(sections[1]?.parts, [
      { passage: '2', text: 'Đổi Mới came later.' },
      { passage: '2', text: 'In 1986.', note: true },
      { passage: '2', text: 'We add this.', note: true },
    ]))
  test('has nothing of the frame, the numbers, the links, the tags or the source lines', () =>
    assert.doesNotMatch(
      JSON.stringify(sections.map(({ parts, place }) => [parts, place])),
      /Not this|Nor this|heading ours|Source given|"Note|[#<>]/,
    ))
  test('has its words in one form of Unicode, whatever the page has', () =>
    assert.deepEqual(texts(0), ['The bay lies in Khánh Hòa.'.normalize('NFC')]))
  test('parts cells with a space, or their words would run together', () => assert.deepEqual(texts(2), ['Boat 2014']))
  test('a section parts the unit of a figure from its title, or the two would be one word', () => {
    const figure =
      '<div class="passage" id="p1"><div class="passage-text"><figure><figcaption>Trade<span class="unit">$ billion' +
      '</span></figcaption></figure></div></div>'
    const [section] = recordsOf(
      built.replace(/<div class="passage" id="p1">.*\n/, () => `${figure}\n`),
      path,
    )
    assert.deepEqual(
      section?.parts.map(({ text }) => text),
      ['Trade, $ billion'],
    )
  })
  test('says its place, a heading of level 3 below that of level 2', () =>
    assert.deepEqual(
      sections.map(({ place }) => place),
      [
        'Cam Ranh Bay',
        'Cam Ranh Bay › The Soviet lease',
        'Cam Ranh Bay › The Soviet lease › Submarines',
        'Cam Ranh Bay › Ships & navies',
      ],
    ))
  test('says whose it is: account, name, colour, edition', () => {
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
    place: 'Bays › Khánh Hòa’s',
    parts: [
      { passage: '1', text: 'Đổi Mới cost $1.6 billion, or 40,000%.' },
      { passage: '1', text: 'U.S. <b>“normalization”</b>', note: true },
    ],
  }
  const page = pageOf(section)
  const tree = fromHtml(page)
  const textOf = (selector: string, of = tree) => toString(select(selector, of) as Element).trim()
  test(
    'has the words as a query will have them: stems, folded, without the signs in them, the point of a ' +
      'fraction and % as letters, those of grammar left out',
    () => assert.equal(textOf('p'), 'doi moi cost 1p6 billion 40000 percent us b normalis b'),
  )
  test('has a word with marks that without them would be one of grammar: Thân and Đỗ are names', () =>
    assert.equal(
      textOf(
        'p',
        fromHtml(pageOf({ ...section, parts: [{ passage: '1', text: 'Rather than Thân, Đỗ Mười: do they? Rồi.' }] })),
      ),
      'rather than do muoi roi',
    ))
  test('has each name of several words that stands in one part or in the title as one word too, and no other', () => {
    const parts = ['The Gulf of Tonkin, and then the South', 'China Sea.'].map((text, index) => ({
      passage: String(index + 1),
      text,
    }))
    const names = [
      ['gulf', 'of', 'tonkin'],
      ['south', 'china', 'sea'],
      ['bays', 'khanh', 'hoa'],
      ['tonkin', 'gulf'],
      ['ulf', 'of'],
    ]
    assert.deepEqual(textOf('p', fromHtml(pageOf({ ...section, parts }, names))).split(' '), [
      'gulf',
      'tonkin',
      'south',
      'china',
      'sea',
      'gulfoftonkin',
      'baykhanhhoa',
    ])
  })
  test('has chapter and section as its title', () => assert.equal(textOf('h1'), 'bay khanh hoa'))
  test('has no letter that Pagefind would fold otherwise', () => assert.doesNotMatch(textOf('body'), /[^a-z0-9 ]/))
})
