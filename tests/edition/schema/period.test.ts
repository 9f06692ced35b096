// Tests the schema of content/periods.yaml: periods follow each other without a gap, and each fault is reported with
// its line and what to write instead.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { periodsSchema } from '../../../src/edition/schema/period.ts'
import { readYaml } from '../../../src/edition/read/yaml.ts'
import { lineOf } from '../../support/manifest.ts'

const file = 'content/periods.yaml'
const list = `- id: before
  title: "Before 1975: the wars"
  from: 1000
  to: 1974
- id: between
  title: "1975–1995: alone"
  from: 1975
  to: 1995
- id: since
  title: "Since 1996: among others"
  from: 1996
  to: 2029
`
const read = (text: string) => readYaml(text, periodsSchema, file)

function assertFault(changes: [string, string][], words: string, telling: RegExp): void {
  const text = changes.reduce((old, [from, to]) => {
    assert.ok(old.includes(from), from)
    return old.replace(from, to)
  }, list)
  const { faults } = read(text)
  assert.deepEqual(
    faults.map((fault) => [fault.file, fault.line]),
    [[file, lineOf(text, words)]],
    JSON.stringify(faults, null, 1),
  )
  assert.match(faults[0]?.message ?? '', telling)
}

test('periods without gap or overlap are read as they are written', () => {
  const { data, faults } = read(list)
  assert.deepEqual(faults, [])
  assert.deepEqual(
    data?.map(({ from, to }) => [from, to]),
    [
      [1000, 1974],
      [1975, 1995],
      [1996, 2029],
    ],
  )
})

describe('the schema of periods refuses', () => {
  test('a gap between two periods is refused', () =>
    assertFault(
      [
        ['from: 1996', 'from: 1997'],
        ['Since 1996', 'Since 1997'],
      ],
      'from: 1997',
      /ends with 1995, so that 1996 lies in none\. Write 1996\./,
    ))
  test('an overlap of two periods is refused', () =>
    assertFault(
      [
        ['from: 1996', 'from: 1995'],
        ['Since 1996', 'Since 1995'],
      ],
      'from: 1995',
      /goes to 1995, so that 1995 lies in two\. Write 1996\./,
    ))
  test('a period that ends before it begins is refused', () =>
    assertFault(
      [
        ['to: 2029', 'to: 1990'],
        ['Since 1996', '1996–1990'],
      ],
      'to: 1990',
      /ends before it begins\. Write 1996 or a later year/,
    ))
  test('a last period that ends before the accounts do is refused', () =>
    assertFault([['to: 2029', 'to: 2018']], 'to: 2018', /Write 2019 or a later year/))
  test('a repeated id of a period is refused in its second line', () =>
    assertFault([['id: since', 'id: before # again']], '# again', /"before" is the id of a period above/))
  test('a title with other years than the period’s is refused', () =>
    assertFault([['1975–1995: alone', '1976–1995: alone']], '1976–1995', /Begin it with "1975–1995: "\./))
  test('an open title of a period in the middle is refused', () =>
    assertFault([['1975–1995: alone', 'Since 1975: alone']], 'Since 1975', /Begin it with "1975–1995: "\./))
  test('a year that is not a whole number is refused', () =>
    assertFault([['to: 1974', 'to: 1974.5']], '1974.5', /Write a whole year/))
  test('a year outside the range that texts can mention is refused', () =>
    assertFault([['from: 1000', 'from: 938']], '938', /Write 1000 or a later year/))
  test('a list without a period is refused, though no key is at fault', () =>
    assert.deepEqual(
      read('[]').faults.map(({ line, message }) => [line, message]),
      [[1, 'Write at least one period.']],
    ))
})
