// Tests that a link to an account that is not published becomes its text, and that every other link stays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unlinkMissingAccounts } from '../../src/markdown/unlink-missing-accounts.ts'
import { manifest, file } from '../support/manifest.ts'
import { print, render } from '../support/markup.ts'

/** The manifest knows two accounts; only the first has been restated. */
const draw = async (source: string) =>
  print(await render(source, file, [unlinkMissingAccounts(manifest.outline, ['hayton'])]))

test('a link to an account that is not published becomes its text, in its place', async () => {
  assert.equal(
    await draw('See [Samardjian *¶1*](/samardjian/dien-bien-phu/#p1) on it.'),
    '<p>See Samardjian <em>¶1</em> on it.</p>',
  )
})

test('of two adjacent links to accounts that are not published each becomes its text', async () => {
  const html = await draw('[One](/samardjian/dien-bien-phu/#p1)[two](/samardjian/)[three](/hayton/doi-moi/#p5)')
  assert.equal(html, '<p>Onetwo<a href="/hayton/doi-moi/#p5">three</a></p>')
})

test('links to a published account, to other pages of the site and to other sites stay', async () => {
  for (const address of ['/hayton/doi-moi/#p5', '/about/', '#p1', '/', 'https://www.asean.org/samardjian/'])
    assert.ok((await draw(`See [this](${address}).`)).includes(`href="${address}"`), address)
})
