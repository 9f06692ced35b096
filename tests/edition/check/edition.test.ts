// Tests that every kind of fault in the content is reported with its file, its line and what to write instead. (That
// such a fault stops a build is tested by tests/site/bad-input.test.ts.)
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { articleChecker, articleFiles, checkEdition, warningsOf } from '../../../src/edition/check/edition.ts'
import { ContentError, formatFaults } from '../../../src/edition/fault.ts'
import { root } from '../../support/project.ts'
import { copyContent, type Copy } from '../../support/project-copy.ts'

const page = 'content/facts-and-details/03-cambodia.mdx'
const accounts = 'content/accounts.yaml'
const topics = 'content/topics.yaml'
const periods = 'content/periods.yaml'
const wordGroups = 'content/word-groups.yaml'

interface Case {
  name: string
  /** breaks one thing in a copy of the content; returns what must be reported */
  breaks: (copy: Copy) => string[]
}

/** Replaces the marker ¶12 and what precedes the first word. */
const atPassage12 =
  (written: string, message: string): Case['breaks'] =>
  (copy) => [`${page}:${copy.replace(page, '\n¶12 ', `\n${written}`)}  ${message}`]

const cases: Case[] = [
  {
    name: 'an unknown key in the front matter',
    breaks: (copy) => [
      `${page}:${copy.replace(page, '\nsummary:', '\nsumary:')}  "sumary" is no key here. Write "summary".`,
    ],
  },
  {
    name: 'a missing title',
    breaks: (copy) => {
      copy.replace(page, '\ntitle: Vietnam’s relations with Cambodia', '')
      return [`${page}:2  "title" is missing. Write the page’s title as content/sections.json has it.`]
    },
  },
  {
    name: 'a section that the outline does not have',
    breaks: (copy) => {
      const line = copy.replace(page, '\n  invasion-of-cambodia:', '\n  invasion-of-kampuchea:')
      return [
        `${page}:${line}  "invasion-of-kampuchea" is no section of this page in content/sections.json.`,
        'Write one of cambodia-after-the-vietnam-war, invasion-of-cambodia or occupation-of-cambodia.',
      ]
    },
  },
  {
    name: 'a section without its summary',
    breaks: (copy) => {
      // the text under the removed heading then belongs to the section before
      copy.replace(page, '\n  occupation-of-cambodia: >-', '')
      const line = copy.replace(page, '\nsections:', '\nsections:')
      return [
        `${page}:${line}  The section "occupation-of-cambodia" has no summary.`,
        'Write occupation-of-cambodia: and two sentences under "sections:".',
      ]
    },
  },
  {
    name: 'a missing heading',
    breaks: (copy) => {
      copy.replace(page, '\n## Vietnamese occupation of Cambodia\n', '\n')
      return [
        `${page}:${copy.lastLine(page)}  The section "occupation-of-cambodia" is missing. Write "## ` +
          `Vietnamese occupation of Cambodia"`,
      ]
    },
  },
  {
    name: 'a mark that no passage has',
    breaks: atPassage12(
      '¶112 ',
      '¶112 is no passage of facts-and-details (content/passages.tsv). This page has ¶11, ¶12, ',
    ),
  },
  {
    name: 'a mark of another page',
    breaks: atPassage12(
      '¶24 ',
      '¶24 belongs to the page "japan" (content/passages.tsv). Write it there; this page has ¶11, ¶12, ',
    ),
  },
  {
    name: 'a missing mark',
    breaks: (copy) => {
      copy.replace(page, '\n¶12 ', '\n')
      return [
        `${page}:${copy.lastLine(page)}  ¶12 is missing.`,
        'Write the passage in the section "cambodia-after-the-vietnam-war" with "¶12 " before its first word; ' +
          'its address is #p12.',
      ]
    },
  },
  {
    name: 'a text below a heading without a mark',
    breaks: (copy) => [
      `${page}:${copy.replace(page, '\n¶14 ', '\n')}  This stands in no passage.`,
      'Begin it with its mark, as "¶57 ", or put it after the passage it belongs to.',
    ],
  },
  {
    name: 'a mark that stands twice',
    breaks: (copy) => {
      const second = copy.replace(page, '\n¶13 ', '\n¶12b ')
      const first = copy.replace(page, '\n¶12 ', '\n¶12 ')
      copy.replace(page, '\n¶12b ', '\n¶12 ')
      return [`${page}:${second}  ¶12 stands twice, first in line ${first}. Give each passage one mark;`]
    },
  },
  {
    name: 'an unknown component',
    breaks: atPassage12(
      '¶12 <Notes kind="date">April 1977.</Notes> ',
      '<Notes> is no component of this edition. Write <Note>.',
    ),
  },
  {
    name: 'a brace',
    breaks: atPassage12('¶12 In {1977} ', '"{1977}" is program code. Write the words without braces.'),
  },
  {
    name: 'a brace that nothing closes',
    breaks: atPassage12('¶12 In {1977 ', 'A "{" begins program code. Write the words without braces.'),
  },
  {
    name: 'a "<" before a figure',
    breaks: atPassage12(
      '¶12 At <3 per cent ',
      'A "<" begins a component. Write "under 3" or "less than 3" instead of "<3".',
    ),
  },
  {
    name: 'an article in no account’s folder',
    breaks: (copy) => {
      copy.write('content/thailand/01-overview.mdx', '---\ntitle: Overview\n---\n\n¶1 Bangkok and Hà Nội.\n')
      return [
        "content/thailand/01-overview.mdx:1  This file is in no account's folder. Put it into " +
          'content/facts-and-details/, ',
      ]
    },
  },
  {
    name: 'a page that is not there',
    breaks: (copy) => {
      rmSync(join(copy.folder, page))
      return [
        `${page}:1  The page "Vietnam’s relations with Cambodia" is missing. Write this file, or take the account ` +
          'out of content/accounts.yaml.',
      ]
    },
  },
  {
    name: 'pages of an account that the list lacks',
    breaks: (copy) => {
      copy.replace(accounts, '\n- id: globalsecurity\n', '\n- id: global\n')
      return [
        'content/globalsecurity/01-foreign-relations.mdx:1  content/accounts.yaml has no account "globalsecurity". ' +
          'Write its entry there before its pages.',
      ]
    },
  },
  {
    name: 'a figure that stands nowhere',
    breaks: (copy) => {
      copy.replace('content/facts-and-details/05-japan.mdx', '<Figure id="japan-flows" />', '')
      return [
        'content/facts-and-details/05-japan.mdx:1  The figure "japan-flows" belongs to ¶26 of facts-and-details and ' +
          'stands there not at all. Write <Figure id="japan-flows" /> once, in that passage, or mend its "passage"',
      ]
    },
  },
  {
    name: 'a figure that stands in two passages',
    breaks: (copy) => {
      copy.replace(page, '\n¶13 ', '\n<Figure id="japan-flows" />\n\n¶13 ')
      return ['The figure "japan-flows" belongs to ¶26 of facts-and-details and stands there not alone.']
    },
  },
  {
    name: 'an account with a misspelt key',
    breaks: (copy) => [
      `${accounts}:${copy.replace(accounts, '\n  colour: moss', '\n  color: moss')}  "color" is no key here. ` +
        `Write "colour".`,
    ],
  },
  {
    name: 'a topic with a misspelt section',
    breaks: (copy) => [
      `${topics}:${copy.replace(topics, '\n    - facts-and-details/laos\n', '\n    - facts-and-details/loas\n')} ` +
        ` "3.sections.2" does not fit.`,
      'content/sections.json has no section "facts-and-details/loas". Write "facts-and-details/laos".',
    ],
  },
  {
    name: 'periods with a year between them',
    breaks: (copy) => [
      `${periods}:${copy.replace(periods, '\n  from: 1975', '\n  from: 1976')}  "2.from" does not fit.`,
      'The period before ends with 1974, so that 1975 lies in none. Write 1975.',
    ],
  },
  {
    name: 'a word in two groups of words',
    breaks: (copy) => [
      `${wordGroups}:${copy.replace(wordGroups, '[treaty, pact, ', '[treaty, weapons, ')}  `,
      '"weapons" stands in the group of "arms" as well. Take it out of one of them.',
    ],
  },
  {
    name: 'a list of accounts that is no YAML',
    breaks: (copy) => [
      `${accounts}:${copy.replace(accounts, '\n  colour: moss', '\n  colour: moss: green')}  This is not YAML: `,
      'A text with a colon or a quotation mark in it stands after ">-" on lines of its own.',
    ],
  },
]

