// Tests that a passage marker becomes an id and a number in the margin, and that what follows belongs to the passage.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { checkPage } from '../../src/edition/check/page.ts'
import { headings } from '../../src/markdown/headings.ts'
import { passages } from '../../src/markdown/passages.ts'
import { manifest, file, page, pageWith, known } from '../support/manifest.ts'
import { print, render } from '../support/markup.ts'

const draw = (source: string) => render(source, file, [passages, headings(manifest)])
const body = (source: string) => source.slice(source.indexOf('¶1'))
const idsIn = (elements: Element[]) => elements.map(({ properties }) => properties['id'])

describe('a paragraph with a passage marker', () => {
  test('a paragraph with a marker becomes a block with the passage’s id, and loses the marker', async () => {
    const passage = select('div.passage#p57', await draw('¶57 Trade with China grew.'))
    assert.equal(toString(select('.passage-text > p', passage) as Element), 'Trade with China grew.')
  })

  test('a passage gets its number as a link to itself, with a unique accessible name', async () => {
    const link = select('#p57 > a.passage-number', await draw('¶57 Trade with China grew.'))
    assert.equal(link?.properties['href'], '#p57')
    assert.equal(link?.properties['ariaLabel'], 'Passage 57')
    assert.equal(toString(link), '57')
    assert.ok('dataCopy' in (link?.properties ?? {}), 'the script that copies addresses looks for data-copy')
  })

  test('a paragraph with a marker keeps the emphasis and the links that follow', async () => {
    const html = print(await draw('¶57 *Đổi Mới* began, see [¶5](/hayton/doi-moi/#p5).'))
    assert.match(html, /<p><em>Đổi Mới<\/em> began, see <a href="\/hayton\/doi-moi\/#p5">¶5<\/a>\.<\/p>/)
  })

  test('the marker of a table becomes an id with the letter T', async () =>
    assert.ok(select('#pT1', await draw('¶T1 Trade by year'))))
})

describe('blocks without a passage marker', () => {
  test('blocks without a marker belong to the passage before them, in order', async () => {
    const tree = await draw('¶57 One.\n\nTwo.\n\n- Three.\n\n> Four.\n\n| Five |\n|---|\n| 5 |\n\n¶58 Six.')
    assert.deepEqual(
      select('#p57 > .passage-text', tree)?.children.flatMap((node) => (node.type === 'element' ? [node.tagName] : [])),
      ['p', 'p', 'ul', 'blockquote', 'table'],
    )
    assert.equal(toString(select('#p58 > .passage-text', tree) as Element).trim(), 'Six.')
  })

  test('a passage ends where the next heading begins', async () => {
    const tree = await draw('¶1 The bay.\n\n## The Soviet lease, 1979–2002\n\n¶2 The lease.')
    assert.equal(select('#p1 h2', tree), undefined)
    assert.deepEqual(
      tree.children.flatMap((node) =>
        node.type === 'element' ? [node.properties['id'] ?? node.properties['className']] : [],
      ),
      ['p1', ['heading'], 'p2'],
    )
  })

  test('a block before the first marker belongs to no passage, and is kept', async () => {
    const tree = await draw('A line of its own.\n\n¶1 The bay.')
    assert.equal(select('.passage p', tree) && toString(select('.passage p', tree) as Element), 'The bay.')
    assert.match(print(tree), /^<p>A line of its own\.<\/p>/)
  })
})

describe('the notes of a passage', () => {
  test('the notes of a passage are moved to its end, in order, after its text', async () => {
    const tree = await draw(
      '¶57 One.\n\n<Note kind="date">\n\nIn 1986.\n\n</Note>\n\nTwo.\n\n<Source id="wikipedia" />\n\n<Note ' +
        'kind="name">\n\nA river.\n\n</Note>',
    )
    assert.deepEqual(
      selectAll('#p57 > .notes > Note', tree).map(({ properties }) => properties['kind']),
      ['date', 'name'],
    )
    assert.equal(selectAll('.passage-text Note', tree).length, 0)
    assert.equal(selectAll('#p57 > .passage-text > p', tree).length, 2)
    assert.ok(select('.passage-text > Source', tree), 'a source line stays with the text')
    const parts = select('#p57', tree)?.children.flatMap((node) =>
      node.type === 'element' ? [String(node.properties['className'])] : [],
    )
    assert.deepEqual(parts, ['passage-number', 'passage-text', 'notes'])
  })

  test('a passage without notes has no block for them', async () =>
    assert.equal(select('.notes', await draw('¶57 One.')), undefined))
})

