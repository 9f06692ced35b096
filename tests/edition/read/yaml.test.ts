// Tests that YAML is checked against a schema, and that each fault is reported with its line.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'astro/zod'
import { ContentError } from '../../../src/edition/fault.ts'
import { parseYaml, readYaml } from '../../../src/edition/read/yaml.ts'

const work = z.strictObject({
  title: z.string(),
  year: z.int({ error: 'Write the year as a number.' }).optional(),
  covers: z.array(z.strictObject({ first: z.int(), last: z.int() })).default([]),
})
const read = (text: string, firstLine?: number) => readYaml(text, work, 'content/works.yaml', firstLine)

test('valid data are returned, with the schema’s defaults', () => {
  assert.deepEqual(read('title: Đổi Mới\nyear: 1986\n'), {
    data: { title: 'Đổi Mới', year: 1986, covers: [] },
    faults: [],
  })
})

test('an unknown key is reported in its line, with the nearest known key', () => {
  const { data, faults } = read('title: Đổi Mới\nyaer: 1986\n')
  assert.equal(data, undefined)
  assert.deepEqual(faults, [
    {
      file: 'content/works.yaml',
      line: 2,
      column: 1,
      code: 'key-unknown',
      message: '"yaer" is no key here. Write "year".',
    },
  ])
})

test('two unknown keys are two faults, each in its line', () => {
  const { faults } = read('yaer: 1986\ntitle: Đổi Mới\npublisher: Nhân Dân\n')
  assert.deepEqual(
    faults.map(({ line }) => line),
    [1, 3],
  )
  assert.match(faults[1]?.message ?? '', /"publisher" is no key here\. The keys are title, year or covers\./)
})

test('an invalid value is reported in its line, with the schema’s own message', () => {
  assert.deepEqual(read('title: Đổi Mới\n\nyear: late\n').faults, [
    {
      file: 'content/works.yaml',
      line: 3,
      column: 1,
      code: 'value-invalid',
      message: '"year" does not fit. Write the year as a number.',
    },
  ])
})

test('a missing value is told from an invalid one', () => {
  assert.match(read('year: 1986\n').faults[0]?.message ?? '', /^"title" is missing\./)
  assert.match(read('title:\nyear: 1986\n').faults[0]?.message ?? '', /^"title" is missing\./)
  assert.match(read('').faults[0]?.message ?? '', /^"title" is missing\./)
})

test('a fault deep in a list is reported in its own line', () => {
  const { faults } = read('title: Đổi Mới\ncovers:\n  - { first: 1978, last: 1979 }\n  - first: 1986\n    last: now\n')
  assert.deepEqual(
    faults.map(({ line, column }) => [line, column]),
    [[5, 5]],
  )
  assert.match(faults[0]?.message ?? '', /"covers\.1\.last" does not fit/)
})

test('a key missing from an entry of a list is reported in the entry’s line', () => {
  const { faults } = read('title: Đổi Mới\ncovers:\n  - first: 1978\n    last: 1979\n  - first: 1986\n')
  assert.deepEqual(
    faults.map(({ line }) => line),
    [5],
  )
  assert.match(faults[0]?.message ?? '', /"covers\.1\.last" is missing/)
  assert.equal(faults[0]?.code, 'key-missing')
})

test('lines are counted from where the YAML begins in its file', () =>
  assert.equal(read('title: Đổi Mới\nyaer: 1986\n', 10).faults[0]?.line, 11))

test('text that is not YAML is reported in its line, with a remedy', () => {
  const { data, faults } = read('title: Đổi Mới\nyear: 1986: renovation\n')
  assert.equal(data, undefined)
  assert.deepEqual([faults[0]?.file, faults[0]?.line], ['content/works.yaml', 2])
  assert.deepEqual([faults[0]?.column, faults[0]?.code], [7, 'yaml-syntax'])
  assert.match(faults[0]?.message ?? '', /not YAML.*colon.*">-"/)
})

test('parseYaml returns the data, or throws all their faults', () => {
  assert.deepEqual(parseYaml('title: Đổi Mới', work, 'content/works.yaml'), { title: 'Đổi Mới', covers: [] })
  assert.throws(
    () => parseYaml('yaer: 1986\nyear: late', work, 'content/works.yaml'),
    (error: unknown) => {
      assert.ok(error instanceof ContentError)
      assert.deepEqual(error.faults.map(({ line }) => line).sort(), [1, 1, 2])
      return true
    },
  )
})
