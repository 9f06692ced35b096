// Tests how the authors of a work (a person, a body, a Vietnamese, several) are named in a sentence and in references.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cslName, fullName, formatNames, namesOf } from '../../src/edition/authors.ts'

const hayton = { given: 'Bill', family: 'Hayton' }
const trong = { given: 'Phú Trọng', family: 'Nguyễn', order: 'vietnamese' as const }
const bank = { name: 'World Bank' }

test('the authors of a work become a list, whether none, one or several are named', () => {
  assert.deepEqual(namesOf(undefined), [])
  assert.deepEqual(namesOf(hayton), [hayton])
  assert.deepEqual(namesOf([hayton, bank]), [hayton, bank])
})

test('a name is spoken in its own order', () =>
  assert.deepEqual([hayton, trong, bank].map(fullName), ['Bill Hayton', 'Nguyễn Phú Trọng', 'World Bank']))

test('several names are joined as in a sentence, and more than three are shortened to the first and “et al.”', () => {
  assert.equal(formatNames([]), '')
  assert.equal(formatNames([bank]), 'World Bank')
  assert.equal(formatNames([hayton, trong]), 'Bill Hayton and Nguyễn Phú Trọng')
  assert.equal(formatNames([hayton, trong, bank]), 'Bill Hayton, Nguyễn Phú Trọng and World Bank')
  assert.equal(formatNames([hayton, trong, bank, hayton]), 'Bill Hayton et al.')
})

test('a CSL name says whether it is printed family name first, and whether it is one literal name', () =>
  assert.deepEqual([hayton, trong, bank].map(cslName), [
    { family: 'Hayton', given: 'Bill' },
    { family: 'Nguyễn', given: 'Phú Trọng', 'static-ordering': true },
    { literal: 'World Bank' },
  ]))
