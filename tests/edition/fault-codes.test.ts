// Holds that the list of codes is the list of what is said: the types see to it that no code is used that is not there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultCodes } from '../../src/edition/fault-codes.ts'
import { filesOf, textOf } from '../support/project.ts'

const sources = filesOf('src/**/*.ts').filter((file) => file !== 'src/edition/fault-codes.ts')
const code = sources.map(textOf).join('\n')

test('every code is given to a fault somewhere', () =>
  assert.deepEqual(
    Object.keys(faultCodes).filter((name) => !code.includes(`'${name}'`)),
    [],
  ))

test('a code is small letters and hyphens, and says in a line what it is for', () => {
  for (const [name, line] of Object.entries(faultCodes)) {
    assert.match(name, /^[a-z]+(?:-[a-z]+)+$/)
    assert.match(line, /^[A-Z].{10,}\.$/)
  }
})
