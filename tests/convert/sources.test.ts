// Converts the four raw texts where they are beside the project, and checks proof and pages against the manifest.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadAccounts } from '../../src/edition/read/load.ts'
import { readBack } from '../../src/convert/read-back.ts'
import { recipes } from '../../src/convert/recipes/index.ts'
import { root } from '../support/project.ts'
import { command, listing, skip, sources, temporary } from './command.ts'

test('every account has its recipe', () => {
  assert.deepEqual(
    recipes.map(({ account }) => account).sort(),
    loadAccounts(root)
      .map(({ id }) => id)
      .sort(),
  )
})

test('the four texts become pages, proved word by word', { skip }, (context) => {
  const target = join(temporary(context), 'originals')
  const { status, stdout, stderr } = command(sources, '--into', target)
  assert.equal(status, 0, stderr)
  for (const { account } of recipes) {
    const [, ...numbers] =
      new RegExp(
        `^${account}  (\\d+) words read: (\\d+) kept, (\\d+) moved, (\\d+) corrected, (\\d+) dropped`,
        'm',
      ).exec(stdout) ?? []
    const [read = 0, ...rest] = numbers.map(Number)
    assert.ok(read > 1000, `${account} is among the totals:\n${stdout}`)
    assert.equal(
      read,
      rest.reduce((sum, number) => sum + number, 0),
      `each word of ${account} was kept, moved, corrected or dropped`,
    )
  }
  const pages = listing(target).filter((name) => name.endsWith('.mdx'))
  assert.equal(pages.length, 24)

  for (const page of pages) {
    const mdx = readFileSync(join(target, page), 'utf8')
    const text = readBack(mdx)
      .map(({ text }) => text)
      .join('\n')
    // what the editorial maps tell a converter to look for in what it made
    const left = /\u00a0|Pha\.m|\$1\. 6|\$ 49|\[Source|\[\d+\]|policy\. \.|\w- \w|--|mailing list|\*\/|["']|\\/.exec(
      text,
    )
    assert.equal(left?.[0], undefined, `${page} still has ${left?.[0]}`)
    assert.ok(
      !/ {2}/.test(text.replaceAll('\n', ' ').replace(/ {2,}(?=\S)/g, (gap) => (mdx.includes('|') ? ' ' : gap))),
      `${page} has double spaces`,
    )
  }
  const known = new Map(loadAccounts(root).map(({ id, sources = {} }) => [id, Object.keys(sources)]))
  for (const { account, passages } of recipes)
    for (const { source } of passages)
      for (const id of source?.ids ?? [])
        assert.ok(known.get(account)?.includes(id), `${account} has no source "${id}"`)

  const second = command(sources, '--check', '--into', target)
  assert.equal(second.status, 0, second.stderr)
  assert.equal(second.stdout, stdout)
})
