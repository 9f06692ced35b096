// Names that mean one thing.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aliasesIn, formsOf } from '../../src/lib/variants.ts'
import type { Name } from '../../src/lib/schema/name.ts'

const entry = (name: string, abbreviations: string[], ...variants: string[]): Name => ({ id: 'x', name, kind: 'place', abbreviations, variants, gloss: 'A name.' })

describe('the forms of a name', () => {
  test('are its preferred form, its abbreviations and its variants', () => assert.deepEqual(formsOf([entry('Communist Party of Vietnam', ['CPV', 'VCP'])]), [['Communist Party of Vietnam', 'CPV', 'VCP']]))
  test('that differ in marks and case alone are one', () => assert.deepEqual(formsOf([entry('Đà Nẵng', [], 'Da Nang', 'DA NANG')]), []))
})

describe('in a query', () => {
  const groups = [['Hồ Chí Minh City', 'Saigon'], ['South China Sea', 'East Sea'], ['China', 'PRC']]
  test('a name gives its other forms', () => assert.deepEqual(aliasesIn('the fall of saigon', groups), [{ typed: 'Saigon', others: ['Hồ Chí Minh City'] }]))
  test('a name of several words is found without marks and in any case', () => assert.deepEqual(aliasesIn('riots in HO CHI MINH CITY', groups)[0]?.others, ['Saigon']))
  test('a name within a longer name is not meant', () => assert.deepEqual(aliasesIn('south china sea', groups).map(({ typed }) => typed), ['South China Sea']))
  test('a part of a word is no name', () => assert.deepEqual(aliasesIn('saigonese', groups), []))
})
