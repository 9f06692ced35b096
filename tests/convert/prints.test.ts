// Tests that prints are made of every word of a passage, and what the command does with what it cannot use. That the
// committed prints are those of the texts is tested by tests/originals.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { passageTexts, printsOf } from '../../src/convert/prints.ts'
import { gramHashes, winnow } from '../../src/text/prints.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { root, textOf } from '../support/project.ts'
import { temporary } from './command.ts'
import { sample } from './sample.ts'

const long = 'The keeper of the old lighthouse rowed across the bay each evening to trim both lamps by hand.'
const printsOfText = (text: string) => printsOf([{ account: 'sample', passage: '1', text }])[0]?.prints ?? []

describe('the prints of a passage', () => {
  test('are those of its words, whatever their case, marks and punctuation', () => {
    assert.deepEqual([...printsOfText(long)].sort(), [...new Set(winnow(gramHashes(tokenize(long))))].sort())
    assert.deepEqual(
      printsOfText('THE KÉEPER of the “old” lighthouse, rowed'),
      printsOfText('the keeper of the old lighthouse rowed'),
    )
  })
  test('are each there once', () => {
    const prints = printsOfText(`${long} ${long}`)
    assert.deepEqual(prints, [...new Set(prints)])
  })
  test('have all of a sentence of fewer than eight words, which has too few to leave some out', () => {
    const short = 'Nobody ever thanked him for it.'
    const prints = new Set(printsOfText(`${long} ${short} ${long}`))
    assert.ok(gramHashes(tokenize(short)).every((hash) => prints.has(hash)))
    assert.ok(!gramHashes(tokenize(long)).every((hash) => prints.has(hash)))
  })
  test('are none where it has fewer than four words', () => assert.deepEqual(printsOfText('Three words only.'), []))
})

test('the text of a passage has its quotation, and the cells and the note of its table', () => {
  const text = 'The harbour master wrote: “All is lost.”\n\nYear | Ships\n1901 | 12\nSource: the port.\n'
  const { recipe, manifest } = sample({
    passages: [
      { passage: '1', lines: [[1, 1]], kind: 'quotation', quotedFrom: '“All' },
      { passage: 'T1', lines: [[3, 5]], kind: 'table' },
    ],
    tables: {
      T1: () => ({ caption: 'Ships', columns: ['Year', 'Number'], rows: [['1901', '12']], note: 'Source: the port.' }),
    },
  })
  assert.deepEqual(passageTexts(new Map([['sample', { file: 'sample.txt', text }]]), [recipe], manifest), [
    { account: 'sample', passage: '1', text: 'The harbour master wrote: “All is lost.”' },
    { account: 'sample', passage: 'T1', text: 'Ships Year Number 1901 12 Source: the port.' },
  ])
})

describe('the command', () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/convert/prints-cli.ts'), ...args], { encoding: 'utf8' })

  test('without a folder says how it is called', () => {
    const { status, stderr } = command()
    assert.deepEqual([status, stderr], [2, 'node src/convert/prints-cli.ts FOLDER\n'])
  })
  test('leaves the prints as they are where the texts are not in the folder', (context) => {
    const before = textOf('content/prints.json')
    const { status, stderr } = command(temporary(context))
    assert.equal(status, 1)
    assert.match(stderr, /The folder has no \.txt file/)
    assert.equal(readFileSync(join(root, 'content/prints.json'), 'utf8'), before)
  })
})
