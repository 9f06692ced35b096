// Tests that faults in a page’s file name and front matter are reported with their line and what to write instead.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertOneFault, check } from '../../support/check.ts'
import { file, lineOf, page, pageWith } from '../../support/manifest.ts'

describe('a right page', () => {
  test('a right page has no fault', () => assert.deepEqual(check(page), []))

  test('a right page may have no sections and no "sections:"', () => {
    const source =
      '---\ntitle: Đổi Mới\nsummary: Renovation began in 1986. It changed the economy first.\n---\n\n¶5 The ' +
      'congress met in December.\n'
    assert.deepEqual(check(source, 'content/hayton/05-doi-moi.mdx'), [])
  })
})

describe('the file', () => {
  test('for a file in no account’s folder the folders are listed', () => {
    for (const name of ['content/04-cam-ranh-bay.mdx', 'content/karnow/01-dien-bien-phu.mdx']) {
      const [fault, ...more] = check(page, name)
      assert.deepEqual(more, [])
      assert.deepEqual([fault?.file, fault?.line], [name, 1])
      assert.match(
        fault?.message ?? '',
        /in no account.s folder\. Put it into content\/hayton\/ or content\/samardjian\//,
      )
    }
  })

  test('for a file with a wrong page name the account’s pages are listed', () => {
    for (const name of [
      'content/hayton/04-cam-ranh.mdx',
      'content/hayton/cam-ranh-bay.mdx',
      'content/hayton/04-cam-ranh-bay.md',
    ]) {
      const [fault, ...more] = check(page, name)
      assert.deepEqual(more, [])
      assert.deepEqual([fault?.file, fault?.line], [name, 1])
      assert.match(
        fault?.message ?? '',
        /no page of hayton\. Name the file NN-<page>\.mdx, where <page> is cam-ranh-bay or doi-moi\./,
      )
    }
  })
})

describe('the front matter', () => {
  test('missing front matter is reported with how to begin', () => {
    assertOneFault(
      page.slice(page.indexOf('¶1')).replace(/^/, '\n'),
      1,
      /front matter is missing/,
      /Begin the file with "---"/,
    )
  })

  test('for a misspelt key of the front matter the right one is suggested', () => {
    const source = pageWith('summary: >-', 'sumary: >-')
    const fault = check(source).find(({ message }) => message.includes('"sumary"'))
    assert.deepEqual([fault?.file, fault?.line], [file, lineOf(source, 'sumary:')])
    assert.match(fault?.message ?? '', /is no key here\. Write "summary"\./)
  })

  test('for a key of the front matter like no other all keys are listed', () => {
    const source = pageWith('sections:', 'author: Nguyễn Tấn Dũng\nsections:')
    assertOneFault(
      source,
      lineOf(source, 'author:'),
      /"author" is no key here/,
      /The keys are title, summary or sections\./,
    )
  })

  test('front matter without a title is reported with where the title is found', () => {
    assertOneFault(
      pageWith('title: Cam Ranh Bay\n', ''),
      2,
      /"title" is missing/,
      /Write the page’s title as content\/sections\.json has it/,
    )
  })

  test('front matter without a summary is reported, and two sentences are asked for', () => {
    const source = pageWith(
      'summary: >-\n  The bay has the best natural harbour on the coast. Three navies have used it within a ' +
        'lifetime.\n',
      '',
    )
    assertOneFault(source, 2, /"summary" is missing/, /Write two sentences/)
  })

  test('for a title that differs from the outline the right one is given', () => {
    const source = pageWith('title: Cam Ranh Bay', 'title: Cam Ranh harbour')
    assertOneFault(source, lineOf(source, 'title:'), /Write title: Cam Ranh Bay$/)
  })

  test('for a summary of a section that the outline lacks the page’s sections are listed', () => {
    const source = pageWith('  port-calls: >-', '  airfield: >-\n    It has one runway. It is long.\n  port-calls: >-')
    assertOneFault(
      source,
      lineOf(source, 'airfield:'),
      /"airfield" is no section of this page/,
      /Write one of soviet-lease, submarines or port-calls\./,
    )
  })

  test('summaries of sections on a page that has none are reported, to be taken out', () => {
    const source =
      '---\ntitle: Đổi Mới\nsummary: Renovation began in 1986. It changed the economy first.\nsections:\n  ' +
      'congress: It met. It voted.\n---\n\n¶5 The congress met in December.\n'
    const [fault, ...more] = check(source, 'content/hayton/05-doi-moi.mdx')
    assert.deepEqual(more, [])
    assert.equal(fault?.line, lineOf(source, 'congress:'))
    assert.match(fault?.message ?? '', /This page has no sections: take the key out/)
  })

  test('a missing summary is reported with the section’s id and where to write it', () => {
    const source = pageWith('  submarines: >-\n    Six boats were ordered. “All six have come.”\n', '')
    assertOneFault(
      source,
      lineOf(source, 'sections:'),
      /"submarines" has no summary/,
      /Write submarines: and two sentences under "sections:"/,
    )
  })

  test('for a summary of one sentence two are asked for', () => {
    const source = pageWith(' Three navies have used it within a lifetime.', '')
    assertOneFault(source, lineOf(source, 'summary:'), /"summary" does not fit/, /Write two sentences .* this is one/)
  })

  test('a section’s summary of one sentence is reported with the section', () => {
    const source = pageWith(' It gave it back in 2002.', '')
    assertOneFault(
      source,
      lineOf(source, 'soviet-lease:'),
      /"sections\.soviet-lease" does not fit/,
      /Write two sentences/,
    )
  })

  test('front matter that is not YAML is reported with how to write a text with a colon', () => {
    const source = pageWith('title: Cam Ranh Bay', 'title: Cam Ranh: the bay')
    assertOneFault(source, lineOf(source, 'title:'), /not YAML/, /with a colon .* stands after ">-"/)
  })
})

test('the faults of a page are sorted by line, those of the components among the others', () => {
  const source = pageWith('¶1 The', '<Map />\n\n¶1 The')
    .replace('### Sub', '## Sub')
    .replace('kind="date"', 'kind="time"')
  const lines = check(source).map(({ line }) => line)
  assert.deepEqual(
    lines,
    lines.toSorted((a, b) => a - b),
  )
  for (const words of ['<Map', 'kind="time"', '## Sub'])
    assert.ok(lines.includes(lineOf(source, words)), `the fault of ${words} is said`)
})
