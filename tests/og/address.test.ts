// Tests the path of a page's Open Graph image.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { ogPath } from '../../src/paths.ts'
import { cardsOf } from '../../src/og/cards.ts'
import { root } from '../support/project.ts'

describe('ogPath', () => {
  for (const [path, picture] of [
    ['/', '/og/home.png'],
    ['/about/', '/og/about.png'],
    ['/hayton/', '/og/hayton.png'],
    ['/hayton/relations-with-china/', '/og/hayton-relations-with-china.png'],
    ['/hayton/relations-with-china/original/', '/og/hayton-relations-with-china.png'],
    ['/hayton/relations-with-china/parallel/', '/og/hayton-relations-with-china.png'],
    ['/404.html', undefined],
    ['/404/', undefined],
  ] as const)
    test(`the image of ${path} is ${picture ?? 'none'}`, () => assert.equal(ogPath(path), picture))

  test('ogPath gives no two pages of the edition the same image', () => {
    const paths = cardsOf(loadAccounts(root), loadManifest(root)).map(([path]) => path)
    assert.ok(paths.length > 30)
    assert.equal(new Set(paths.map(ogPath)).size, paths.length)
  })
})
