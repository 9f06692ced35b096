// Tests which topics a section has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topicsOf } from '../../src/edition/topics.ts'

const topic = (id: string, ...sections: string[]) => ({ id, title: id, gloss: 'A subject.', sections })
const topics = [
  topic('russia', 'hayton/soviet-lease', 'samardjian/introduction'),
  topic('bases', 'hayton/port-calls', 'hayton/soviet-lease'),
]

test('a section has the topics that list it, in the order of the topics', () => {
  assert.deepEqual(topicsOf(topics, 'hayton', 'soviet-lease'), ['russia', 'bases'])
  assert.deepEqual(topicsOf(topics, 'hayton', 'port-calls'), ['bases'])
})

test('a section of another account with the same id has none of its topics', () => {
  assert.deepEqual(topicsOf(topics, 'hayton', 'introduction'), [])
  assert.deepEqual(topicsOf(topics, 'samardjian', 'introduction'), ['russia'])
})
