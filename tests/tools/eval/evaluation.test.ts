// Tests the evaluation of the search: which section a hit counts for, the rank of a query, and the report.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { PassageRow } from '../../../src/edition/manifest.ts'
import { evaluate, readQueries, report, sectionOf, type Query } from '../../../src/tools/eval/evaluation.ts'
import { root } from '../../support/project.ts'

const rows = (account: string, page: string, ...list: [passage: string, section: string][]): PassageRow[] =>
  list.map(([passage, section]) => ({ account, page, passage, section }))
const passages = [
  ...rows('hayton', 'china', ['1', 'china'], ['2', 'oil-rig'], ['T1', 'oil-rig'], ['3', 'borders']),
  ...rows('samardjian', 'saigon', ['2', 'fall']),
]

describe('the section to which a hit leads', () => {
  const table: [href: string, section: string][] = [
    ['/hayton/china/#p2', 'hayton/oil-rig'],
    ['/hayton/china/#pT1', 'hayton/oil-rig'],
    ['/hayton/china/original/#p2', 'hayton/oil-rig'],
    ['/hayton/china/?highlight=rig&highlight=oil#p3', 'hayton/borders'],
    ['/hayton/china/#borders', 'hayton/borders'],
    ['/hayton/china/#p1', 'hayton/china'],
    ['/hayton/china/', 'hayton/china'],
    ['/samardjian/saigon/#p2', 'samardjian/fall'],
  ]
  for (const [href, section] of table)
    test(`the section to which a hit leads of ${href} is ${section}`, () =>
      assert.equal(sectionOf(href, passages), section))
})

describe('the rank of a query', () => {
  const query = (best: Query['best'], also: Query['also'] = []): Query => ({
    q: 'x',
    best,
    also,
    kind: 'N',
    set: 'tune',
  })
  const rankOf = (one: Query, ...found: string[]) => evaluate(one, found, passages).rank
  test('the rank of a query is the first place at which a wanted section stands', () =>
    assert.equal(
      rankOf(
        query([
          ['hayton', 'borders'],
          ['hayton', 'oil-rig'],
        ]),
        'samardjian/fall',
        'hayton/oil-rig',
        'hayton/borders',
      ),
      2,
    ))
  test('the rank of a query is 0 where no wanted section is found', () =>
    assert.equal(rankOf(query([['hayton', 'borders']]), 'samardjian/fall'), 0))
  test('the rank of a query is 0 where there is no hit', () => assert.equal(rankOf(query([['hayton', 'borders']])), 0))
  test('the rank of a query counts a page for each of its sections', () =>
    assert.equal(rankOf(query([['hayton', 'china']]), 'hayton/borders'), 1))
  test('the rank of a query tells a section of another account under the same name apart', () =>
    assert.equal(rankOf(query([['hayton', 'fall']]), 'samardjian/fall'), 0))
  test('the rank of a query leaves out a section that is as good, unless it takes the first place', () => {
    const one = query([['hayton', 'borders']], [['hayton', 'oil-rig']])
    assert.equal(rankOf(one, 'samardjian/fall', 'hayton/oil-rig', 'hayton/borders'), 2)
    assert.equal(rankOf(one, 'hayton/oil-rig', 'hayton/borders'), 2)
  })
})

test('the report of an evaluation has the shares of all queries and of each kind, and what did not come first', () => {
  const base: Query = { q: 'oil rig', best: [['hayton', 'oil-rig']], also: [], kind: 'E N', set: 'tune' }
  const outcomes = [
    evaluate(base, ['hayton/oil-rig'], passages),
    evaluate({ ...base, q: 'rig oil', kind: 'E' }, ['hayton/borders', 'hayton/oil-rig'], passages),
    evaluate({ ...base, q: 'ölplattform', kind: 'M' }, [], passages),
    evaluate(base, ['hayton/oil-rig'], passages),
  ]
  const lines = report(outcomes, true).split('\n')
  assert.match(lines[0] ?? '', /^all +4 +@1 0\.50 +@3 0\.75 +MRR 0\.63 +empty 1$/)
  assert.match(lines.find((line) => line.startsWith('e ')) ?? '', /^e +3 +@1 0\.67 +@3 1\.00 +MRR 0\.83 +empty 0$/)
  assert.match(lines.find((line) => line.startsWith('m ')) ?? '', /@3 0\.00 .*empty 1$/)
  assert.deepEqual(
    lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(/ {2,}/).slice(0, 2)),
    [
      ['2', 'rig oil'],
      ['–', 'ölplattform'],
    ],
  )
  assert.doesNotMatch(report(outcomes, false), /rig oil/)
})

describe('the labelled queries', () => {
  const read = (list: unknown) => {
    const folder = mkdtempSync(join(tmpdir(), 'queries-'))
    const file = join(folder, 'queries.json')
    try {
      writeFileSync(file, JSON.stringify(list))
      return readQueries(file)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  test('the labelled queries are used for tuning, with nothing else as good, unless they say otherwise', () =>
    assert.deepEqual(read([{ q: 'a', best: [['hayton', 'china']], kind: 'N' }]), [
      { q: 'a', best: [['hayton', 'china']], also: [], kind: 'N', set: 'tune' },
    ]))
  test('the labelled queries that are malformed are refused', () => {
    for (const bad of [
      [{ q: 'a', kind: 'N' }],
      [{ q: 'a', best: [['hayton']], kind: 'N' }],
      [{ q: 'a', best: [], kind: 'N', set: 'other' }],
    ])
      assert.throws(() => read(bad))
  })
  test('the labelled queries of the project name sections and pages that there are', async () => {
    const { loadManifest } = await import('../../../src/edition/read/load.ts')
    const { passages: all, outline } = loadManifest(root)
    const known = new Set([
      ...all.flatMap(({ account, section, page }) => [`${account}/${section}`, `${account}/${page}`]),
      ...outline.flatMap(({ account, page }) => `${account}/${page}`),
    ])
    assert.deepEqual(
      readQueries(join(root, 'tests/search/queries.json')).flatMap(({ q, best, also }) =>
        [...best, ...also]
          .map((place) => place.join('/'))
          .filter((place) => !known.has(place))
          .map((place) => `${q}: ${place}`),
      ),
      [],
    )
  })
})
