// Tests that pasted words lead to their passage and other words to none, with passages made up for it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findPrinted, loadPrints } from '../../../src/search/engine/prints.ts'
import { readPrints, writePrints } from '../../../src/text/print-file.ts'
import { gramHashes, winnow } from '../../../src/text/prints.ts'
import { tokenize } from '../../../src/text/tokenize.ts'

const passages: Record<string, string> = {
  'harbour/1':
    'The keeper of the old lighthouse rowed across the bay each evening to trim both lamps by hand, and in forty ' +
    'years not one ship was lost on the reef that lies before the mole.',
  'harbour/2':
    'When the company put in a motor he was given a watch and a pension, neither of which he took, and went on rowing ' +
    'across the bay each evening as he had done before.',
  'island/T1':
    'The ferry to the island calls on Mondays in summer, weather permitting, and otherwise not at all; whoever lives ' +
    'there keeps a boat and does not speak of the ferry.',
}
const file = writePrints(
  Object.entries(passages).map(([place, text]) => {
    const [account = '', passage = ''] = place.split('/')
    return { account, passage, prints: [...new Set(winnow(gramHashes(tokenize(text))))] }
  }),
)
const prints = readPrints(file)
const find = (text: string, quoted = false) =>
  findPrinted(tokenize(text), prints, quoted).map(({ account, passage }) => `${account}/${passage}`)

describe('words of a passage', () => {
  test('lead to it, whole and in any run of eight', () => {
    for (const [place, text] of Object.entries(passages)) {
      assert.equal(find(text)[0], place)
      const words = text.split(' ')
      for (let from = 0; from + 8 <= words.length; from++)
        assert.equal(find(words.slice(from, from + 8).join(' '))[0], place, words.slice(from, from + 8).join(' '))
    }
  })
  test('have the share 1', () => assert.equal(findPrinted(tokenize(passages['island/T1'] ?? ''), prints)[0]?.share, 1))
  test('lead to it also among other words, where ten of them stand in a row', () =>
    assert.deepEqual(
      find('Somebody said that the keeper of the old lighthouse rowed across the bay each evening to trim lamps'),
      ['harbour/1'],
    ))
  test('that go on in another passage lead to both, to that first which has more of them', () => {
    const tail = (passages['harbour/1'] ?? '').split(' ').slice(-12)
    const head = (passages['harbour/2'] ?? '').split(' ').slice(0, 16)
    const found = findPrinted(tokenize([...tail, ...head].join(' ')), prints)
    assert.deepEqual(
      found.map(({ passage }) => passage),
      ['2', '1'],
    )
    assert.ok(found.every(({ share }) => share > 0 && share < 1))
  })
})

describe('words that are no passage’s', () => {
  for (const [what, text] of [
    ['its words in other order', 'By hand he trimmed the lamps each evening, the keeper, and rowed over the old bay'],
    [
      'a turn of phrase that it has too',
      'Fishermen came home across the bay each evening with their nets full of herring',
    ],
    ['eight words of which the passage has five in a row', 'the keeper of the old castle slept badly'],
    ['four words of it', 'the keeper of the'],
    ['nothing', ''],
  ] as const)
    test(what, () => assert.deepEqual([find(text), find(text, true)], [[], []]))
})

describe('five to seven words', () => {
  const words = (passages['harbour/1'] ?? '').split(' ')
  const runs = Array.from({ length: words.length - 6 }, (_, from) => words.slice(from, from + 7).join(' '))
  test('in quotation marks lead to the passage that has seven of them', () =>
    assert.deepEqual(
      runs.filter((run) => !find(run, true).includes('harbour/1')),
      [],
    ))
  test('of which the passage has four lead nowhere, since four common words have a print as well', () => {
    const changed = words.slice(3).map((_, from) => [...words.slice(from, from + 4), 'zebra'].join(' '))
    assert.deepEqual(
      changed.filter((run) => find(run, true).length > 0),
      [],
    )
  })
  test('of which the last is another’s lead nowhere, unless they are quoted', () => {
    const changed = runs.map((run) => run.replace(/ \S+$/, ' zebra'))
    assert.deepEqual(
      changed.filter((run) => find(run).length > 0),
      [],
    )
  })
  test('lead to it without marks where every one of them is known', () => {
    const known = runs.filter((run) => find(run).includes('harbour/1'))
    assert.ok(known.length > 0 && known.length < runs.length, `${known.length} of ${runs.length}`)
  })
})

test('the prints are read from the site, and unpacked once for what was read once', async () => {
  const asked: string[] = []
  const read = (path: string) => {
    asked.push(path)
    return Promise.resolve(file)
  }
  const loaded = await loadPrints(read)
  assert.deepEqual(asked, ['/search/prints.json'])
  assert.deepEqual(loaded.passages.length, 3)
  assert.equal(await loadPrints(read), loaded)
  await assert.rejects(
    loadPrints(() => Promise.reject(new Error('404'))),
    /404/,
  )
})
