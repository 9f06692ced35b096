// Tests how the content is read from the disk: a fault in a file is thrown with the file, line and remedy.
import assert from 'node:assert/strict'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import {
  loadAccounts,
  loadManifest,
  loadFigures,
  loadIndexTerms,
  loadNames,
  loadPages,
  loadPeriods,
  loadSpellings,
  loadTopics,
  loadWordGroups,
} from '../../../src/edition/read/load.ts'
import { loadRedirects } from '../../../src/permalinks/read.ts'
import { ContentError } from '../../../src/edition/fault.ts'
import { copyContent, type Copy } from '../../support/project-copy.ts'

/** A copy of the content for one fault; it is deleted after the test. */
function spoilt(t: { after: (done: () => void) => void }): Copy {
  const copy = copyContent()
  t.after(() => copy.remove())
  return copy
}

interface Case {
  what: string
  file: string
  load: (root: string) => unknown
  text: string
  by: string
  /** the message, which follows the file and the line of the text */
  told: RegExp
}

const cases: Case[] = [
  {
    what: 'an account with a colour that is none',
    file: 'content/accounts.yaml',
    load: loadAccounts,
    text: '\n  colour: moss',
    by: '\n  colour: green',
    told: /"\d\.colour" does not fit/,
  },
  {
    what: 'a name of a kind that there is not',
    file: 'content/names.yaml',
    load: loadNames,
    text: '\n  kind: person\n  variants: [Obama]',
    by: '\n  kind: president\n  variants: [Obama]',
    told: /"\d+\.kind" does not fit/,
  },
  {
    what: 'a topic with a section of no page',
    file: 'content/topics.yaml',
    load: loadTopics,
    text: '\n    - facts-and-details/laos\n',
    by: '\n    - facts-and-details/loas\n',
    told: /has no section "facts-and-details\/loas"/,
  },
  {
    what: 'a period whose title does not say its years',
    file: 'content/periods.yaml',
    load: loadPeriods,
    text: '\n  title: "1975–1978: after reunification"',
    by: '\n  title: "After reunification"',
    told: /"2\.title" does not fit\. The title does not say the period’s years/,
  },
  {
    what: 'a word with one spelling',
    file: 'content/spellings.yaml',
    load: loadSpellings,
    text: '\n- [defence, defense]',
    by: '\n- [defence]',
    told: /Write two spellings or more: \[defence, defense\]\./,
  },
  {
    what: 'a passage without an index term',
    file: 'content/index-terms.yaml',
    load: loadIndexTerms,
    text: "\n  'T3': [",
    by: "\n  'T3': [] # [",
    told: /Write one term or more/,
  },
  {
    what: 'a group of one word',
    file: 'content/word-groups.yaml',
    load: loadWordGroups,
    text: '\n- [navy, naval]',
    by: '\n- [navy]',
    told: /Write two words or more: \[arms, weapons\]\./,
  },
  {
    what: 'a figure with an id that no file can have',
    file: 'content/figures/figures.yaml',
    load: loadFigures,
    text: '\n- id: japan-flows',
    by: '\n- id: Japan Flows',
    told: /"\d+\.id" does not fit\. Write the id in small letters, figures and hyphens/,
  },
]

