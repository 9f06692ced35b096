// The periods, and that what the texts say brings a section to them.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadPages, loadPeriods } from '../../src/edition/read/load.ts'
import { periodsIn } from '../../src/text/years.ts'
import { root } from '../support/project.ts'

const periods = loadPeriods(root)

/** The pages as a reader has them: front matter, notes and tags apart. */
const texts = new Map(
  loadPages(root).map(({ file, source }) => [
    file,
    source.replace(/^---[\s\S]*?\n---/, '').replace(/<Note[\s\S]*?<\/Note>|<[^>]*>/g, ''),
  ]),
)
const periodsOfPage = (file: string) => periodsIn(texts.get(file) ?? assert.fail(file), periods)

test('they are about seven, from before 1945 to the last year that the accounts tell of', () => {
  assert.ok(periods.length >= 6 && periods.length <= 8)
  assert.ok((periods[0]?.from ?? 9999) <= 1330 && (periods[0]?.to ?? 0) <= 1945 && (periods.at(-1)?.to ?? 0) >= 2019)
})

describe('each is told of by more than one page', () => {
  for (const { id, title } of periods)
    test(title, () => assert.ok([...texts.keys()].filter((file) => periodsOfPage(file).includes(id)).length >= 2))
})

test('pages that name no year are few: a filter by period never shows them', () =>
  assert.deepEqual(
    [...texts.keys()].filter((file) => periodsOfPage(file).length === 0),
    [
      'content/hayton/02-introduction.mdx',
      'content/samardjian/03-boat-people.mdx',
      'content/samardjian/11-conclusion.mdx',
    ],
  ))

test('a page belongs to the periods of its story, and to no other', () => {
  assert.deepEqual(periodsOfPage('content/facts-and-details/03-cambodia.mdx'), [
    'wartime',
    'after-reunification',
    'isolation',
    'opening',
  ])
  assert.deepEqual(periodsOfPage('content/samardjian/05-invasion-of-democratic-kampuchea.mdx'), [
    'wartime',
    'after-reunification',
    'isolation',
  ])
})
