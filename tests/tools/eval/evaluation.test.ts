// Tests the evaluation of the search: the rank of a query among the hits and in the whole list, and the report.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { evaluate, measuresOf, report } from '../../../src/tools/eval/evaluation.ts'
import type { Query } from '../../../src/tools/eval/queries.ts'

const query = (best: string[], also: string[] = []): Query => ({ q: 'x', best, also, kind: 'N', set: 'tune' })
/** The ranks among some hits, below some entries of the directory. */
const ranksOf = (one: Query, hits: string[], ...entries: string[][]) => {
  const { rank, rankInList } = evaluate(one, { entries, hits })
  return [rank, rankInList]
}

describe('the rank of a query', () => {
  test('the rank of a query is the first place at which a wanted section stands', () =>
    assert.deepEqual(ranksOf(query(['a/1', 'a/2']), ['b/1', 'a/2', 'a/1']), [2, 2]))
  test('the rank of a query is 0 where no wanted section is found', () =>
    assert.deepEqual(ranksOf(query(['a/1']), ['b/1'], ['b/2']), [0, 0]))
  test('the rank of a query is 0 where there is nothing', () => assert.deepEqual(ranksOf(query(['a/1']), []), [0, 0]))
  test('the rank of a query tells a section of another account under the same name apart', () =>
    assert.deepEqual(ranksOf(query(['a/1']), ['b/1']), [0, 0]))
  test('the rank of a query leaves out a section that is as good, unless it takes the first place', () => {
    const one = query(['a/1'], ['a/2'])
    assert.deepEqual(ranksOf(one, ['b/1', 'a/2', 'a/1']), [2, 2])
    assert.deepEqual(ranksOf(one, ['a/2', 'a/1']), [2, 2])
  })
})

describe('the rank of a query in the list', () => {
  test('the rank of a query in the list counts each entry of the directory as one place before the hits', () =>
    assert.deepEqual(ranksOf(query(['a/1']), ['a/1'], ['b/1', 'b/2'], ['b/3']), [1, 3]))
  test('the rank of a query in the list is that of an entry of whose answers any is right', () =>
    assert.deepEqual(ranksOf(query(['a/1']), ['b/9', 'a/1'], ['b/1', 'a/1', 'b/2']), [2, 1]))
  test('the rank of a query in the list is that of an entry where there is no hit', () =>
    assert.deepEqual(ranksOf(query(['a/1']), [], ['b/1'], ['a/1']), [0, 2]))
  test('the rank of a query in the list counts an entry with a right answer though another is as good', () =>
    assert.deepEqual(ranksOf(query(['a/1'], ['a/2']), [], ['b/1'], ['a/2', 'a/1']), [0, 2]))
})

test('the measures of ranks are the shares at 1 and 3 and the mean of the reciprocal ranks', () => {
  assert.deepEqual(measuresOf([1, 2, 0, 4]), { at1: 0.25, at3: 0.5, mrr: 1.75 / 4 })
  assert.deepEqual(measuresOf([]), { at1: 0, at3: 0, mrr: 0 })
})

test('the report of an evaluation has the shares of all queries and of each kind, and what did not come first', () => {
  const base: Query = { q: 'oil rig', best: ['a/oil-rig'], also: [], kind: 'E N', set: 'tune' }
  const right = { entries: [], hits: ['a/oil-rig'] }
  const outcomes = [
    evaluate(base, right),
    evaluate(
      { ...base, q: 'rig oil', kind: 'E' },
      { entries: [['b/1', 'a/oil-rig']], hits: ['a/borders', 'a/oil-rig'] },
    ),
    evaluate({ ...base, q: 'ölplattform', kind: 'M' }, { entries: [], hits: [] }),
    evaluate({ ...base, q: 'oil rigs' }, { ...right, entries: [['b/1']] }),
  ]
  const lines = report(outcomes, true).split('\n')
  const lineOf = (name: string) => (lines.find((line) => line.startsWith(`${name} `)) ?? '').replace(/ +/g, ' ')
  assert.equal(lineOf('all'), 'all 4 @1 0.50 @3 0.75 MRR 0.63 empty 1 | @1 0.50 @3 0.75 MRR 0.63 empty 1')
  assert.equal(lineOf('e'), 'e 3 @1 0.67 @3 1.00 MRR 0.83 empty 0 | @1 0.67 @3 1.00 MRR 0.83 empty 0')
  assert.equal(lineOf('m'), 'm 1 @1 0.00 @3 0.00 MRR 0.00 empty 1 | @1 0.00 @3 0.00 MRR 0.00 empty 1')
  assert.deepEqual(
    lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().split(/ {2,}/).slice(0, 2)),
    [
      ['2 | 1', 'rig oil'],
      ['– | –', 'ölplattform'],
      ['1 | 2', 'oil rigs'],
    ],
  )
  assert.doesNotMatch(report(outcomes, false), /rig oil/)
})

test('the report of an evaluation counts as empty in the list only what has neither entry nor hit', () => {
  const one = evaluate(query(['a/1']), { entries: [['a/1']], hits: [] })
  assert.match(report([one], false), /empty 1 +\| +@1 1\.00 .*empty 0/)
})
