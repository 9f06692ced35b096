// Tests that every passage marker that differs from the manifest, and every block that belongs to no passage, is
// reported with its line and what to do.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertOneFault, check, endOf } from '../../support/check.ts'
import { file, lineOf, page, pageWith } from '../../support/manifest.ts'

describe('a passage marker', () => {
  test('for a passage that the account does not have the page’s passages are listed', () => {
    const source = `${page}\n¶77 The bay is deep.\n`
    assertOneFault(
      source,
      lineOf(source, '¶77'),
      /¶77 is no passage of hayton/,
      /This page has ¶1, ¶2, ¶3, ¶T1 or ¶4\./,
    )
  })

  test('a missing passage is reported with its section and its address', () => {
    const source = pageWith('¶4 ', '')
    const faults = check(source)
    const missing = faults.find(({ message }) => message.includes('¶4 is missing'))
    assert.deepEqual([missing?.file, missing?.line], [file, endOf(source)])
    assert.match(
      missing?.message ?? '',
      /in the section "port-calls" with "¶4 " before its first word; its address is #p4/,
    )
  })

  test('a repeated passage is reported with the line of the first', () => {
    const source = `${page}\n¶4 The same number again.\n`
    assertOneFault(
      source,
      lineOf(source, 'same number'),
      new RegExp(`¶4 stands twice, first in line ${lineOf(source, '¶4 A call')}\\b`),
      /Give each passage one mark/,
    )
  })

  test('a passage of another page is reported with the page that it belongs to', () => {
    const source = `${page}\n¶5 The congress met in December.\n`
    assertOneFault(source, lineOf(source, '¶5 The'), /¶5 belongs to the page "doi-moi"/, /Write it there/)
  })

  test('a passage in the wrong section is reported with the right one', () => {
    const item = '- ¶3 A list item may open a passage.\n- An item without a mark belongs to it.\n'
    const source = pageWith(item, '').replace('> ¶T1', `${item}\n> ¶T1`)
    assertOneFault(
      source,
      lineOf(source, '¶3'),
      /¶3 belongs to the section "soviet-lease", not "submarines"/,
      /Write it under that heading/,
    )
  })

  test('a passage out of order is reported with the passage that it comes after', () => {
    const source = pageWith('¶2 The lease', '¶3 The lease').replace('- ¶3', '- ¶2')
    assertOneFault(
      source,
      lineOf(source, '¶2 A list item'),
      /¶2 stands after ¶3/,
      /in the order of content\/passages\.tsv/,
    )
  })
})

describe('a passage marker where no passage can begin', () => {
  for (const [where, block] of [
    ['an inner list', '- Boats:\n  - ¶4 A call at'],
    ['a list in a quotation', '> - ¶4 A call at'],
    ['a quotation in a list', '- > ¶4 A call at'],
    ['a second paragraph of an item', '- Boats.\n\n  ¶4 A call at'],
    ['a second paragraph of a quotation', '> Boats.\n>\n> ¶4 A call at'],
  ] as const)
    test(`a passage marker is reported as misplaced in ${where}`, () => {
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
    test(`a block that belongs to no passage is reported: ${block}`, () => {
      const source = pageWith('¶1 ', `${block}\n\n¶1 `)
      assertOneFault(source, lineOf(source, block), /stands in no passage/, /Begin it with its mark, as "¶57 "/)
    })

  test('a block under a heading does not belong to the passage above the heading', () => {
    const source = pageWith('¶4 A call', 'The port is deep.\n\n¶4 A call')
    assertOneFault(source, lineOf(source, 'The port is deep.'), /stands in no passage/)
  })
})
