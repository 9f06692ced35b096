// Tests that a fault in the content stops a real build, and that nothing is published. (The messages are tested
// without a build, in tests/edition/check/.)
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { copyProject, type Project } from '../support/project-copy.ts'

const page = 'content/facts-and-details/03-cambodia.mdx'
const accounts = 'content/accounts.yaml'

const cases: { name: string; breaks: (project: Project) => string[] }[] = [
  {
    name: 'a fault in an article',
    breaks: (project) => {
      const line = project.replace(page, '\n¶12 ', '\n¶112 ')
      return [
        `${page}:${line}  ¶112 is no passage of facts-and-details (content/passages.tsv). This page has ¶11, ¶12, `,
        `${page}:${project.lastLine(page)}  ¶12 is missing.`,
      ]
    },
  },
  {
    // read by the configuration itself, before any integration has its turn
    name: 'a fault in the list of accounts',
    breaks: (project) => {
      const line = project.replace(accounts, '\n  colour: moss', '\n  color: moss')
      return [`${accounts}:${line}  "color" is no key here. Write "colour".`]
    },
  },
]

describe('a build of what has a fault', () => {
  for (const { name, breaks } of cases)
    test(`${name} fails a build, which says where it is and leaves no site`, async (t) => {
      const project = copyProject()
      t.after(() => project.remove())
      const expected = breaks(project)
      const { code, output } = await project.build()
      for (const text of expected) assert.ok(output.includes(text), `The build printed\n${output}\nand not\n${text}`)
      assert.equal(code, 1, output)
      assert.equal(existsSync(join(project.folder, 'dist')), false, 'there is a dist/')
    })
})
