// Tests that every heading that differs from the outline is reported with its line and the heading that is due.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertOneFault, check, endOf } from '../../support/check.ts'
import { file, lineOf, page, pageWith } from '../../support/manifest.ts'

describe('a heading', () => {
  test('a heading that the outline does not have is reported, to be taken out', () => {
    const source = `${page}\n## The airfield\n`
    assertOneFault(
      source,
      lineOf(source, '## The airfield'),
      /"The airfield" is no section of this page/,
      /Take the heading out/,
    )
  })

  test('for a heading with other words the words that are due are given', () => {
    const source = pageWith('## Ships of all navies', '## Ships of many navies')
    assertOneFault(
      source,
      lineOf(source, '## Ships'),
      /not "## Ships of many navies"/,
      /Write "## Ships of all navies" \(section port-calls\)/,
    )
  })

  test('for a heading of the wrong level the right level is given', () => {
    const source = pageWith('### Submarines', '## Submarines')
    assertOneFault(source, lineOf(source, '## Submarines'), /Write "### Submarines from Russia"/)
  })

  test('a missing heading is reported at the end of the page', () => {
    const source = pageWith('## Ships of all navies\n\n', '')
    const faults = check(source)
    const missing = faults.find(({ message }) => message.includes('"port-calls" is missing'))
    assert.deepEqual([missing?.file, missing?.line], [file, endOf(source)])
    assert.match(missing?.message ?? '', /Write "## Ships of all navies"/)
    // the passage under it is now in another section, and is reported with the section that it belongs to
    assert.ok(
      faults.some(
        ({ line, message }) =>
          line === lineOf(source, '¶4') && message.includes('section "port-calls", not "submarines"'),
      ),
    )
  })

  test('two headings in the wrong order are each reported with the heading that is due', () => {
    const source = pageWith('## The Soviet lease, 1979–2002', '## Ships of all sorts')
      .replace('## Ships of all navies', '## The Soviet lease, 1979–2002')
      .replace('## Ships of all sorts', '## Ships of all navies')
    const faults = check(source)
    const at = (words: string) => faults.find(({ line }) => line === lineOf(source, words))?.message ?? ''
    assert.match(at('## Ships'), /Here the heading of section 1 is due.*Write "## The Soviet lease, 1979–2002"/)
    assert.match(at('## The Soviet'), /Here the heading of section 3 is due.*Write "## Ships of all navies"/)
  })
})

describe('a heading in another block', () => {
  for (const [where, block] of [
    ['a quotation', '> ## The pier\n>\n> It is long.'],
    ['a list', '- ## The pier'],
    ['a note', '<Note kind="context">\n\n## The pier\n\n</Note>'],
  ] as const)
    test(`a heading in ${where} is reported, and moves no passage to another section`, () => {
      const source = pageWith('This second paragraph', `${block}\n\nThis second paragraph`)
      assertOneFault(source, lineOf(source, '## The pier'), /"The pier" stands in another block/, /Take it out/)
    })
})
