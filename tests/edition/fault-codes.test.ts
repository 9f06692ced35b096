// Tests that every fault code is used. (That no other code is used, the types ensure.)
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultCodes } from '../../src/edition/fault-codes.ts'
import { filesOf, textOf } from '../support/project.ts'

const sources = filesOf('src/**/*.ts').filter((file) => file !== 'src/edition/fault-codes.ts')
const code = sources.map(textOf).join('\n')

test('every fault code is used by some fault', () =>
  assert.deepEqual(
    Object.keys(faultCodes).filter((name) => !code.includes(`'${name}'`)),
    [],
  ))

test('a fault code has small letters and hyphens only, and a description of one line', () => {
  for (const [name, line] of Object.entries(faultCodes)) {
    assert.match(name, /^[a-z]+(?:-[a-z]+)+$/)
    assert.match(line, /^[A-Z].{10,}\.$/)
  }
})
