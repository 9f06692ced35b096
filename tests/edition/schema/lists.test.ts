// Tests the rules that concern more than one entry: names are compared with each other, questions with the
// passages, and words with those of the other groups.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYaml } from '../../../src/edition/read/yaml.ts'
import { indexTermsSchema } from '../../../src/edition/schema/index-terms.ts'
import { namesSchema } from '../../../src/edition/schema/name.ts'
import { questionsSchema } from '../../../src/edition/schema/question.ts'
import { wordGroupsSchema } from '../../../src/edition/schema/word-group.ts'
import { manifest } from '../../support/manifest.ts'

const name = (id: string, abbreviations: string) =>
  `- id: ${id}\n  name: ${id.toUpperCase()}\n  kind: body\n  abbreviations: ${abbreviations}\n  gloss: A bank.\n`

test('an abbreviation of two names is a fault in the line of the second', () => {
  const { faults } = readYaml(
    name('asian', '[ADB]') + name('african', '[AFDB, ADB]'),
    namesSchema,
    'content/names.yaml',
  )
  assert.deepEqual(
    faults.map(({ line, column, code }) => [line, column, code]),
    [[9, 25, 'abbreviation-duplicate']],
  )
  assert.match(faults[0]?.message ?? '', /"ADB" stands for "ASIAN" and for "AFRICAN"\. Give it to one of them\./)
})

test('an answer that names no passage is a fault in its line', () => {
  const text = '- id: lease\n  question: Since when?\n  answers:\n    - { passage: hayton/1, says: 1979 }\n'
  const schema = questionsSchema(manifest)
  const read = (passage: string) => readYaml(text.replace('hayton/1, says: 1979', passage), schema, 'questions.yaml')
  assert.deepEqual(read('hayton/1, says: "1979"').faults, [])
  const { faults } = read('hayton/999, says: "1979"')
  assert.deepEqual(
    faults.map(({ line, code }) => [line, code]),
    [[4, 'passage-unknown']],
  )
  assert.match(faults[0]?.message ?? '', /"hayton\/999" is no passage of the edition\. Write account\/passage as in/)
})

test('a word of two groups is a fault in the line of the second, whichever of its forms stands there', () => {
  const read = (text: string) => readYaml(text, wordGroupsSchema, 'content/word-groups.yaml').faults
  assert.deepEqual(read('- [arms, weapons]\n- [pact, treaty]\n'), [])
  const faults = read('- [arms, weapons]\n- [pact, treaty]\n- [guns, Weapon]\n')
  assert.deepEqual(
    faults.map(({ line, column, code }) => [line, column, code]),
    [[3, 10, 'word-duplicate']],
  )
  assert.match(
    faults[0]?.message ?? '',
    /"Weapon" stands in the group of "arms" as well\. Take it out of one of them\./,
  )
  const [phrase] = read('- [refugee, boat people]\n- [migrant, Boat-People]\n')
  assert.equal(phrase?.line, 2)
})

test('two forms of one word in a group are a fault', () => {
  const [fault, ...others] = readYaml('- [treaty, pact, treaties]\n', wordGroupsSchema, 'word-groups.yaml').faults
  assert.match(fault?.message ?? '', /"treaties" is the same word as "treaty" in this group\. Take one of them out\./)
  assert.deepEqual([fault?.line, fault?.code, others], [1, 'word-duplicate', []])
})

test('two questions of one id are a fault in the line of the second', () => {
  const text = '- id: lease\n  question: Since when?\n  answers:\n    - { passage: hayton/1, says: "1979" }\n'
  const { faults } = readYaml(text + text, questionsSchema(manifest), 'questions.yaml')
  assert.deepEqual(
    faults.map(({ line, code }) => [line, code]),
    [[5, 'id-duplicate']],
  )
  assert.match(faults[0]?.message ?? '', /"lease" is the id of a question above/)
})

test('a question is marked for the home page by true alone', () => {
  const read = (home: string) =>
    readYaml(
      `- id: lease\n  question: Since when?\n  home: ${home}\n  answers:\n    - { passage: hayton/1, says: x }\n`,
      questionsSchema(manifest),
      'questions.yaml',
    )
  assert.deepEqual(read('true').faults, [])
  assert.match(read('false').faults[0]?.message ?? '', /Write "home: true", or leave the line out/)
})

test('an index term in Vietnamese that is too long to be found is a fault in its line', () => {
  const read = (term: string) =>
    readYaml(`hayton:\n  '1':\n    - ${term}\n`, indexTermsSchema(manifest), 'x.yaml').faults
  const eight = 'một hai ba bốn năm sáu bảy tám'
  assert.deepEqual(read(eight), [])
  assert.deepEqual(
    read(`${eight} chín`).map(({ line }) => line),
    [3],
  )
})

test('index terms of what is no passage are a fault in their line', () => {
  const read = (text: string) => readYaml(text, indexTermsSchema(manifest), 'content/index-terms.yaml').faults
  assert.deepEqual(read("hayton:\n  '1': [lease]\n"), [])
  const faults = read("hayton:\n  '1': [lease]\n  '99': [sale]\n")
  assert.deepEqual(
    faults.map(({ line, code }) => [line, code]),
    [[3, 'passage-unknown']],
  )
  assert.match(faults[0]?.message ?? '', /"hayton\/99" is no passage of the edition\./)
})