/** The faults reported for a content folder, whether they are returned or thrown because nothing more can be read. */
function saidOf(folder: string): string {
  try {
    return formatFaults(checkEdition(folder))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return formatFaults(error.faults)
  }
}

test('the edition as it stands has no fault', () => assert.equal(saidOf(root), ''))

describe('a fault is reported with its file, line and remedy', () => {
  for (const { name, breaks } of cases)
    test(`the check of the edition stops at ${name}`, (t) => {
      const copy = copyContent()
      t.after(() => copy.remove())
      const expected = breaks(copy)
      const said = saidOf(copy.folder)
      for (const text of expected) assert.ok(said.includes(text), `The check said\n${said}\nand not\n${text}`)
    })
})

test('a section that has lost its topic is a warning and no fault', (t) => {
  const copy = copyContent()
  t.after(() => copy.remove())
  copy.replace(topics, '    - facts-and-details/cambodia-after-the-vietnam-war\n', '')
  assert.deepEqual(checkEdition(copy.folder), [])
  assert.deepEqual(
    warningsOf(copy.folder).map(({ file, code }) => [file, code]),
    [[topics, 'section-without-topic']],
  )
})

test('each article without a fault is handed on, and none with one', (t) => {
  const copy = copyContent()
  t.after(() => copy.remove())
  copy.replace(page, '\n¶12 ', '\n¶11 ')
  const right: string[] = []
  const check = articleChecker(copy.folder, ({ file }) => right.push(file))
  for (const file of articleFiles(copy.folder)) check(file)
  assert.ok(right.length >= 23 && !right.includes(page))
})
