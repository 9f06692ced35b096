// Tests what the list of names says about abbreviations, and the glossary made from it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expansionsOf, glossaryOf } from '../../src/edition/names.ts'
import type { Name } from '../../src/edition/schema/name.ts'

const entry = (id: string, name: string, ...abbreviations: string[]): Name => ({
  id,
  name,
  kind: 'body',
  abbreviations,
  variants: [],
  demonyms: [],
  gloss: 'A body.',
})

test('two abbreviations of one body stand for the same', () => {
  const expansions = expansionsOf([entry('party', 'Communist Party of Vietnam', 'CPV', 'VCP')])
  assert.equal(expansions.get('VCP'), expansions.get('CPV'))
  assert.equal(expansions.get('VCP'), 'Communist Party of Vietnam')
})

test('an abbreviation of two bodies is refused, and both are named', () =>
  assert.throws(
    () => expansionsOf([entry('a', 'Asian Development Bank', 'ADB'), entry('b', 'African Development Bank', 'ADB')]),
    /"ADB" stands for "Asian Development Bank" and for "African/,
  ))

test('the glossary has a row for each abbreviation, in alphabetical order', () =>
  assert.deepEqual(
    glossaryOf([entry('party', 'Party', 'VCP', 'CPV'), entry('asean', 'ASEAN', 'ASEAN')]).map(
      ({ abbreviation }) => abbreviation,
    ),
    ['ASEAN', 'CPV', 'VCP'],
  ))
