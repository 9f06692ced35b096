// Tests the schema of content/sections.json: ids that would give two things one address are refused.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { outlineSchema } from '../../../src/edition/schema/outline.ts'

const page = (account: string, id: string, ...sections: string[]) => ({
  account,
  page: id,
  title: id,
  editorial: false,
  sections: sections.map((own) => ({ id: own, title: own, level: 2, editorial: false })),
})
const faultsOf = (...pages: ReturnType<typeof page>[]) =>
  (outlineSchema.safeParse(pages).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

test('pages of two accounts, and sections of two pages, may have the same id', () =>
  assert.deepEqual(faultsOf(page('a', 'laos', 'background'), page('a', 'japan', 'background'), page('b', 'laos')), []))

describe('the outline refuses', () => {
  test('two pages of an account with the same id', () =>
    assert.match(faultsOf(page('a', 'laos'), page('a', 'laos'))[0]?.join(' ') ?? '', /^1\.page "laos" is the id of a/))
  test('two sections of a page with the same id', () =>
    assert.match(
      faultsOf(page('a', 'laos', 'war', 'war'))[0]?.join(' ') ?? '',
      /^0\.sections\.1\.id "war" is the id of a section/,
    ))
  test('a section with the id of its page, which is that of the text before it', () =>
    assert.match(faultsOf(page('a', 'laos', 'laos'))[0]?.join(' ') ?? '', /"laos" is the id of the page/))
  test('a page or section with the address of a passage', () =>
    assert.deepEqual(
      faultsOf(page('a', '57'), page('a', 'laos', 'p57')).map(([path]) => path),
      ['0.page', '1.sections.0.id'],
    ))
  test('nothing of a year or a number of treaties among other words', () =>
    assert.deepEqual(faultsOf(page('a', '1978-79', 'p-5', 'g20')), []))
})
