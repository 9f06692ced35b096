// Tests the citations of a page’s passages, of which one is formatted for all: each is what it would be by itself.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ContentCache } from '../../src/atomic/content-cache.ts'
import { citationOfPage, citationsOf } from '../../src/citation/files.ts'
import { restatementItem, workItem } from '../../src/citation/items.ts'
import { formatCitation } from '../../src/citation/styles.ts'
import { pagesOf, passagesOf } from '../../src/edition/manifest.ts'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import * as site from '../../src/site.ts'
import { root } from '../support/project.ts'
import { accountWith, authors, works, type Authors, type Kind } from '../support/works.ts'

const manifest = loadManifest(root)

/** Compares the citations of a page with those formatted one by one. */
function assertSame(
  account: Parameters<typeof citationsOf>[0],
  page: { id: string; title: string },
  passages: string[],
) {
  const made = citationsOf(account, page, passages, site)
  assert.deepEqual(Object.keys(made), ['work', 'page', ...passages.map((passage) => `p${passage}`)])
  assert.deepEqual(made['work'], formatCitation(workItem(account), account))
  assert.deepEqual(made['page'], formatCitation(restatementItem(account, { page }, site)))
  for (const passage of passages)
    assert.deepEqual(made[`p${passage}`], formatCitation(restatementItem(account, { page, passage }, site)), passage)
}

describe('the citations of a page and its passages are those formatted one by one:', () => {
  for (const account of loadAccounts(root))
    for (const { page, title } of pagesOf(manifest, account.id))
      test(`${account.id}/${page}`, () => {
        const passages = passagesOf(manifest, account.id, page).map(({ passage }) => passage)
        // the first, the last and the tables: the others differ in the number alone
        const some = passages.filter((passage, index) => /^T/.test(passage) || [0, passages.length - 1].includes(index))
        assertSame(account, { id: page, title }, some)
      })
  for (const [kind, who] of [
    ['chapter', 'two'],
    ['article-journal', 'seven'],
    ['thesis', 'two'],
  ] as [Kind, Authors][])
    test(`a ${kind} by ${who}, a page whose title has signs of its own`, () =>
      assertSame(
        accountWith({ ...works[kind], author: authors[who] }),
        { id: 'page', title: '“Who gains?” A & B: ¶ and {braces}, 987' },
        ['7', 'T2', '1000'],
      ))
})

test('what has been formatted is taken from the cache, for this item alone', () => {
  const kept = new Map<string, string | Uint8Array>()
  let asked = 0
  const cache: ContentCache = {
    get: (content) => {
      asked++
      const known = kept.get(content)
      return known === undefined ? undefined : Buffer.from(known)
    },
    set: (content, made) => void kept.set(content, made),
  }
  const [account] = loadAccounts(root)
  assert.ok(account)
  const first = citationOfPage(account, { id: 'a', title: 'A' }, site, cache)
  assert.equal(kept.size, 1)
  assert.deepEqual(citationOfPage(account, { id: 'a', title: 'A' }, site, cache), first)
  assert.equal(kept.size, 1)
  assert.notDeepEqual(citationOfPage(account, { id: 'b', title: 'A' }, site, cache), first)
  assert.deepEqual([asked, kept.size], [3, 2])
})
