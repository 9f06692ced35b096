// Tests the schema of content/topics.yaml: topics are compared with the sections of the manifest, and each fault is
// reported with its line and what to write instead.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { topicsSchema } from '../../../src/edition/schema/topic.ts'
import { readYaml } from '../../../src/edition/read/yaml.ts'
import { manifest, lineOf } from '../../support/manifest.ts'

const file = 'content/topics.yaml'
const list = `- id: russia
  title: Russia
  gloss: The ally, and what came after it.
  sections:
    - hayton/cam-ranh-bay
    - hayton/soviet-lease
    - hayton/submarines
- id: opening
  title: The opening
  gloss: Ships and reforms.
  sections:
    - hayton/port-calls
    - hayton/doi-moi
    - samardjian/dien-bien-phu
`
const read = (text: string) => readYaml(text, topicsSchema(manifest), file)

/** The list with one change has only this fault, in the line that contains some words. */
function assertFault(from: string, to: string, words: string, ...telling: RegExp[]): void {
  assert.ok(list.includes(from), from)
  const text = list.replace(from, to)
  const { faults } = read(text)
  assert.deepEqual(
    faults.map((fault) => [fault.file, fault.line]),
    [[file, lineOf(text, words)]],
    JSON.stringify(faults, null, 1),
  )
  for (const pattern of telling) assert.match(faults[0]?.message ?? '', pattern)
}

test('a list of topics in which each section has its topic is read as it is written', () => {
  const { data, faults } = read(list)
  assert.deepEqual(faults, [])
  assert.deepEqual(
    data?.map(({ id, sections }) => [id, sections.length]),
    [
      ['russia', 3],
      ['opening', 3],
    ],
  )
})

test('a section may be left without a topic', () =>
  assert.deepEqual(read(list.replace('    - hayton/submarines\n', '')).faults, []))

test('a section may have several topics', () =>
  assert.deepEqual(
    read(list.replace('    - hayton/port-calls', '    - hayton/port-calls\n    - hayton/soviet-lease')).faults,
    [],
  ))

describe('the schema of topics refuses', () => {
  test('a misspelt section is refused, with the nearest one', () =>
    assertFault(
      'hayton/soviet-lease',
      'hayton/soviet-leese',
      'soviet-leese',
      /no section "hayton\/soviet-leese"\. Write "hayton\/soviet-lease"\./,
    ))
  test('an unknown section is refused, with those of the account', () =>
    assertFault(
      '    - hayton/port-calls',
      '    - hayton/port-calls\n    - hayton/airfield',
      'airfield',
      /The sections of hayton are cam-ranh-bay, soviet-lease, submarines, port-calls or doi-moi\./,
    ))
  test('a section of an unknown account is refused, with the accounts', () =>
    assertFault(
      '    - hayton/port-calls',
      '    - hayton/port-calls\n    - karnow/tet-offensive',
      'karnow',
      /key of an account: hayton or samardjian\./,
    ))
  test('a section that only another account has is refused', () =>
    assertFault(
      '    - hayton/port-calls',
      '    - hayton/port-calls\n    - samardjian/doi-moi',
      'samardjian/doi-moi',
      /no section "samardjian\/doi-moi"/,
    ))
  test('a section that a topic lists twice is refused in its second line', () => {
    const text = list.replace('    - hayton/submarines', '    - hayton/submarines\n    - hayton/soviet-lease')
    assert.deepEqual(read(text).faults, [
      {
        file,
        line: 8,
        column: 7,
        code: 'section-duplicate',
        message:
          '"0.sections.3" does not fit. "hayton/soviet-lease" stands twice in the topic "russia". Take this line out.',
      },
    ])
  })
  test('a section id that several pages of the account have is refused, with the references that tell them apart', () => {
    const [page, ...others] = manifest.outline
    assert.ok(page)
    const again = { ...page, page: 'haiphong', sections: page.sections.slice(0, 1) }
    const { faults } = readYaml(list, topicsSchema({ ...manifest, outline: [page, again, ...others] }), file)
    assert.deepEqual(
      faults.map(({ line, code }) => [line, code]),
      [[lineOf(list, 'soviet-lease'), 'section-ambiguous']],
    )
    assert.match(faults[0]?.message ?? '', /"hayton\/cam-ranh-bay\/soviet-lease" or "hayton\/haiphong\/soviet-lease"/)
  })
  test('a section that a topic lists in both ways is refused as listed twice', () =>
    assertFault(
      '    - hayton/submarines',
      '    - hayton/submarines\n    - hayton/cam-ranh-bay/submarines',
      'cam-ranh-bay/submarines',
      /stands twice/,
    ))
  test('a repeated id of a topic is refused in its second line', () =>
    assertFault('id: opening', 'id: russia # again', '# again', /"russia" is the id of a topic above/))
  test('an id that cannot be part of an address is refused', () =>
    assertFault('id: opening', 'id: The Opening', 'The Opening', /small letters, figures and hyphens/))
  test('a gloss longer than a line is refused', () =>
    assertFault('Ships and reforms.', 'Ships. '.repeat(21), 'Ships. Ships.', /at most 140 letters/))
  test('a section without its account is refused', () =>
    assertFault('    - hayton/port-calls', '    - port-calls', '- port-calls', /Write account\/section/))
})

test('a page without text before its first heading is not a section, and its sections are named', () => {
  const { faults } = readYaml(list, topicsSchema({ ...manifest, passages: manifest.passages.slice(1) }), file)
  assert.deepEqual(
    faults.map(({ line }) => line),
    [lineOf(list, 'hayton/cam-ranh-bay')],
  )
  assert.match(
    faults[0]?.message ?? '',
    /no text before its first heading\. Write hayton\/soviet-lease, hayton\/submarines or hayton\/port-calls\./,
  )
})

test('a section without passages needs no topic and may have one', () => {
  const bare = { ...manifest, passages: manifest.passages.filter(({ section }) => section !== 'submarines') }
  assert.deepEqual(readYaml(list, topicsSchema(bare), file).faults, [])
  assert.deepEqual(readYaml(list.replace('    - hayton/submarines\n', ''), topicsSchema(bare), file).faults, [])
})
