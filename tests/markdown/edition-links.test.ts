// Tests the links from a passage of one edition to the same passage of the other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectAll } from 'hast-util-select'
import { editionLinks } from '../../src/markdown/edition-links.ts'
import { passages } from '../../src/markdown/passages.ts'
import { render } from '../support/markup.ts'

const source = '¶1 The bay.\n\n- ¶2 The lease.'
const links = async (path: string, imported: string[]) =>
  selectAll('.passage > .edition-link', await render(source, path, [passages, editionLinks(new Set(imported))])).map(
    ({ properties }) => [properties['href'], properties['ariaLabel']],
  )

test('a restated passage links to its original', async () =>
  assert.deepEqual(await links('content/hayton/04-cam-ranh-bay.mdx', ['hayton/cam-ranh-bay']), [
    ['/hayton/cam-ranh-bay/original/#p1', 'Passage 1 in the original words'],
    ['/hayton/cam-ranh-bay/original/#p2', 'Passage 2 in the original words'],
  ]))
test('a passage in the original words links to its restatement', async () =>
  assert.deepEqual((await links('content/originals/hayton/04-cam-ranh-bay.mdx', ['hayton/cam-ranh-bay']))[0], [
    '/hayton/cam-ranh-bay/#p1',
    'Passage 1 restated',
  ]))
test('without originals a passage has no link to another edition', async () =>
  assert.deepEqual(await links('content/hayton/04-cam-ranh-bay.mdx', []), []))
