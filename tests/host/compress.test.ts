// Tests which files are written compressed, and what stands in them.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compressFolder } from '../../src/host/compress.ts'

test('texts are written as .br and .gz, pictures and what would not be smaller are not, and a second run adds nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const page = '<p>The bay lies in Khánh Hòa.</p>'.repeat(50)
  mkdirSync(join(folder, 'bay'))
  for (const [file, content] of [
    ['bay/index.html', page],
    ['bay.md', page],
    ['bay.bib', page],
    ['bay.png', page],
    ['bay.woff2', page],
    ['small.txt', 'a'],
    // left by a build whose text was longer
    ['small.txt.br', 'old'],
  ] as const)
    writeFileSync(join(folder, file), content)
  assert.equal(await compressFolder(folder), 6)
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const after = files()
  assert.deepEqual(
    after.filter((file) => /\.(?:br|gz)$/.test(file)),
    ['bay.bib.br', 'bay.bib.gz', 'bay.md.br', 'bay.md.gz', 'bay/index.html.br', 'bay/index.html.gz'],
  )
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'bay/index.html.br'))).toString(), page)
  assert.equal(gunzipSync(readFileSync(join(folder, 'bay.bib.gz'))).toString(), page)
  await compressFolder(folder)
  assert.deepEqual(files(), after)
})
