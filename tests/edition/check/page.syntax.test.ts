// Tests that what MDX would take for program code is reported with its line and in a writer’s words.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertOneFault, check } from '../../support/check.ts'
import { lineOf, pageWith } from '../../support/manifest.ts'

describe('what MDX would take for code', () => {
  test('an open brace is reported, to be taken out', () => {
    const source = pageWith('costs the same', 'costs {the same')
    assertOneFault(source, lineOf(source, '{the'), /"\{" begins program code/, /without braces/)
  })

  test('a pair of braces is reported with what it holds', () => {
    const source = pageWith('costs the same', 'costs {much} the same')
    assertOneFault(source, lineOf(source, '{much}'), /"\{much\}" is program code/, /without braces/)
  })

  test('a "<" before a number is reported with how to say it in words', () => {
    const source = pageWith('costs the same', 'costs <3 dollars')
    assertOneFault(source, lineOf(source, '<3'), /Write "under 3" or "less than 3" instead of "<3"/)
  })

  test('a component that is not closed in its block is reported', () => {
    const source = pageWith('see [¶5](/hayton/doi-moi/#p5).</Note>', 'see [¶5](/hayton/doi-moi/#p5).')
    assertOneFault(source, lineOf(source, '<Note'), /Close each component where its block ends/)
  })

  test('a component that is not closed anywhere is reported with the line in which it opens', () => {
    const source = pageWith('¶4 A call', '<Note kind="context">\n\n¶4 A call')
    assertOneFault(source, lineOf(source, '<Note kind="context">'), /Close each component/)
  })

  test('an attribute without quotation marks is reported with an example that has them', () => {
    const source = pageWith('kind="date"', 'kind=date')
    assertOneFault(source, lineOf(source, 'kind=date'), /in straight quotation marks, as kind="date"/)
  })

  test('an import is reported, since the page provides the components', () => {
    const source = pageWith('¶4 A call', "import Chart from '../../../src/components/Chart.astro'\n\n¶4 A call")
    const faults = check(source).filter(({ message }) => /no import/.test(message))
    assert.deepEqual(
      faults.map(({ line }) => line),
      [lineOf(source, 'import Chart')],
    )
    assert.match(faults[0]?.message ?? '', /Use the components by their names/)
  })

  test('for a paragraph that begins like an import the message does not mention braces', () => {
    const source = pageWith('This second paragraph', 'export of rice grew; this paragraph')
    assertOneFault(
      source,
      lineOf(source, 'export of rice'),
      /^A paragraph that begins with "import" or "export"/,
      /Begin it with another word/,
    )
  })
})
