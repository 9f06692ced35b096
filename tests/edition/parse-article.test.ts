// An article as data: every block of its text is in the data once, under the passage to which it belongs.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { passagesIn, type Article } from '../../src/edition/article.ts'
import { parseArticle } from '../../src/edition/parse-article.ts'
import { plainText } from '../../src/edition/write/plain-text.ts'
import { file, lineOf, manifest, page, pageWith } from '../support/manifest.ts'

const read = (source: string): Article => parseArticle(file, source, manifest)
const article = read(page)
const passage = (id: string, of = article) => {
  const found = passagesIn(of).find((one) => one.id === id)
  return found ?? assert.fail(`there is no passage ${id}`)
}
const text = (id: string, of = article) => plainText(passage(id, of).body)

describe('an article', () => {
  test('an article has its account, page and edition', () => {
    assert.deepEqual(
      [article.account, article.page, article.edition, article.title],
      ['hayton', 'cam-ranh-bay', 'restated', 'Cam Ranh Bay'],
    )
    const original = parseArticle(file.replace('content/', 'content/originals/'), page, manifest)
    assert.equal(original.edition, 'original')
  })
  test('an article has the section ids of the manifest, and the page’s own id for text before the first heading', () =>
    assert.deepEqual(
      article.sections.map(({ id, passages }) => [id, passages.map((one) => one.id)]),
      [
        ['cam-ranh-bay', ['1']],
        ['soviet-lease', ['2', '3']],
        ['submarines', ['T1']],
        ['port-calls', ['4']],
      ],
    ))
  test('an article has its passages in order, each with its section and the line of its marker', () =>
    assert.deepEqual(
      passagesIn(article).map(({ id, section, position }) => [id, section, position.line]),
      [
        ['1', 'cam-ranh-bay', lineOf(page, '¶1 ')],
        ['2', 'soviet-lease', lineOf(page, '¶2 ')],
        ['3', 'soviet-lease', lineOf(page, '¶3 ')],
        ['T1', 'submarines', lineOf(page, '¶T1 ')],
        ['4', 'port-calls', lineOf(page, '¶4 ')],
      ],
    ))
  test('an article without faults has nothing misplaced', () =>
    assert.deepEqual(article.misplaced, { headings: [], markers: [], strays: [] }))
})

describe('a passage', () => {
  test('a passage has the unmarked blocks that follow it, and not its marker', () =>
    assert.equal(
      text('2'),
      'The lease of 1979 followed the war of 1978–79. This second paragraph belongs to the passage before it.',
    ))
  test('a passage keeps notes, sources and figures apart from its text', () => {
    const { notes, sources, figures } = passage('2')
    assert.deepEqual(
      notes.map(({ kind, children }) => [kind, plainText(children)]),
      [['date', 'Nguyễn Tấn Dũng spoke of it in 2010, see ¶5.']],
    )
    assert.deepEqual(sources, [{ ids: ['wikipedia', 'vietrade'], inferred: false }])
    assert.deepEqual([figures, passage('T1').figures], [[], ['boats']])
    assert.deepEqual(passage('T1').sources, [{ ids: ['vietrade'], inferred: true }])
  })
  test('a passage in a list has the unmarked item that follows it', () => {
    assert.equal(text('3'), 'A list item may open a passage. An item without a mark belongs to it.')
    assert.ok(passage('3').list)
  })
  test('a passage that is a quotation has the quotation', () => assert.equal(passage('T1').body[0]?.type, 'blockquote'))
  test('a passage may have a component on one line, which is a block just as on three lines', () => {
    const one = read(pageWith('<Source id="vietrade" inferred />', '<Note kind="doubt">So it says.</Note>'))
    assert.deepEqual(
      passage('T1', one).notes.map(({ kind, children }) => [kind, plainText(children)]),
      [['doubt', 'So it says.']],
    )
  })
})

describe('misplaced content', () => {
  test('a block before the first marker is misplaced', () =>
    assert.deepEqual(read(pageWith('¶1 The bay', 'The bay')).misplaced.strays, [
      { line: lineOf(page, '¶1 The bay'), column: 1 },
    ]))
  test('a marker within a passage is misplaced', () => {
    const { markers } = read(
      pageWith('> ¶T1 The boats, one by one.', '> ¶T1 The boats.\n>\n> ¶9 One by one.'),
    ).misplaced
    assert.deepEqual(
      markers.map(({ passage }) => passage),
      ['9'],
    )
  })
  test('a heading in a quotation is misplaced', () =>
    assert.equal(read(pageWith('> ¶T1 ', '> ## No\n>\n> ¶T1 ')).misplaced.headings.length, 1))
})

test('every word of the file is in the data once: nothing is lost between the passages', () => {
  const words = (source: string) => source.match(/[\p{L}\p{N}–]+/gu) ?? []
  const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(page) ?? []
  const written = words(
    body
      .replace(/<\/?(?:Note|Source|Figure)[^>]*>/g, '')
      .replace(/^#+ .*$/gm, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/¶(?=T?\d+ )T?\d+/g, ''),
  )
  const kept = passagesIn(article).flatMap(({ body, notes }) =>
    words([plainText(body), ...notes.map(({ children }) => plainText(children))].join(' ')),
  )
  assert.deepEqual(kept.toSorted(), written.toSorted())
})

test('text that is not MDX is a fault with its line', () =>
  assert.throws(() => read(pageWith('The bay lies', 'The <bay lies')), /04-cam-ranh-bay\.mdx:\d+ /))