describe('a fault in a data file is reported with its file, line and remedy', () => {
  for (const { what, file, load, text, by, told } of cases)
    test(`${what} is thrown when ${file} is read`, (t) => {
      const copy = spoilt(t)
      const line = copy.replace(file, text, by)
      assert.throws(
        () => load(copy.folder),
        (error) => {
          assert.ok(error instanceof ContentError, String(error))
          assert.deepEqual(
            error.faults.map((fault) => [fault.file, fault.line]),
            [[file, line]],
          )
          assert.match(error.faults[0]?.message ?? '', told)
          return true
        },
      )
    })

  test('a redirect to an address that does not exist is reported once there is a built site to compare with', (t) => {
    const copy = spoilt(t)
    copy.write('content/redirects.yaml', '- from: /hayton/china/\n  to: /hayton/chian/\n')
    assert.deepEqual(loadRedirects(copy.folder), [{ from: '/hayton/china/', to: '/hayton/chian/' }])
    assert.throws(() => loadRedirects(copy.folder, () => false), {
      message: /content\/redirects\.yaml:2 {2}"0\.to" does not fit\. The site has no "\/hayton\/chian\/"/,
    })
  })

  test('a row of content/passages.tsv that lacks its section is thrown when the file is read', (t) => {
    const copy = spoilt(t)
    const line = copy.replace('content/passages.tsv', '\nsamardjian\t2\t', '\nsamardjian\t2')
    assert.throws(() => loadManifest(copy.folder), {
      message: new RegExp(`content/passages\\.tsv:${line} {2}Write account, passage, page and section`),
    })
  })
})

describe('a figure and its data', () => {
  test('a CSV file without an entry is reported, with the entry to write', (t) => {
    const copy = spoilt(t)
    copy.write('content/figures/rice.csv', 'Year,Tonnes\n1989,1.4\n')
    assert.throws(() => loadFigures(copy.folder), {
      message:
        /content\/figures\/rice\.csv:1 {2}The table has no entry\. Write one in content\/figures\/figures\.yaml, with id: rice, /,
    })
  })

  test('a figure’s entry without a CSV file is reported, with the file to write', (t) => {
    const copy = spoilt(t)
    rmSync(join(copy.folder, 'content/figures/japan-flows.csv'))
    assert.throws(() => loadFigures(copy.folder), {
      message: /names "japan-flows", but there is no content\/figures\/japan-flows\.csv\. Write it\./,
    })
  })

  test('a CSV file with a row of another width is reported', (t) => {
    const copy = spoilt(t)
    copy.write('content/figures/japan-flows.csv', 'Year,Flow\n1992,1,2\n')
    assert.throws(() => loadFigures(copy.folder), {
      message: /content\/figures\/japan-flows\.csv:2 {2}.*Give each row/s,
    })
  })

  test('a figure has its entry and the rows of its CSV file', (t) => {
    const copy = spoilt(t)
    copy.write('content/figures/japan-flows.csv', 'Year,Flow\n1992,1.5\n')
    const [figure] = loadFigures(copy.folder).filter(({ entry }) => entry.id === 'japan-flows')
    assert.deepEqual([figure?.columns, figure?.rows], [['Year', 'Flow'], [['1992', '1.5']]])
  })
})

describe('the articles', () => {
  /** A project without any. */
  const empty = (t: Parameters<typeof spoilt>[0]): Copy => {
    const copy = spoilt(t)
    rmSync(join(copy.folder, 'content'), { recursive: true })
    mkdirSync(join(copy.folder, 'content'))
    return copy
  }

  test('a project without articles has none in either edition', (t) => {
    const { folder } = empty(t)
    assert.deepEqual([loadPages(folder), loadPages(folder, 'original')], [[], []])
  })

  test('the articles that are read are those of one edition, in the order of their paths, and nothing else', (t) => {
    const copy = empty(t)
    copy.write('content/bruun/02-end.mdx', 'the end')
    copy.write('content/bruun/01-lease.mdx', 'the lease')
    copy.write('content/astrup/01-all.md', 'all')
    copy.write('content/originals/bruun/01-lease.mdx', 'her own words')
    copy.write('content/bruun/notes.txt', 'to do')
    copy.write('content/names.yaml', '[]')
    assert.deepEqual(loadPages(copy.folder), [
      { file: 'content/astrup/01-all.md', source: 'all' },
      { file: 'content/bruun/01-lease.mdx', source: 'the lease' },
      { file: 'content/bruun/02-end.mdx', source: 'the end' },
    ])
    assert.deepEqual(loadPages(copy.folder, 'original'), [
      { file: 'content/originals/bruun/01-lease.mdx', source: 'her own words' },
    ])
  })
})
