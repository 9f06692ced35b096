// Tests what the restatement of any account says about the work that it restates, with every kind of work and author.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { restatementItem, restatementOf } from '../../src/citation/items.ts'
import { origin, subtitle, title } from '../../src/site.ts'
import { accountWith, authors, works, type Authors, type Kind } from '../support/works.ts'

const account = (kind: Kind, who: Authors, dated: string) =>
  accountWith({ ...works[kind], author: authors[who], dated })
const words = ' The words are those of the edition and not of the original.'

const rows: [kind: Kind, who: Authors, dated: string, expected: string][] = [
  [
    'chapter',
    'two',
    '2018',
    'Anna Lindqvist and Peter Okafor, “Fishing for trouble” (The sea after the ruling: Law and patience, University ' +
      'of Corvane Press, 2018).',
  ],
  [
    'chapter',
    'nobody',
    '2018',
    'University of Corvane Press, “Fishing for trouble” (The sea after the ruling: Law and patience, 2018).',
  ],
  ['article-newspaper', 'nobody', '24 May 2016', 'Red River Daily, “Hanoi weighs its friends” (24 May 2016).'],
  [
    'article-journal',
    'seven',
    'April 2014',
    'Anna Lindqvist et al., “Hedging at the water’s edge” (Asian Frontiers, April 2014).',
  ],
  [
    'book',
    'a body',
    'undated',
    'Ministry of Trade and Industry, “A small state among giants” (Northgate University Press, undated).',
  ],
]

for (const [kind, who, dated, expected] of rows)
  test(`the note of a restatement of this work: ${kind}, ${who}`, () =>
    assert.equal(restatementOf(account(kind, who, dated)), `Restatement of ${expected}${words}`))

test('the note of a restatement names a body that published its own work once', () =>
  assert.equal(
    restatementOf(accountWith({ ...works.book, publisher: 'World Bank', author: { name: 'World Bank' } })),
    `Restatement of World Bank, “A small state among giants” (undated).${words}`,
  ))

test('a restatement in CSL-JSON has every author of the work as original author, and none as its own', () => {
  const item = restatementItem(account('book', 'two Vietnamese', '2015'), {}, { origin, title, subtitle })
  assert.deepEqual(item.author, [{ literal: title }])
  assert.deepEqual(item['original-author'], [
    { family: 'Trần', given: 'Minh Khuê', 'static-ordering': true },
    { family: 'Lê', given: 'Thu Hà', 'static-ordering': true },
  ])
})
