// Tests that the measuring server sends what a host would send, and counts the bytes.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { root } from '../../support/project.ts'
import { spawned } from '../../support/project-copy.ts'
import { bodyOf, serve, sum, type Served } from '../../../src/tools/measure/serve.ts'

const page = Buffer.from('<p>The bay lies in Khánh Hòa.</p>'.repeat(50))

describe('a response', () => {
  test('a response is smaller where it is text', () => {
    const body = bodyOf('index.html', page)
    assert.ok(body.compressed && body.data.length < page.length / 5)
  })

  test('a response is not compressed where it is no text, or would grow', () => {
    assert.deepEqual(bodyOf('a.pf_index', page), { data: page, type: 'application/octet-stream', compressed: false })
    const small = Buffer.from('a')
    assert.equal(bodyOf('a.txt', small).data, small)
    const packed = gzipSync(page)
    assert.ok(bodyOf('a.json', packed).data.length <= packed.length)
  })
})

describe('the measuring server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'))
  const first = join(folder, 'first')
  const second = join(folder, 'second')
  let site: Served
  before(async () => {
    for (const one of [first, second]) mkdirSync(join(one, 'bay'), { recursive: true })
    writeFileSync(join(second, 'bay/index.html'), page)
    writeFileSync(join(first, 'which.txt'), 'first')
    writeFileSync(join(second, 'which.txt'), 'second')
    site = await serve(first, second)
  })
  after(async () => {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the measuring server sends a page compressed, to be cached, and counts the compressed bytes', async () => {
    site.drainLog() // by the tests before
    const response = await fetch(`${site.origin}/bay/`)
    assert.equal(await response.text(), page.toString())
    assert.equal(response.headers.get('content-encoding'), 'br')
    assert.equal(response.headers.get('cache-control'), 'max-age=600')
    const sent = site.drainLog()
    assert.deepEqual(sent, [{ path: '/bay/', bytes: bodyOf('index.html', page).data.length }])
    assert.equal(sum([...sent, ...sent]), 2 * (sent[0]?.bytes ?? 0))
    assert.deepEqual(site.drainLog(), [], 'what has been taken is not counted again')
  })

  test('the measuring server takes a file from the first folder that has it', async () => {
    assert.equal(await (await fetch(`${site.origin}/which.txt?ts=1`)).text(), 'first')
  })

  test('the measuring server serves nothing but files', async () => {
    for (const path of ['/none.txt', '/bay', '/%2e%2e/first/which.txt', '/which.txt/']) {
      const response = await fetch(site.origin + path)
      assert.equal(response.status, 404, path)
      await response.arrayBuffer()
    }
  })

  test('the measuring server answers in the folder of a host as well', async () => {
    const script = `const { serve } = await import('./src/tools/measure/serve.ts')
      const site = await serve(${JSON.stringify(second)})
      const found = []
      for (const path of ['/vfr/bay/', '/bay/', '/vfr/none/']) found.push((await fetch(site.origin + path)).status)
      console.log(found.join(), site.drainLog().map(({ path }) => path).join())
      await site.close()`
    const { output } = await spawned(['--input-type=module', '--eval', script], root, { BASE: '/vfr/' })
    assert.equal(output, '200,200,404 /bay/,/bay/,/none/\n')
  })
})
