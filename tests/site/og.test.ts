// Tests that every page has an Open Graph image of its own, which shows what its card says.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { ogPath } from '../../src/paths.ts'
import { cardsOf } from '../../src/og/cards.ts'
import { renderCard } from '../../src/og/render.ts'
import { root } from '../support/project.ts'
import { builtFiles, builtPages, dist } from '../support/site.ts'

const files = builtFiles()
const pictures = files.filter((file) => file.startsWith('og/'))
const wanted = new Set(builtPages().flatMap(({ path }) => ogPath(path)?.slice(1) ?? []))

test('every page has its Open Graph image, and every image a page', () => {
  assert.ok(wanted.size > 30)
  assert.deepEqual(pictures, [...wanted].sort())
})

test('no two Open Graph images are the same', () => {
  const seen = new Set(pictures.map((file) => readFileSync(join(dist, file), 'base64')))
  assert.equal(seen.size, pictures.length)
})

test('each Open Graph image is the bytes that its card gives here, in another process than the build’s', async () => {
  for (const [path, card] of cardsOf(loadAccounts(root), loadManifest(root)))
    assert.ok(readFileSync(join(dist, ogPath(path) ?? '')).equals(await renderCard(card)), path)
})

describe('an Open Graph image', () => {
  for (const file of pictures)
    test(`an Open Graph image is of the right size, light and not blank: ${file}`, () => {
      const png = readFileSync(join(dist, file))
      assert.equal(png.toString('latin1', 1, 4), 'PNG')
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630])
      // the ground and its foot alone are 8 kB: what is more is letters
      assert.ok(png.length > 10_000 && png.length <= 40_000, `${png.length} bytes`)
    })
})
