// Tests how faults are printed, and which known word is suggested for a misspelt one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ContentError, formatFaults, closestKnown, joinWithOr, type Fault } from '../../src/edition/fault.ts'

const faults: Fault[] = [
  { file: 'content/hayton/01-overview.mdx', line: 7, message: 'Write "summary".' },
  { file: 'content/accounts.yaml', line: 12, message: 'Write the date as 2015.' },
]

test('a fault is printed as file:line, which editors and terminals open, with its message', () => {
  assert.equal(
    formatFaults(faults),
    'content/hayton/01-overview.mdx:7  Write "summary".\ncontent/accounts.yaml:12  Write the date as 2015.',
  )
})

test('a ContentError carries every fault and counts them', () => {
  const error = new ContentError(faults)
  assert.deepEqual(error.faults, faults)
  assert.match(error.message, /^2 faults in the content:\n/)
  assert.ok(error.message.endsWith(formatFaults(faults)))
  assert.match(new ContentError(faults.slice(0, 1)).message, /^A fault in the content:\n/)
  assert.equal(error.name, 'ContentError')
})

test('a list of words reads as a sentence does', () => {
  assert.equal(joinWithOr(['error', 'date', 'stale']), 'error, date or stale')
  assert.equal(joinWithOr(['error', 'date']), 'error or date')
  assert.equal(joinWithOr(['error']), 'error')
  assert.equal(joinWithOr([]), 'nothing')
})

test('the known word nearest to a misspelt one is suggested', () => {
  const known = ['title', 'summary', 'sections']
  for (const [word, meant] of [
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['section', 'sections'],
    // two letters in reverse order are one edit, not two
    ['usmmayr', 'summary'],
    ['SUMMARY', 'summary'],
    ['title', 'title'],
  ] as const)
    assert.equal(closestKnown(word, known), meant)
})

test('of two known words near a misspelt one, the nearer is suggested', () => {
  assert.equal(closestKnown('dates', ['data', 'date']), 'date')
  assert.equal(closestKnown('dates', ['date', 'data']), 'date')
})

test('for a word three edits away from all known words none is suggested', () => {
  assert.equal(closestKnown('author', ['title', 'summary', 'sections']), undefined)
  assert.equal(closestKnown('sumxyzy', ['summary']), undefined)
  assert.equal(closestKnown('title', []), undefined)
})
