// Holds that what is wrong with a page’s file and front matter is said with the line and what to write instead.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertOneFault, check } from '../../support/check.ts'
import { file, lineOf, page, pageWith } from '../../support/manifest.ts'

describe('a right page', () => {
  test('gives no fault', () => assert.deepEqual(check(page), []))

  test('may have no sections and no "sections:"', () => {
    const source =
      '---\ntitle: Đổi Mới\nsummary: Renovation began in 1986. It changed the economy first.\n---\n\n¶5 The ' +
      'congress met in December.\n'
    assert.deepEqual(check(source, 'content/hayton/05-doi-moi.mdx'), [])
  })
})

describe('the file', () => {
  test('in no account’s folder is told the folders there are', () => {
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

  test('with a wrong page name is told the account’s pages', () => {
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
  test('that is missing is shown how to begin', () => {
    assertOneFault(
      page.slice(page.indexOf('¶1')).replace(/^/, '\n'),
      1,
      /front matter is missing/,
      /Begin the file with "---"/,
    )
  })

  test('with a misspelt key is asked for the key that is meant', () => {
    const source = pageWith('summary: >-', 'sumary: >-')
    const fault = check(source).find(({ message }) => message.includes('"sumary"'))
    assert.deepEqual([fault?.file, fault?.line], [file, lineOf(source, 'sumary:')])
    assert.match(fault?.message ?? '', /is no key here\. Write "summary"\./)
  })

  test('with a key of no likeness is told the keys there are', () => {
    const source = pageWith('sections:', 'author: Nguyễn Tấn Dũng\nsections:')
    assertOneFault(
      source,
      lineOf(source, 'author:'),
      /"author" is no key here/,
      /The keys are title, summary or sections\./,
    )
  })

  test('without a title is told where the title stands', () => {
    assertOneFault(
      pageWith('title: Cam Ranh Bay\n', ''),
      2,
      /"title" is missing/,
      /Write the page’s title as content\/sections\.json has it/,
    )
  })

  test('without a summary is told to write two sentences', () => {
    const source = pageWith(
      'summary: >-\n  The bay has the best natural harbour on the coast. Three navies have used it within a ' +
        'lifetime.\n',
      '',
    )
    assertOneFault(source, 2, /"summary" is missing/, /Write two sentences/)
  })

  test('with another title than the outline’s is told the right one', () => {
    const source = pageWith('title: Cam Ranh Bay', 'title: Cam Ranh harbour')
    assertOneFault(source, lineOf(source, 'title:'), /Write title: Cam Ranh Bay$/)
  })

  test('with a section that the outline lacks is told the page’s sections', () => {
    const source = pageWith('  port-calls: >-', '  airfield: >-\n    It has one runway. It is long.\n  port-calls: >-')
    assertOneFault(
      source,
      lineOf(source, 'airfield:'),
      /"airfield" is no section of this page/,
      /Write one of soviet-lease, submarines or port-calls\./,
    )
  })

  test('with sections on a page that has none is told to take the key out', () => {
    const source =
      '---\ntitle: Đổi Mới\nsummary: Renovation began in 1986. It changed the economy first.\nsections:\n  ' +
      'congress: It met. It voted.\n---\n\n¶5 The congress met in December.\n'
    const [fault, ...more] = check(source, 'content/hayton/05-doi-moi.mdx')
    assert.deepEqual(more, [])
    assert.equal(fault?.line, lineOf(source, 'congress:'))
    assert.match(fault?.message ?? '', /This page has no sections: take the key out/)
  })

  test('that lacks a section’s summary is told its id and where to write it', () => {
    const source = pageWith('  submarines: >-\n    Six boats were ordered. “All six have come.”\n', '')
    assertOneFault(
      source,
      lineOf(source, 'sections:'),
      /"submarines" has no summary/,
      /Write submarines: and two sentences under "sections:"/,
    )
  })

  test('with a summary of one sentence is told that two are due', () => {
    const source = pageWith(' Three navies have used it within a lifetime.', '')
    assertOneFault(source, lineOf(source, 'summary:'), /"summary" does not fit/, /Write two sentences .* this is one/)
  })

  test('with one sentence on a section is told which', () => {
    const source = pageWith(' It gave it back in 2002.', '')
    assertOneFault(
      source,
      lineOf(source, 'soviet-lease:'),
      /"sections\.soviet-lease" does not fit/,
      /Write two sentences/,
    )
  })

  test('that is not YAML is told how a text with a colon is written', () => {
    const source = pageWith('title: Cam Ranh Bay', 'title: Cam Ranh: the bay')
    assertOneFault(source, lineOf(source, 'title:'), /not YAML/, /with a colon .* stands after ">-"/)
  })
})

test('the faults of a page come by line, those of the components among the others', () => {
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
