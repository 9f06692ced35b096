// The dozen subjects: what is promised of them as a whole, beyond what the schema refuses.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadManifest, loadTopics } from '../../src/edition/read/load.ts'
import { sectionKey, sectionsByReference } from '../../src/edition/section-refs.ts'
import { topicsBySection, warnOfMissingTopics } from '../../src/edition/topics.ts'
import { root } from '../support/project.ts'

const topics = loadTopics(root)
const manifest = loadManifest(root)
const sections = [...new Set(manifest.passages.map(sectionKey))]
const references = sectionsByReference(manifest)
const carried = (written: string) => {
  const [ref] = references.get(written) ?? []
  return (ref && topicsBySection(topics, manifest).get(sectionKey(ref))) ?? []
}

test('there are a dozen', () => assert.equal(topics.length, 12))

test('every section with passages has a topic', () => assert.deepEqual(warnOfMissingTopics(topics, manifest), []))

test('Cambodia has the address that was promised', () => assert.ok(topics.some(({ id }) => id === 'cambodia')))

describe('a topic sets accounts side by side', () => {
  for (const { title, sections } of topics)
    test(title, () => assert.ok(new Set(sections.map((section) => section.split('/')[0])).size >= 2))
})

test('a section is about few things: more than three topics are an exception, more than four none', () => {
  const many = sections.filter((section) => carried(section).length > 3)
  assert.ok(many.length <= 2, many.join(', '))
  assert.deepEqual(
    sections.filter((section) => carried(section).length > 4 || carried(section).length === 0),
    [],
  )
})

test('a topic is no heap: none has more than half of all sections', () => {
  for (const topic of topics) assert.ok(topic.sections.length <= sections.length / 2, topic.id)
})

test('sections stand in reading order, account by account', () => {
  for (const topic of topics) {
    const places = topic.sections.map((section) =>
      manifest.passages.findIndex(({ account, section: id }) => `${account}/${id}` === section),
    )
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      topic.id,
    )
  }
})

test('where a chapter is about a subject, it has the topic', () => {
  assert.ok(carried('facts-and-details/invasion-of-cambodia').includes('cambodia'))
  assert.ok(carried('samardjian/invasion-of-democratic-kampuchea').includes('cambodia'))
  assert.ok(carried('hayton/oil-rig-2014').includes('south-china-sea'))
  assert.ok(carried('hayton/cam-ranh-bay').includes('war-and-defence'))
})
