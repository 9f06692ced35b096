// Tests what is heard of a build: its phases in their order, and what it says where it fails.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { watchBuild } from '../../../src/tools/bench/watch-build.ts'

const build = (program: string) => ({ command: process.execPath, args: ['-e', program], options: { cwd: '.' } })

test('each phase is heard, also where several are told of at once', async () => {
  const { phases, seconds } = await watchBuild(
    build(
      "console.log('[content] Syncing content\\n[build] ✓ Completed in 1s.\\n[build] Building static entrypoints...'); " +
        "console.log(' generating static routes'); console.log('✓ Completed in 2s.')",
    ),
  )
  assert.deepEqual(Object.keys(phases), ['check', 'content', 'bundle', 'pages', 'finish'])
  const sum = Object.values(phases).reduce((total, phase) => total + phase.seconds, 0)
  assert.ok(Math.abs(sum - seconds) < 0.001, `${sum} of ${seconds}`)
})

test('a phase that does not begin is left out', async () =>
  assert.deepEqual(Object.keys((await watchBuild(build("console.log('Syncing content')"))).phases), [
    'check',
    'content',
  ]))

test('a build that fails is an error with its last words', () =>
  assert.rejects(watchBuild(build("console.error('no letter'); process.exit(3)")), /A build failed:\nno letter/))
