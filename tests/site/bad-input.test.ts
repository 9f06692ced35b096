// Tests that a fault in the content stops a real build, and leaves the site of before as it was. (The messages are
// tested without a build, in tests/edition/check/.)
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { differing, hashesIn } from '../support/folders.ts'
import { copyProject, type Project } from '../support/project-copy.ts'

const page = 'content/facts-and-details/03-cambodia.mdx'
const accounts = 'content/accounts.yaml'

const cases: { name: string; env?: Record<string, string>; breaks: (project: Project) => string[] }[] = [
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
  {
    name: 'an address of the host with a folder in it',
    env: { SITE: 'https://example.org/vfr' },
    breaks: () => ['Write SITE=https://example.org. The folder goes into BASE: BASE=/vfr/.'],
  },
]

describe('a build of what has a fault', () => {
  for (const { name, env, breaks } of cases)
    test(`${name} fails a build, which says where it is and leaves the site of before`, async (t) => {
      const project = copyProject()
      t.after(() => project.remove())
      const expected = breaks(project)
      project.write('dist/index.html', 'the site of before')
      const before = hashesIn(join(project.folder, 'dist'))
      const { code, output } = await project.build(env)
      for (const text of expected) assert.ok(output.includes(text), `The build printed\n${output}\nand not\n${text}`)
      assert.equal(code, 1, output)
      assert.deepEqual(differing(hashesIn(join(project.folder, 'dist')), before), [])
    })

  test('a new address stops a build at its very end: the site of before stands, and "npm run addresses" adds it', async (t) => {
    const project = copyProject()
    t.after(() => project.remove())
    project.replace('content/addresses.tsv', '\n/about/\n', '\n')
    project.write('dist/index.html', 'the site of before')
    const { code, output } = await project.build()
    assert.equal(code, 1, output)
    assert.ok(output.includes('this site: /about/. Run "npm run addresses"'), output.slice(-1000))
    assert.deepEqual([...hashesIn(join(project.folder, 'dist')).keys()], ['index.html'])
    const added = await project.run(['src/permalinks/update-list.ts'])
    assert.match(added.output, /published from now on:\n\/about\/\n$/)
  })
})
