// Tests that a <Source> gets the names of the works that its ids refer to in its own account.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { select } from 'hast-util-select'
import type { Account } from '../../src/edition/schema/account.ts'
import { sources } from '../../src/markdown/sources.ts'
import { render } from '../support/markup.ts'

/** The part of an account that the plugin uses. */
const account = (id: string, known: Record<string, string>) => ({ id, sources: known }) as Account
const accounts = [
  account('hayton', { wikipedia: 'Wikipedia', vietrade: 'Vietnam Trade Promotion Agency (Vietrade)' }),
  account('samardjian', { wikipedia: 'Wikipedia, on Lê Duẩn' }),
]

const worksOf = async (component: string, path = 'content/hayton/04-cam-ranh-bay.mdx') => {
  const found = select('Source', await render(`¶1 Trade grew.\n\n${component}\n`, path, [sources(accounts)]))
  assert.ok(found, 'the component stays for the page to draw')
  return found.properties['works']
}

test('the id of a source becomes the name of its work', async () =>
  assert.equal(await worksOf('<Source id="vietrade" />'), 'Vietnam Trade Promotion Agency (Vietrade)'))

test('several ids of a source become the names of their works, in order', async () =>
  assert.equal(
    await worksOf('<Source id="vietrade wikipedia" />'),
    'Vietnam Trade Promotion Agency (Vietrade); Wikipedia',
  ))

test('the id of a source is looked up in the page’s own account', async () => {
  assert.equal(
    await worksOf('<Source id="wikipedia" />', 'content/samardjian/01-dien-bien-phu.mdx'),
    'Wikipedia, on Lê Duẩn',
  )
})

test('other attributes of a source are kept', async () => {
  const found = select(
    'Source',
    await render('<Source id="wikipedia" inferred />', 'content/hayton/04-cam-ranh-bay.mdx', [sources(accounts)]),
  )
  assert.ok(found?.properties['inferred'])
  assert.equal(found?.properties['id'], 'wikipedia')
})

test('components other than sources are unchanged', async () => {
  const tree = await render('<Note kind="date">\n\nIn 1986.\n\n</Note>', 'content/hayton/04-cam-ranh-bay.mdx', [
    sources(accounts),
  ])
  assert.deepEqual(select('Note', tree)?.properties, { kind: 'date' })
})
