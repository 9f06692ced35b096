// Tests how the two editions of a page are aligned, passage by passage, for the parallel text.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArticle } from '../../../src/edition/parse-article.ts'
import { alignPassages } from '../../../src/edition/write/parallel.ts'
import { file, manifest } from '../../support/manifest.ts'

const passage = (id: string, words: string) =>
  `<div class="passage" id="${id}"><a class="passage-number" href="#${id}">7</a><a class="edition-link" ` +
  `href="/x/#${id}">original</a><div class="passage-text"><p id="inner">${words}</p></div></div>`
const heading =
  '<div class="heading"><h2 id="soviet-lease">The lease</h2><a class="section-link" href="#soviet-lease">#</a></div>'
const article = (source: string) => parseArticle(file, source, manifest)
const two = article('¶1 Ours.\n\n## The Soviet lease, 1979–2002\n\n¶2 Ours too.')

test('each passage is aligned with its original, headings between them, in the order of the article', () => {
  const pairs = alignPassages(
    two,
    passage('p1', 'Ours.') + heading + passage('p2', 'Ours too.'),
    heading + passage('p2', 'Theirs too.') + passage('p1', 'Theirs.'),
  )
  assert.deepEqual(
    pairs.map((pair) => (pair.kind === 'heading' ? 'heading' : pair.id)),
    ['p1', 'heading', 'p2'],
  )
  const [first, second] = pairs
  assert.ok(first?.kind === 'passage' && first.restated.includes('Ours.') && first.original.includes('Theirs.'))
  assert.ok(second?.kind === 'heading' && second.html.includes('section-link'), 'the heading keeps its link')
})

test('an aligned passage has no number, no link to the other edition and no ids within it', () => {
  const [pair] = alignPassages(article('¶1 Ours.'), passage('p1', 'Ours.'), passage('p1', 'Theirs.'))
  assert.ok(pair?.kind === 'passage')
  assert.doesNotMatch(pair.restated + pair.original, /passage-number|passage-other|id="/)
})

test('a passage in a list is aligned like any other', () => {
  const item =
    '<ul class="passages"><li class="passage" id="p1"><div class="passage-text"><p>An item.</p></div></li></ul>'
  assert.deepEqual(
    alignPassages(article('- ¶1 An item.'), item, item).map(({ kind }) => kind),
    ['passage'],
  )
})

test('an aligned passage has no white space at its ends', () => {
  const item =
    '<ul class="passages"><li class="passage" id="p1">\n<a class="passage-number" href="#p1">1</a>\n' +
    '<div class="passage-text">\n<p>An item.</p>\n</div>\n</li></ul>'
  const [pair] = alignPassages(article('- ¶1 An item.'), item, item)
  assert.ok(pair?.kind === 'passage')
  assert.deepEqual([pair.restated, pair.original], Array(2).fill('<div class="passage-text">\n<p>An item.</p>\n</div>'))
})

test('a passage or heading that one edition lacks is an error that names it', () => {
  assert.throws(() => alignPassages(article('¶1 Ours.'), passage('p1', 'Ours.'), ''), /#p1/)
  assert.throws(
    () => alignPassages(two, passage('p1', 'Ours.') + passage('p2', 'Ours.'), passage('p1', '') + passage('p2', '')),
    /#soviet-lease/,
  )
})
