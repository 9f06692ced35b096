// Tests the correction of a query: of 120 names with one slip each the right name comes first.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadNames } from '../../../src/edition/read/load.ts'
import { vocabularyFile } from '../../../src/search/build/suggestions.ts'
import { correct } from '../../../src/search/engine/suggestions.ts'
import type { Section } from '../../../src/search/format.ts'
import { functionWords } from '../../../src/text/stop-words.ts'
import { fold } from '../../../src/text/tokenize.ts'
import { filesOf, root, textOf } from '../../support/project.ts'

/** The words of all pages, each page taken for a section. */
const sections = filesOf('content/*/*.mdx').map((file): Section => {
  const parts = [{ passage: '', text: textOf(file) }]
  return { url: '', account: '', name: '', colour: '', edition: 'restated', titlePath: '', parts }
})
const names = loadNames(root)
const file = JSON.parse(vocabularyFile(sections, names)) as { names: string; words: string }
const vocabulary = { names: file.names.split(' '), words: file.words.split(' ') }
const known = new Set([...vocabulary.names, ...vocabulary.words])

/** The key to the right of each on an English keyboard; at the end of a row the one to the left. */
const neighbours: Record<string, string> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((key, at): [string, string] => [key, row[at + 1] ?? row[at - 1] ?? key]),
  ),
)

/** The slips, by turns; each in the middle of the word. */
const slips: ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.slice(at - 1),
  (word, at) => word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (neighbours[word[at] ?? ''] ?? '') + word.slice(at + 1),
]

/** Each word of five letters or more that only names have, in the order of content/names.yaml, with one slip. */
const slipped = [...new Set(names.flatMap(({ name }) => fold(name).match(/[a-z]{5,}/g) ?? []))]
  .filter((word) => vocabulary.names.includes(word))
  .slice(0, 120)
  .map((word, index) => {
    const slip = slips[index % slips.length] ?? String
    const at = Math.floor(word.length / 2)
    // two like letters that change places are no slip
    const wrong = slip(word, at) === word ? slip(word, at - 1) : slip(word, at)
    return { word, wrong }
  })

test('of 120 names with one slip each, 115 or more are what is suggested', () => {
  assert.equal(slipped.length, 120)
  const failed = slipped
    .map(({ word, wrong }) => ({ word, wrong, found: correct(wrong, [wrong], vocabulary)?.words.get(wrong) }))
    .filter(({ word, found }) => found !== word)
    .map(({ word, wrong, found }) => `${wrong}: ${found ?? 'nothing'}, not ${word}`)
  assert.ok(failed.length <= 5, failed.join('; '))
})

describe('a correction', () => {
  test('has the query as typed but for the misspelt words, and these words by themselves', () => {
    const { query, words } = correct('When was the embrago on Vitnam lifted?', ['embrago', 'vitnam'], vocabulary) ?? {}
    assert.equal(query, 'When was the embargo on vietnam lifted?')
    assert.deepEqual(
      [...(words ?? [])],
      [
        ['embrago', 'embargo'],
        ['vitnam', 'vietnam'],
      ],
    )
  })
  test('leaves a word that nothing is near as it is', () => {
    const { query, words } = correct('zzyzzx Cambodja', ['zzyzzx', 'cambodja'], vocabulary) ?? {}
    assert.deepEqual([query, words?.size], ['zzyzzx cambodia', 1])
  })
  test('compares without diacritics', () => assert.equal(correct('Nguyễm', ['nguyem'], vocabulary)?.query, 'nguyen'))
  test('is none where nothing is near, or nothing is unknown', () => {
    assert.equal(correct('zzyzzx', ['zzyzzx'], vocabulary), undefined)
    assert.equal(correct('Vietnam', [], vocabulary), undefined)
  })
  test('never has a word of grammar, whichever letter of it is missing', () => {
    for (const word of functionWords)
      for (let at = 0; at < word.length; at++) {
        const wrong = word.slice(0, at) + word.slice(at + 1)
        const found = known.has(wrong) ? undefined : correct(wrong, [wrong], vocabulary)?.words.get(wrong)
        assert.ok(found === undefined || !functionWords.has(found), `${wrong}: ${found}`)
      }
  })
})
