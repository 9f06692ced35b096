// Holds that a built page becomes one search record a section, with what belongs to the text and nothing else.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { decode } from '../../src/search/letters.ts'
import { recordsOf } from '../../src/search/records.ts'

const passage = (id: string, words: string) =>
  `<div class="passage" id="p${id}"><a class="passage-number" href="#p${id}">${id}</a><div class="passage-text"><p>${words}</p></div></div>`
const heading = (level: number, id: string, words: string) =>
  `<div class="heading"><h${level} id="${id}">${words}</h${level}><a class="section-link" href="#${id}">#</a><span class="tag">heading ours</span></div>`
const path = '/hayton/cam-ranh-bay/'
const built = `<!doctype html><html lang="en"><head><title>Not this</title></head><body><nav>Nor this</nav><main><h1>Cam Ranh Bay</h1>
<article data-account="hayton" data-name="Hayton" data-colour="plum" data-title="Cam Ranh Bay">
${passage('1', 'The bay lies in Khánh Hòa.')}
${heading(2, 'soviet-lease', 'The Soviet lease')}
${passage('2', 'Đổi Mới came later.').replace('</div></div>', '<p class="source">Source given: Wikipedia.</p></div><div class="notes"><div class="note"><p class="note-kind">Note</p><p>In 1986.</p></div></div></div>')}
${heading(3, 'submarines', 'Submarines')}
<div class="passage" id="pT1"><div class="passage-text"><table><tbody><tr><th>Boat</th><td>2014</td></tr></tbody></table></div></div>
${heading(2, 'empty', 'Nothing here')}
${heading(2, 'port-calls', 'Ships &amp; navies')}
<ul class="passages"><li class="passage" id="p4"><a class="passage-number" href="#p4">4</a>Rice</li><li class="passage" id="p5">Coffee</li></ul>
</article><p class="provenance">Nor this either</p></main></body></html>`

const records = recordsOf(built, path)
const record = (index: number) => fromHtml(records[index]?.html ?? '')
/** What Pagefind takes for the text of a record. */
const textOf = (index: number) =>
  decode(toString(select('body > div', record(index)) as Element))
    .replace(/\s+/g, ' ')
    .trim()
const metaOf = (index: number, key: string) =>
  decode(String(select(`meta[data-pagefind-meta="${key}[content]"]`, record(index))?.properties['content']))

describe('a page of an account', () => {
  test('has one record for each section with text, at the section’s address', () => {
    assert.deepEqual(
      records.map(({ url }) => url),
      [path, `${path}#soviet-lease`, `${path}#submarines`, `${path}#port-calls`]
    )
  })

  test('has no record where the text stands in sections alone', () => {
    const sections = built.replace(passage('1', 'The bay lies in Khánh Hòa.'), '')
    assert.equal(recordsOf(sections, path)[0]?.url, `${path}#soviet-lease`)
  })
})

test('a page that is of no account has no records', () => {
  assert.deepEqual(recordsOf('<main><article><h2 id="a">About</h2><p>How it is made.</p></article></main>', '/about/'), [])
})

describe('a record', () => {
  test('holds its section’s text and that of no other', () => {
    assert.equal(textOf(0), 'The bay lies in Khánh Hòa.')
    assert.match(textOf(1), /^Đổi Mới came later\./)
    assert.doesNotMatch(textOf(1), /Boat|Khánh Hòa/)
  })

  test('holds the notes, which answer too', () => assert.match(textOf(1), /In 1986\./))

  test('holds nothing of the frame, the numbers, the links, the tags or the source lines', () => {
    for (const { html } of records)
      assert.doesNotMatch(html, /Not this|Nor this|passage-number|section-link|heading ours|Source given/)
  })

  test('keeps the ids of its passages, on which a hit lands', () => {
    assert.deepEqual(
      records.map((_, index) => selectAll('[id]', record(index)).map(({ properties }) => properties['id'])),
      [['p1'], ['p2'], ['pT1'], ['p4', 'p5']]
    )
  })

  test('parts cells and items with a space, or their words would run together', () => {
    assert.equal(textOf(2), 'Boat 2014')
    assert.equal(textOf(3), 'Rice Coffee')
  })

  test('is titled with its section, or with its page before the first heading', () => {
    assert.deepEqual(
      records.map((_, index) => toString(select('h1[data-pagefind-meta="title"]', record(index)) as Element)),
      ['Cam Ranh Bay', 'The Soviet lease', 'Submarines', 'Ships & navies']
    )
  })

  test('says its account and its place, a heading of level 3 below that of level 2', () => {
    assert.deepEqual(
      records.map((_, index) => metaOf(index, 'place')),
      [
        'Cam Ranh Bay',
        'Cam Ranh Bay › The Soviet lease',
        'Cam Ranh Bay › The Soviet lease › Submarines',
        'Cam Ranh Bay › Ships & navies',
      ]
    )
    assert.deepEqual([metaOf(1, 'account'), metaOf(1, 'name')], ['hayton', 'Hayton'])
    assert.equal(select('meta[data-pagefind-filter="account[content]"]', record(1))?.properties['content'], 'hayton')
  })

  test('is written in the letters that Pagefind folds', () => {
    for (const { html } of records) assert.doesNotMatch(html, /[đĐ]/)
    assert.match(records[1]?.html ?? '', /D\u0369ổi/)
  })
})

test('taking a page apart twice gives the same records', () => assert.deepEqual(recordsOf(built, path), records))
