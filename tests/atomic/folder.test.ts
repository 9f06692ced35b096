// Tests that a folder is replaced whole or not at all, whatever a killed process has left beside it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { writeWhole } from '../../src/atomic/file.ts'
import { failedStaging, makeStaging, replaceFolder } from '../../src/atomic/folder.ts'

/** The id of a process that is gone. */
const gone = spawnSync(process.execPath, ['--version']).pid

/** A folder in which dist/ is to be replaced. */
function prepare(context: TestContext, ...made: string[]): { above: string; dist: string } {
  const above = mkdtempSync(join(tmpdir(), 'atomic-'))
  context.after(() => rmSync(above, { recursive: true, force: true }))
  for (const name of made) write(join(above, name), name)
  return { above, dist: join(above, 'dist') }
}

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}
const read = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8')

describe('a folder that is replaced', () => {
  test('has the old content until the new is whole, and then the new alone', (context) => {
    const { above, dist } = prepare(context, 'dist')
    const staging = makeStaging(dist)
    write(staging, 'new')
    assert.equal(read(dist), 'dist')
    replaceFolder(dist, staging)
    assert.equal(read(dist), 'new')
    assert.deepEqual(readdirSync(above), ['dist'])
  })

  test('need not have been there', (context) => {
    const { above, dist } = prepare(context)
    const staging = makeStaging(dist)
    write(staging, 'new')
    replaceFolder(dist, staging)
    assert.deepEqual(readdirSync(above), ['dist'])
  })

  test('goes on being what a link leads to', (context) => {
    const { above, dist } = prepare(context, 'elsewhere/site')
    symlinkSync(join(above, 'elsewhere/site'), dist)
    const staging = makeStaging(dist)
    write(staging, 'new')
    replaceFolder(dist, staging)
    assert.equal(read(join(above, 'elsewhere/site')), 'new')
    assert.equal(read(dist), 'new')
  })

  test('goes on being readable by those alone who could read it', (context) => {
    const { dist } = prepare(context, 'dist')
    chmodSync(dist, 0o750)
    replaceFolder(dist, makeStaging(dist))
    assert.equal(statSync(dist).mode & 0o777, 0o750)
  })

  test('keeps its content where the new cannot take its place', (context) => {
    const { above, dist } = prepare(context, 'dist')
    assert.throws(() => replaceFolder(dist, join(above, 'nowhere')), { code: 'ENOENT' })
    assert.equal(read(dist), 'dist')
    assert.deepEqual(readdirSync(above), ['dist'])
  })
})

describe('what a killed process has left beside a folder', () => {
  test('is cleared, and nothing else with it', (context) => {
    const others = ['.dist-new-', `.dist-new-${gone}.txt`, `.distant-new-${gone}`, `dist-old-${gone}`]
    const { above, dist } = prepare(context, 'dist', `.dist-new-${gone}`, `.dist-old-${gone}`, ...others)
    const staging = makeStaging(dist)
    assert.deepEqual(readdirSync(above).sort(), ['dist', ...others, `.dist-new-${process.pid}`].sort())
    assert.deepEqual(readdirSync(staging), [])
    assert.equal(read(dist), 'dist')
  })

  test('is put back where it is the folder itself', (context) => {
    const { above, dist } = prepare(context, `.dist-old-${gone}`)
    makeStaging(dist)
    assert.equal(read(dist), `.dist-old-${gone}`)
    assert.deepEqual(readdirSync(above).sort(), [`.dist-new-${process.pid}`, 'dist'])
  })

  test('can be read, until the next attempt', (context) => {
    const { above, dist } = prepare(context, 'dist', `.dist-new-${gone}`)
    assert.equal(failedStaging(dist), join(above, `.dist-new-${gone}`))
    replaceFolder(dist, makeStaging(dist))
    assert.equal(failedStaging(dist), undefined)
  })

  test('is left to a process that still runs', (context) => {
    const { above, dist } = prepare(context, 'dist', `.dist-new-${process.ppid}`)
    makeStaging(dist)
    assert.equal(read(join(above, `.dist-new-${process.ppid}`)), `.dist-new-${process.ppid}`)
  })
})

test('a file is replaced whole, and nothing is left beside it', (context) => {
  const { above } = prepare(context)
  const file = join(above, 'font.woff2')
  writeWhole(file, 'old')
  writeWhole(file, Buffer.from('new'))
  assert.equal(readFileSync(file, 'utf8'), 'new')
  assert.deepEqual(readdirSync(above), ['font.woff2'])
})
