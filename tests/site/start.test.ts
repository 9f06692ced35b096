// Tests `npm start` in a copy of the project in which packages and site are there already: it serves where it is told
// to, its last line is the address, and when it is told to end nothing of it is left.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test, type TestContext } from 'node:test'
import { pathToFileURL } from 'node:url'
import getPort, { portNumbers } from 'get-port'
import { hashInputs, noteBuild } from '../../src/tools/setup/inputs.ts'
import { differing, hashesIn } from '../support/folders.ts'
import { copyProject, type Project } from '../support/project-copy.ts'
import { root } from '../support/project.ts'
import { dist as built, requireDist } from '../support/site.ts'

interface Started {
  npm: ChildProcess
  /** Waits until it has printed what fits, and gives all that it has printed. */
  printed: (words: RegExp) => Promise<string>
  /** Waits until all have ended that can write to its output: npm, its shell, and whatever these have started. */
  ended: Promise<unknown>
}

const address = /^(http:\/\/\S+)\n$/m

describe(
  'npm start',
  { skip: process.platform === 'win32' ? 'Windows knows no signals' : false, timeout: 120_000 },
  () => {
    let project: Project
    const dist = () => join(project.folder, 'dist')
    before(async () => {
      requireDist()
      // a name with what shells and patterns take for something else
      project = copyProject('“Quan hệ Việt Nam/a b” (1) & [$x]')
      cpSync(join(root, 'package-lock.json'), join(project.folder, 'package-lock.json'))
      cpSync(built, dist(), { recursive: true })
      const installer = (await import(pathToFileURL(join(project.folder, 'src/tools/setup/install.mjs')).href)) as {
        noteInstall: () => void
      }
      installer.noteInstall()
      noteBuild(project.folder, hashInputs(project.folder))
    })
    after(() => project.remove())

    function start(context: TestContext, args: string[], env: Record<string, string> = {}): Started {
      const own: NodeJS.ProcessEnv = { ...process.env, ...env }
      delete own['NODE_TEST_CONTEXT']
      // in a group of its own, as a terminal runs it
      const npm = spawn('npm', ['start', ...args], { cwd: project.folder, env: own, detached: true })
      context.after(() => {
        try {
          process.kill(-(npm.pid ?? 0), 'SIGKILL')
        } catch {
          // it has ended
        }
      })
      let output = ''
      let look = (): void => undefined
      for (const stream of [npm.stdout, npm.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text
          look()
        })
      const ended = once(npm, 'close')
      const printed: Started['printed'] = (words) =>
        new Promise((resolve, reject) => {
          look = () => void (words.test(output) && resolve(output))
          look()
          void ended.then(() => reject(new Error(`It ended, and printed\n${output}`)))
        })
      return { npm, printed, ended }
    }

    /** Opens the address that stands in the last line, and no later one. @returns the port */
    async function visit(output: string): Promise<number> {
      const [, url = ''] = address.exec(output) ?? []
      assert.ok(output.endsWith(`${url}\n`), output)
      const response = await fetch(`${url}hayton/relations-with-china/`)
      assert.equal(response.status, 200)
      assert.match(await response.text(), /Relations with China/)
      return Number(new URL(url).port)
    }
    const refuses = async (port: number) => assert.rejects(fetch(`http://localhost:${port}/`), port.toString())

    test('serves the site on the port that it is given, and SIGTERM to npm ends it with nothing left', async (context) => {
      const wanted = await getPort()
      const { npm, printed, ended } = start(context, ['--', '--port', String(wanted)])
      assert.equal(await visit(await printed(address)), wanted)
      npm.kill('SIGTERM')
      await ended
      await refuses(wanted)
    })

    test('serves the site on the next port where that of PORT is taken, and Ctrl-C ends it', async (context) => {
      const taken = createServer()
      const wanted = await getPort({ port: portNumbers(20_000, 30_000) })
      taken.listen(wanted)
      await once(taken, 'listening')
      context.after(() => taken.close())
      const { npm, printed, ended } = start(context, [], { PORT: String(wanted) })
      const output = await printed(address)
      assert.match(output, new RegExp(`Port ${wanted} is taken`))
      const port = await visit(output)
      assert.ok(port > wanted && port < wanted + 100, `${port} comes soon after ${wanted}`)
      // a terminal sends it to all that run in it
      process.kill(-(npm.pid ?? 0), 'SIGINT')
      await ended
      await refuses(port)
    })

    test('refuses what is no port, in one line', async (context) => {
      const { npm, printed, ended } = start(context, ['--', '--port', 'ship'])
      await printed(/"ship" is no port: .* Write npm start -- --port 4713, or set PORT\.\n/)
      await ended
      assert.equal(npm.exitCode, 2)
    })

    test('builds what has changed, and SIGTERM meanwhile leaves the site of before, and nothing running', async (context) => {
      rmSync(join(project.folder, '.cache/built.json'))
      const before = hashesIn(dist())
      const { npm, printed, ended } = start(context, ['--', '--port', String(await getPort())])
      await printed(/^Building the site: .*\n/m)
      npm.kill('SIGTERM')
      await ended
      assert.deepEqual(differing(hashesIn(dist()), before), [])
    })
  },
)
