// Tests how the constants of the search are read and changed for a measurement.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { constantsIn, neutralNames, variationsOf, withConstant } from '../../../src/tools/eval/constants.ts'
import { vary } from '../../../src/tools/eval/vary.ts'

const source = [
  '/** One. */',
  'export const one = 0.5',
  "export const name = 'one'",
  'const own = 2',
  'export const two = 1_000',
].join('\n')
const files = ['weights', 'directory-weights'].map(
  (name) => new URL(`../../../src/search/engine/${name}.ts`, import.meta.url),
)
const constants = files.map((file) => constantsIn(readFileSync(file, 'utf8')))

describe('the constants of a file', () => {
  test('the constants of a file are the numbers that it exports', () =>
    assert.deepEqual(constantsIn(source), [
      { name: 'one', value: 0.5 },
      { name: 'two', value: 1000 },
    ]))
  test('the constants of a file of the search are all that it exports', async () => {
    for (const [index, { href }] of files.entries()) {
      const exported = (await import(href)) as Record<string, unknown>
      const found = constants[index] ?? []
      assert.deepEqual(Object.fromEntries(found.map(({ name, value }) => [name, value])), { ...exported })
    }
  })
})

test('a constant is changed in its own line, to any number, and one that there is not is refused', () => {
  assert.equal(withConstant(source, { name: 'two', value: 3 }), source.replace('1_000', '3'))
  assert.equal(withConstant(source, { name: 'one', value: Infinity }), source.replace('0.5', 'Infinity'))
  assert.throws(() => withConstant(source, { name: 'own', value: 3 }), /no constant own/)
})

test('a constant is switched off, to 0 or to what does nothing, halved and doubled', () => {
  const valuesOf = (name: string, value: number) => variationsOf({ name, value }).map((one) => one.value)
  assert.deepEqual(valuesOf('titleBonus', 1.1), [0, 0.55, 2.2])
  assert.deepEqual(valuesOf('noteWeight', 0.5), [1, 0.25, 1])
  const known = constants.flat().map(({ name }) => name)
  assert.deepEqual(
    neutralNames.filter((name) => !known.includes(name)),
    [],
  )
})

test('a module that is imported afterwards has the changed constant and all others as they are', async () => {
  const [{ href } = new URL('file:///')] = files
  const undo = vary(href, { name: 'titleBonus', value: 7 })
  const changed = (await import(`${href}?changed`)) as Record<string, number>
  undo()
  const own = (await import(`${href}?own`)) as Record<string, number>
  assert.equal(changed['titleBonus'], 7)
  assert.notEqual(own['titleBonus'], 7)
  assert.deepEqual({ ...changed, titleBonus: 0 }, { ...own, titleBonus: 0 })
})
