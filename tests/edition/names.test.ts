// Names: what abbreviations stand for.
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

test('an abbreviation that two bodies claim is refused, with both named', () =>
  assert.throws(
    () => expansionsOf([entry('a', 'Asian Development Bank', 'ADB'), entry('b', 'African Development Bank', 'ADB')]),
    /"ADB" stands for "Asian Development Bank" and for "African/,
  ))

test('the glossary has a row for each abbreviation, in the order of the alphabet', () =>
  assert.deepEqual(
    glossaryOf([entry('party', 'Party', 'VCP', 'CPV'), entry('asean', 'ASEAN', 'ASEAN')]).map(
      ({ abbreviation }) => abbreviation,
    ),
    ['ASEAN', 'CPV', 'VCP'],
  ))
