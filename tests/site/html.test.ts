// Tests that every built page is valid HTML, by html-validate's recommended rules and those for whole documents.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { builtPages, redirectPages } from '../support/site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // a work's title is its author's, however long; the limit is a search engine's, not HTML's
    'long-title': 'off',
    // every script comes from the site itself, which the policy enforces
    'require-sri': ['error', { target: 'crossorigin' }],
    // the box in which a table scrolls has a name and takes the focus, but is no section of the text
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
})

const messagesOf = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results
    .flatMap((result) => result.messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)

for (const { path, html } of builtPages())
  test(`${path} is valid HTML`, async () => assert.deepEqual(await messagesOf(html), []))

// the short addresses of the passages differ in nothing but their words; a few stand for all
test('a page that only redirects is valid HTML', async () => {
  const pages = redirectPages().filter(({ path }) => !/\d\/$/.test(path) || /\/T?1\/$/.test(path))
  const faults: string[] = []
  for (const { path, html } of pages) faults.push(...(await messagesOf(html)).map((message) => `${path} ${message}`))
  assert.ok(pages.length > 0, 'no page sends on')
  assert.deepEqual(faults, [])
})
