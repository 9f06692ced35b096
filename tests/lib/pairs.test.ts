// Two editions side by side, passage by passage.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairPassages } from '../../src/lib/pairs.ts'

const passage = (id: string, words: string) =>
  `<div class="passage" id="${id}"><a class="passage-number" href="#${id}">7</a><a class="passage-other" ` +
  `href="/x/#${id}">original</a><div class="passage-text"><p id="inner">${words}</p></div></div>`
const heading = '<div class="heading"><h2 id="lease">The lease</h2><a class="section-link" href="#lease">#</a></div>'

test('each passage stands beside its other, headings between them, in order', () => {
  const pairs = pairPassages(
    passage('p1', 'Ours.') + heading + passage('p2', 'Ours too.'),
    heading + passage('p2', 'Theirs too.') + passage('p1', 'Theirs.'),
  )
  assert.deepEqual(
    pairs.map((pair) => (pair.kind === 'heading' ? 'heading' : pair.id)),
    ['p1', 'heading', 'p2'],
  )
  const [first] = pairs
  assert.ok(first?.kind === 'passage' && first.restated.includes('Ours.') && first.original.includes('Theirs.'))
})

test('numbers, links to the other edition and inner ids stay behind: the pair has its own', () => {
  const [pair] = pairPassages(passage('p1', 'Ours.'), passage('p1', 'Theirs.'))
  assert.ok(pair?.kind === 'passage')
  assert.doesNotMatch(pair.restated + pair.original, /passage-number|passage-other|id="/)
})

test('a passage in a list is a pair like all others', () => {
  const item =
    '<ul class="passages"><li class="passage" id="p3"><div class="passage-text"><p>An item.</p></div></li></ul>'
  assert.deepEqual(
    pairPassages(item, item).map(({ kind }) => kind),
    ['passage'],
  )
})

test('white space at the ends of a passage stays behind with what it stood beside', () => {
  const item =
    '<ul class="passages"><li class="passage" id="p3">\n<a class="passage-number" href="#p3">3</a>\n' +
    '<div class="passage-text">\n<p>An item.</p>\n</div>\n</li></ul>'
  const [pair] = pairPassages(item, item)
  assert.ok(pair?.kind === 'passage')
  assert.deepEqual([pair.restated, pair.original], Array(2).fill('<div class="passage-text">\n<p>An item.</p>\n</div>'))
})

test('a passage that only one edition has is a fault that names it', () =>
  assert.throws(() => pairPassages(passage('p9', 'Ours.'), ''), /#p9/))