describe('a list', () => {
  test('a list with markers has a passage for each item that has one', async () => {
    const tree = await draw('¶1 The bay.\n\n- ¶2 The lease.\n- More of it.\n- ¶3 The end.')
    assert.deepEqual(idsIn(selectAll('ul.passages > li.passage', tree)), ['p2', 'p3'])
    assert.deepEqual(
      selectAll('ul.passages > li', tree).map((item) => toString(item).trim()),
      ['2\nThe lease.', 'More of it.', '3\nThe end.'],
    )
    assert.deepEqual(
      selectAll('li a.passage-number', tree).map(({ properties }) => [properties['href'], properties['ariaLabel']]),
      [
        ['#p2', 'Passage 2'],
        ['#p3', 'Passage 3'],
      ],
    )
    assert.equal(select('#p1 ul', tree), undefined)
  })

  test('blocks after a list of passages belong to its last item, the notes at the end', async () => {
    const tree = await draw(
      '- ¶2 The lease.\n- ¶3 The end.\n\n<Note kind="date">\nA day later.\n</Note>\n\nAnd more.\n\n¶4 After it.',
    )
    assert.equal(select('#p3 > .passage-text > p:last-child', tree)?.children.length, 1)
    assert.ok(select('#p3 > .notes > Note', tree))
    assert.equal(selectAll('.notes', tree).length, 1)
    assert.equal(select('#p3 #p4', tree), undefined)
  })

  test('a list without markers is unchanged', async () => {
    const tree = await draw('¶1 The bay.\n\n1. Ships.\n2. Boats.')
    assert.ok(select('#p1 ol', tree))
    assert.equal(select('ol', tree)?.properties['className'], undefined)
  })
})

test('a quotation that begins with a marker is the passage, and loses the marker', async () => {
  const tree = await draw('> ¶57 The bay is ours.\n>\n> And the sea.')
  assert.deepEqual(selectAll('#p57 > .passage-text > blockquote > p', tree).map(toString), [
    'The bay is ours.',
    'And the sea.',
  ])
})

test('every passage of a page has its id once, and no marker is left in the text', async () => {
  const tree = await draw(body(page))
  assert.deepEqual(idsIn(selectAll('.passage', tree)), ['p1', 'p2', 'p3', 'pT1', 'p4'])
  assert.doesNotMatch(toString(tree).replace('see ¶5', ''), /¶/)
})

// were the plugin stricter than the check about where a passage may begin, an address would be lost without a fault
test('a passage marker that the check accepts always gets its id', async () => {
  const passed: string[] = []
  for (const block of [
    '¶4 A call at',
    '> ¶4 A call at',
    '- ¶4 A call at',
    '1. ¶4 A call at',
    '- Boats.\n- ¶4 A call at',
    '- Boats:\n  - ¶4 A call at',
    '> - ¶4 A call at',
    '- > ¶4 A call at',
    '- Boats.\n\n  ¶4 A call at',
    '> Boats.\n>\n> ¶4 A call at',
    '*¶4* A call at',
    '¶4 *A call* at',
  ]) {
    const source = pageWith('¶4 A call at', block)
    if (checkPage(file, source, manifest, known).some(({ message }) => message.includes('¶4 '))) continue
    passed.push(block)
    assert.equal(selectAll('#p4', await draw(body(source))).length, 1, block)
  }
  assert.equal(passed.length, 6, `of these shapes six are right: ${JSON.stringify(passed)}`)
})
