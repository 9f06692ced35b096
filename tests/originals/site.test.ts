// The site with the original words: where the four texts are at hand, a copy of the project converts them, is built,
// and goes through the tests of the built site and of the browser. Elsewhere this is left out and says so.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { filesOf, root } from '../support/project.ts'
import { copyProject, type Project } from '../support/project-copy.ts'

const texts = [join(root, 'sources'), join(root, '../shared/sources')].find((folder) => existsSync(folder))

/** Runs a program and gives what it printed; the environment of the test that runs it would make a test runner mute. */
const run = (
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const { NODE_TEST_CONTEXT: _, ...own } = process.env
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...own, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    child.on('error', reject).on('close', (code) => resolve({ code, output }))
  })

describe(
  'the site with the originals',
  { skip: texts ? false : 'the four texts are not at hand, neither in sources/ nor in ../shared/sources/' },
  () => {
    let project: Project
    before(() => {
      project = copyProject()
    })
    after(() => project.remove())

    test('the texts are converted and every word is accounted for', async () => {
      const { code, output } = await run(['src/convert/cli.ts', texts ?? '', '--check'], project.folder)
      assert.equal(code, 0, output)
    })

    test('it is built', async () => {
      const { code, output } = await project.build()
      assert.equal(code, 0, output)
      for (const path of ['original', 'parallel'])
        assert.ok(existsSync(join(project.folder, 'dist/hayton/relations-with-china', path, 'index.html')), path)
    })

    test('it passes the tests of the built site and of the browser', async () => {
      // of the browser's tests those in which the edition makes a difference: the others would only say the same twice
      const files = filesOf(
        'tests/site/*.test.ts',
        'tests/search/found/names.test.ts',
        'tests/browser/{axe,no-script,reading,search}.test.ts',
      ).filter((file) => !file.includes('bad-input'))
      const { code, output } = await run(['--test', '--test-concurrency=2', '--test-reporter=spec', ...files], root, {
        SITE_ROOT: project.folder,
      })
      assert.equal(code, 0, output.slice(output.indexOf('failing tests')))
    })
  },
)

test('nothing of the originals is in git, nor ever was', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim()
  assert.equal(git('ls-files', 'content/originals', 'sources'), '')
  assert.equal(git('log', '--all', '--format=%h', '--', 'content/originals', 'sources'), '')
})
