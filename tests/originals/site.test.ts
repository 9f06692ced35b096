// Tests the site with the original words, where the four raw texts are there: a copy of the project converts them, is
// built, and passes the tests in which the edition makes a difference. Elsewhere the tests are skipped, with a reason.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { passes } from '../support/nested-tests.ts'
import { filesOf } from '../support/project.ts'
import { copyProject, type Project } from '../support/project-copy.ts'
import { skip, texts } from '../support/texts.ts'

describe('the site with the originals', { skip }, () => {
  let project: Project
  before(() => {
    project = copyProject()
  })
  after(() => project.remove())

  test('the four texts are converted and every word of them is accounted for', async () => {
    const { code, output } = await project.run(['src/convert/cli.ts', texts ?? '', '--check'])
    assert.equal(code, 0, output)
  })

  test('the site with the originals is built', async () => {
    const { code, output } = await project.build()
    assert.equal(code, 0, output)
    for (const path of ['original', 'parallel'])
      assert.ok(existsSync(join(project.folder, 'dist/hayton/relations-with-china', path, 'index.html')), path)
  })

  test('the site with the originals passes the tests of structure, metadata, links, search index and names', () =>
    // pictures and short addresses are the same in every edition
    passes(
      filesOf('tests/site/{html,links,metadata,search-index,structure}.test.ts', 'tests/search/found/names.test.ts'),
      [
        '/hayton/relations-with-china/original/ has the headings of sections.json, with their ids and levels, in order',
        'a page that is not ours to publish, or no restatement, names no author and has no data',
        'every name is found among the first three hits',
      ],
      { SITE_ROOT: project.folder },
    ))

  // the rest of the browser's tests would say of the same pages and scripts what they have said already
  test('the pages in the original words and those side by side can be used, and both editions searched', () =>
    passes(
      filesOf('tests/browser/*.test.ts'),
      [
        'a page in the original words can be read, and every button on it does something',
        'a page side by side is no wider than the window',
        'a search can be kept to one edition',
      ],
      { SITE_ROOT: project.folder },
      '--test-name-pattern=/in the original words|side by side|with the originals/',
    ))
})
