// Every built page is valid HTML by html-validate's recommended rules and those for whole documents.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { builtPages } from '../support/site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // a work's title is its author's, however long; the limit is a search engine's, not HTML's
    'long-title': 'off',
    // every script and stylesheet comes from the site itself, which the policy enforces
    'require-sri': ['error', { target: 'crossorigin' }],
    // the box in which a table scrolls has a name and takes the focus, but is no section of the text
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
})

for (const { path, html } of builtPages())
  test(`${path} is valid HTML`, async () => {
    const { results } = await validator.validateString(html)
    const messages = results
      .flatMap((result) => result.messages)
      .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)
    assert.deepEqual(messages, [])
  })
