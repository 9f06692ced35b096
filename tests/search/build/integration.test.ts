// Tests that a site whose search would find nothing is not built.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchFiles } from '../../../src/search/build/index-files.ts'

test('an edition without a section stops the build: a search that finds nothing is none', async () =>
  assert.rejects(searchFiles([], { names: [], spellings: [], wordGroups: [], facetsOf: () => ({}), choices: [] }), {
    message: 'The search index is empty: the edition has no section with a text.',
  }))
