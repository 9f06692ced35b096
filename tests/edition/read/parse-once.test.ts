// Tests that a content file is parsed once, and again only when its text has changed.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, test } from 'node:test'
import { parseOnce, timesParsed } from '../../../src/edition/read/parse-once.ts'

const folder = mkdtempSync(join(tmpdir(), 'parse-once-'))
after(() => rmSync(folder, { recursive: true }))
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text)
const files = ['names.yaml', 'topics.yaml'] as const
const both = () => parseOnce(folder, files, (names, topics) => ({ names, topics }))

describe('two files that are parsed together', () => {
  beforeEach(() => {
    write('names.yaml', '- Hanoi')
    write('topics.yaml', '- China')
  })

  test('two files are passed as text, and give the same object while they are unchanged', () => {
    const first = both()
    const times = timesParsed(folder, files)
    assert.deepEqual(first, { names: '- Hanoi', topics: '- China' })
    assert.equal(both(), first)
    assert.equal(timesParsed(folder, files), times)
  })

  test('two files are parsed again when one of them has changed', () => {
    const first = both()
    write('topics.yaml', '- Japan')
    assert.deepEqual(both(), { names: '- Hanoi', topics: '- Japan' })
    assert.notEqual(both(), first)
  })

  test('two files are parsed again when a change alters neither length nor time', () => {
    both()
    const { atime, mtime } = statSync(join(folder, 'names.yaml'))
    write('names.yaml', '- Hanoj')
    utimesSync(join(folder, 'names.yaml'), atime, mtime)
    assert.equal(both().names, '- Hanoj')
  })
})

test('a file that cannot be parsed throws each time, and keeps the earlier result', () => {
  write('periods.yaml', 'whole')
  const read = () =>
    parseOnce(folder, ['periods.yaml'], (text) => {
      if (text !== 'whole') throw new Error('refused')
      return { text }
    })
  const whole = read()
  write('periods.yaml', 'half')
  assert.throws(read, /refused/)
  assert.throws(read, /refused/)
  write('periods.yaml', 'whole')
  assert.equal(read(), whole)
})
