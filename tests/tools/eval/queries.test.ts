// Tests how labelled queries are read, in both their forms.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { loadManifest } from '../../../src/edition/read/load.ts'
import { readQueries } from '../../../src/tools/eval/queries.ts'
import { root } from '../../support/project.ts'
import { passages } from './passages.ts'

const read = (list: unknown) => {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'))
  const file = join(folder, 'queries.json')
  try {
    writeFileSync(file, JSON.stringify(list))
    return readQueries(file, passages)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the labelled queries by sections', () => {
  test('the labelled queries by sections are used for tuning, with nothing else as good, unless they say so', () =>
    assert.deepEqual(
      read([
        { q: 'a', best: [['hayton', 'borders']], kind: 'N' },
        { q: 'b', best: [['hayton', 'borders']], also: [['hayton', 'oil-rig']], kind: 'N D', set: 'kept' },
      ]),
      [
        { q: 'a', best: ['hayton/borders'], also: [], kind: 'N', set: 'tune' },
        { q: 'b', best: ['hayton/borders'], also: ['hayton/oil-rig'], kind: 'N D', set: 'kept' },
      ],
    ))
  test('the labelled queries by sections count a page for each of its sections', () =>
    assert.deepEqual(read([{ q: 'a', best: [['hayton', 'china']], kind: 'N' }])[0]?.best, [
      'hayton/china',
      'hayton/oil-rig',
      'hayton/borders',
    ]))
})

describe('the labelled queries by passages', () => {
  test('the labelled queries by passages want the sections of these, each once', () =>
    assert.deepEqual(
      read([
        { id: 'k1', kind: 'student', query: 'whose rig was it', answers: ['hayton/2', 'hayton/T1', 'samardjian/2'] },
        { id: 'k2', kind: 'typo', query: 'bordrs', answers: ['hayton/3'], set: 'kept' },
      ]),
      [
        {
          q: 'whose rig was it',
          best: ['hayton/oil-rig', 'samardjian/fall'],
          also: [],
          kind: 'student',
          set: 'tune',
        },
        { q: 'bordrs', best: ['hayton/borders'], also: [], kind: 'typo', set: 'kept' },
      ],
    ))
  test('the labelled queries by passages want no more of a page than the text before its first heading', () =>
    assert.deepEqual(read([{ id: 'k', kind: 'x', query: 'a', answers: ['hayton/1'] }])[0]?.best, ['hayton/china']))
})

test('labelled queries that are malformed, or name what there is not, are refused', () => {
  for (const bad of [
    [{ q: 'a', kind: 'N' }],
    [{ q: 'a', best: [['hayton']], kind: 'N' }],
    [{ q: 'a', best: [['hayton', 'nowhere']], kind: 'N' }],
    [{ q: 'a', best: [], kind: 'N', set: 'other' }],
    [{ id: 'k', kind: 'x', query: 'a' }],
    [{ id: 'k', kind: 'x', query: 'a', answers: ['hayton'] }],
    [{ id: 'k', kind: 'x', query: 'a', answers: ['hayton/57'] }],
  ])
    assert.throws(() => read(bad), JSON.stringify(bad))
})

test('the labelled queries of the project name sections and pages that there are', () => {
  const { passages: all } = loadManifest(root)
  assert.ok(readQueries(join(root, 'tests/search/queries.json'), all).length > 0)
})
