// Tests which topics a section has, and the warning for sections that have none.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Manifest } from '../../src/edition/manifest.ts'
import { sectionKeysOf, topicsBySection, warnOfMissingTopics } from '../../src/edition/topics.ts'
import { manifest } from '../support/manifest.ts'

const topic = (id: string, ...sections: string[]) => ({ id, title: id, gloss: 'A subject.', sections })
const topics = [
  topic('russia', 'hayton/soviet-lease', 'samardjian/dien-bien-phu'),
  topic('bases', 'hayton/port-calls', 'hayton/cam-ranh-bay/soviet-lease', 'hayton/cam-ranh-bay'),
]
const topicsOf = (key: string) => topicsBySection(topics, manifest).get(key)

test('a section has the topics that list it, in the order of the topics, by either way to refer to it', () => {
  assert.deepEqual(topicsOf('hayton/cam-ranh-bay/soviet-lease'), ['russia', 'bases'])
  assert.deepEqual(topicsOf('hayton/cam-ranh-bay/port-calls'), ['bases'])
})

test('the text before a page’s first heading has the topics that name the page', () =>
  assert.deepEqual(topicsOf('hayton/cam-ranh-bay/cam-ranh-bay'), ['bases']))

test('a section that no topic lists has none', () => assert.equal(topicsOf('hayton/doi-moi/doi-moi'), undefined))

/** Two pages of one account, each with a section “background”. */
const twice: Manifest = {
  outline: ['laos', 'japan'].map((page) => ({
    account: 'karnow',
    page,
    title: page,
    editorial: false,
    sections: [{ id: 'background', title: 'Background', level: 2, editorial: false }],
  })),
  passages: ['laos', 'japan'].map((page, index) => ({
    account: 'karnow',
    passage: String(index + 1),
    page,
    section: 'background',
  })),
}

test('sections of two pages with the same id have topics of their own', () => {
  const two = [topic('indochina', 'karnow/laos/background'), topic('asia', 'karnow/japan/background')]
  assert.deepEqual(two.map((one) => sectionKeysOf(one, twice)).flat(), [
    'karnow/laos/background',
    'karnow/japan/background',
  ])
  assert.deepEqual(topicsBySection(two, twice).get('karnow/japan/background'), ['asia'])
})

describe('sections without a topic', () => {
  test('there is no warning where each section with passages has its topic', () =>
    assert.deepEqual(warnOfMissingTopics([topic('all', ...manifest.passages.map(referenceOf))], manifest), []))
  test('one warning tells of all, with what to write', () => {
    const [warning, ...others] = warnOfMissingTopics(topics, manifest)
    assert.deepEqual(others, [])
    assert.equal(warning?.file, 'content/topics.yaml')
    assert.equal(warning.code, 'section-without-topic')
    assert.match(warning.message, /^2 sections have no topic.*"- hayton\/submarines", "- hayton\/doi-moi" under/)
  })
  test('a section whose id several pages have is named with its page', () =>
    assert.match(
      warnOfMissingTopics([topic('asia', 'karnow/japan/background')], twice)[0]?.message ?? '',
      /^One section has no topic.*"- karnow\/laos\/background"/,
    ))
})

const referenceOf = ({ account, section }: { account: string; section: string }) => `${account}/${section}`
