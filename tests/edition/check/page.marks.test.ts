// Holds that every mark that is not the manifest’s, and every block without one, is said with its line and what to do.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertOneFault, check, endOf } from '../../support/check.ts'
import { file, lineOf, page, pageWith } from '../../support/manifest.ts'

describe('a passage mark', () => {
  test('that the account does not have is told the page’s passages', () => {
    const source = `${page}\n¶77 The bay is deep.\n`
    assertOneFault(
      source,
      lineOf(source, '¶77'),
      /¶77 is no passage of hayton/,
      /This page has ¶1, ¶2, ¶3, ¶T1 or ¶4\./,
    )
  })

  test('that is missing is told its section and its address', () => {
    const source = pageWith('¶4 ', '')
    const faults = check(source)
    const missing = faults.find(({ message }) => message.includes('¶4 is missing'))
    assert.deepEqual([missing?.file, missing?.line], [file, endOf(source)])
    assert.match(
      missing?.message ?? '',
      /in the section "port-calls" with "¶4 " before its first word; its address is #p4/,
    )
  })

  test('that stands twice is told where it stood first', () => {
    const source = `${page}\n¶4 The same number again.\n`
    assertOneFault(
      source,
      lineOf(source, 'same number'),
      new RegExp(`¶4 stands twice, first in line ${lineOf(source, '¶4 A call')}\\b`),
      /Give each passage one mark/,
    )
  })

  test('of another page is told the page it belongs to', () => {
    const source = `${page}\n¶5 The congress met in December.\n`
    assertOneFault(source, lineOf(source, '¶5 The'), /¶5 belongs to the page "doi-moi"/, /Write it there/)
  })

  test('in the wrong section is told the right one', () => {
    const item = '- ¶3 A list item may open a passage.\n- An item without a mark belongs to it.\n'
    const source = pageWith(item, '').replace('> ¶T1', `${item}\n> ¶T1`)
    assertOneFault(
      source,
      lineOf(source, '¶3'),
      /¶3 belongs to the section "soviet-lease", not "submarines"/,
      /Write it under that heading/,
    )
  })

  test('out of order is told what it stands after', () => {
    const source = pageWith('¶2 The lease', '¶3 The lease').replace('- ¶3', '- ¶2')
    assertOneFault(
      source,
      lineOf(source, '¶2 A list item'),
      /¶2 stands after ¶3/,
      /in the order of content\/passages\.tsv/,
    )
  })
})

describe('a mark where no passage can begin', () => {
  for (const [where, block] of [
    ['an inner list', '- Boats:\n  - ¶4 A call at'],
    ['a list in a quotation', '> - ¶4 A call at'],
    ['a quotation in a list', '- > ¶4 A call at'],
    ['a second paragraph of an item', '- Boats.\n\n  ¶4 A call at'],
    ['a second paragraph of a quotation', '> Boats.\n>\n> ¶4 A call at'],
  ] as const)
    test(`is told so in ${where}`, () => {
      const source = pageWith('¶4 A call at', block)
      const fault = check(source).find(({ line }) => line === lineOf(source, '¶4'))
      assert.match(
        fault?.message ?? '',
        /¶4 stands where no passage can begin\. Give it a paragraph, a quotation or an item of an outer list/,
      )
    })
})

describe('a block', () => {
  for (const block of [
    'No number stands before these words.',
    '<Note kind="name">The bay is named after a river.</Note>',
    '- An item.',
    '> A quotation.',
  ])
    test(`that stands in no passage is told to bear a mark: ${block}`, () => {
      const source = pageWith('¶1 ', `${block}\n\n¶1 `)
      assertOneFault(source, lineOf(source, block), /stands in no passage/, /Begin it with its mark, as "¶57 "/)
    })

  test('under a heading does not belong to the passage above the heading', () => {
    const source = pageWith('¶4 A call', 'The port is deep.\n\n¶4 A call')
    assertOneFault(source, lineOf(source, 'The port is deep.'), /stands in no passage/)
  })
})
