// Tests which words of a query are looked up: those of the subject, and not those that only ask.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseQuery } from '../../../src/search/engine/query-text.ts'

const words = (query: string) => [...parseQuery(query).words].sort()

describe('of a question the words of its subject are looked up:', () => {
  for (const [query, subject] of [
    ['When did Vietnam join ASEAN?', 'asean join vietnam'],
    ['why was the embargo lifted', 'embargo lifted'],
    ['how many refugees fled; and where to', 'fled refugees'],
    ['who was Prueher', 'prueher'],
    ['What is Đổi Mới?', 'doi moi'],
    ['whats the TPP', 'tpp'],
    ['what’s the TPP', 'tpp'],
    ['tell me about Cam Ranh Bay', 'bay cam ranh'],
    ['Could you please tell me more about the oil rig', 'oil rig'],
    ['explain the doctrine of partnership', 'doctrine partnership'],
    ['I’d like to know about Laos', 'laos'],
    ['what happened in 1979', '1979'],
    ['what does CMEA stand for?', 'cmea'],
    ['what is the meaning of hedging', 'hedging'],
    ['information on fishermen, please', 'fishermen'],
    ['should Vietnam also have been within it', 'vietnam'],
  ] as const)
    test(query, () => assert.deepEqual(words(query), subject.split(' ')))
})

describe('a word that asks elsewhere is looked up where it is the subject:', () => {
  for (const [query, subject] of [
    ['list of treaties', 'list treaties'],
    ['Thân', 'than'],
    ['than', 'than'],
    ['tell', 'tell'],
    ['other', 'other'],
    ['May 1975', '1975 may'],
    ['US policy', 'policy us'],
    ['details of the agreement', 'agreement details'],
    ['the explanation', 'explanation'],
    ['meant as a warning', 'meant warning'],
  ] as const)
    test(query, () => assert.deepEqual(words(query), subject.split(' ')))
  test('where nothing but such words is typed, those that the index has are looked up', () => {
    assert.deepEqual(words('tell me about'), ['me', 'tell'])
    assert.deepEqual(words('the of and'), [])
  })
  test('in a quoted phrase', () =>
    assert.deepEqual(words('"what also happened in Laos"'), ['also', 'happened', 'laos']))
})

test('the order of the words, and words that ask, are kept for phrases', () =>
  assert.deepEqual(parseQuery('tell me about Cam Ranh').sequence, ['tell', 'me', 'about', 'cam', 'ranh']))

test('a query has its other readings, and a quoted phrase has none', () => {
  assert.deepEqual(parseQuery('1.625 men').readings, [{ typed: '1.625', synonyms: ['1625'], queryOnly: false }])
  assert.deepEqual(parseQuery('"1.625 men"').readings, [])
})
