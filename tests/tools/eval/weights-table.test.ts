// Tests the table of what each constant earns.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeText, weightsTable } from '../../../src/tools/eval/weights-table.ts'

test('a change of a measure has its sign and three decimals, and a dot where there is none', () =>
  assert.deepEqual([0.0333, -0.025, 0, -0.0001, 1].map(changeText), ['+.033', '−.025', '·', '·', '+1.000']))

test('the table has a line for each change of a constant, with the measures of each set by themselves', () => {
  const constant = { name: 'titleBonus', value: 1.1 }
  const off = { ...constant, value: 0, change: 'off' as const }
  const doubled = { ...constant, value: 2.2, change: 'doubled' as const }
  const asIs = { hits: [1, 1, 2, 0], list: [1, 1, 1, 0] }
  const variations = [
    { variation: off, ranks: { hits: [1, 4, 2, 1], list: [1, 1, 1, 1] } },
    { variation: doubled, ranks: asIs },
  ]
  const sets = [
    { name: 'own', from: 0, to: 2 },
    { name: 'other', from: 2, to: 4 },
  ]
  const lines = weightsTable(asIs, [{ constant, variations }], sets)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
  assert.match(lines[0] ?? '', /own \(2\).*other \(2\)/)
  assert.deepEqual(lines.slice(2), [
    'all as they are | 1.000 1.000 1.000 1.000 1.000 1.000 | 0.000 0.500 0.250 0.500 0.500 0.500',
    'titleBonus 1.1 off 0 | −.500 −.500 −.375 · · · | +.500 +.500 +.500 +.500 +.500 +.500',
    'doubled 2.2 | · · · · · · | · · · · · ·',
  ])
})
