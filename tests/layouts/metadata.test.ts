// Tests the structured data of accounts of every kind: which kind of work it is, and who wrote it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headTags } from '../../src/layouts/metadata.ts'
import { origin, subtitle, title } from '../../src/site.ts'
import { accountWith, authors, works, type Authors, type Kind } from '../support/works.ts'

const workOf = (kind: Kind, who: Authors): Record<string, unknown> => {
  const account = accountWith({ ...works[kind], author: authors[who] })
  const described = { path: '/fifth/', title: account.title, description: 'Invented.', subject: { account } }
  const data = JSON.parse(headTags(described, { origin, title, subtitle }).data ?? '') as { isBasedOn: object }
  return { ...data.isBasedOn }
}

const anna = { '@type': 'Person', name: 'Anna Lindqvist', givenName: 'Anna', familyName: 'Lindqvist' }
const khue = { '@type': 'Person', name: 'Trần Minh Khuê', givenName: 'Minh Khuê', familyName: 'Trần' }
const ministry = { '@type': 'Organization', name: 'Ministry of Trade and Industry' }

test('in JSON-LD one author is an object, several are a list, and a body is an organisation', () => {
  assert.deepEqual(workOf('book', 'one')['author'], anna)
  assert.deepEqual(workOf('book', 'a body')['author'], ministry)
  assert.deepEqual(workOf('book', 'a body and a person')['author'], [ministry, anna])
  assert.deepEqual(workOf('book', 'two, a Vietnamese second')['author'], [anna, khue])
  assert.equal('author' in workOf('book', 'nobody'), false)
})

test('in JSON-LD each kind of work has its type of schema.org', () => {
  const expected: Record<Kind, string> = {
    'article-journal': 'ScholarlyArticle',
    'article-newspaper': 'NewsArticle',
    book: 'Book',
    chapter: 'Chapter',
    manuscript: 'CreativeWork',
    report: 'Report',
    thesis: 'Thesis',
    webpage: 'WebPage',
  }
  for (const [kind, word] of Object.entries(expected) as [Kind, string][])
    assert.equal(workOf(kind, 'one')['@type'], word)
})
