// Tests that content whose lines end in CR LF, or that begins with a byte order mark, reads as it does with LF alone: a
// Windows editor leaves both, and a Windows checkout did before there was .gitattributes.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { loadArticles } from '../../../src/edition/read/articles.ts'
import * as load from '../../../src/edition/read/load.ts'
import { loadPublished, loadRedirects } from '../../../src/permalinks/read.ts'
import { copyContent, type Copy } from '../../support/project-copy.ts'
import { filesOf, root } from '../../support/project.ts'

const readers: Record<string, (root: string) => unknown> = {
  'the manifest': load.loadManifest,
  'the accounts': load.loadAccounts,
  'the names': load.loadNames,
  'the questions': load.loadQuestions,
  'the topics': load.loadTopics,
  'the periods': load.loadPeriods,
  'the spellings': load.loadSpellings,
  'the index terms': load.loadIndexTerms,
  'the groups of words': load.loadWordGroups,
  'the figures': load.loadFigures,
  'a figure as it is offered': (root) => load.loadFigureText(root, 'china-trade'),
  'the articles': (root) => loadArticles(root),
  'the articles as text': load.loadPages,
  'the redirects': (root) => loadRedirects(root),
  'the published URLs': loadPublished,
}

/** What an editor on Windows makes of a text. */
const spoils: Record<string, (text: string) => string> = {
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
}

for (const [name, spoil] of Object.entries(spoils))
  describe(`${name} in every file of the content`, () => {
    let copy: Copy
    before(() => {
      copy = copyContent()
      for (const file of filesOf('content/**/*.{mdx,yaml,csv,tsv,json}')) {
        const path = join(copy.folder, file)
        writeFileSync(path, spoil(readFileSync(path, 'utf8')))
      }
    })
    after(() => copy.remove())

    for (const [what, read] of Object.entries(readers))
      test(`${name} makes no difference to ${what}`, () => assert.deepEqual(read(copy.folder), read(root)))
  })
