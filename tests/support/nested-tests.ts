// Runs tests of the built site on another copy of it, from within a test.
import assert from 'node:assert/strict'
import { root } from './project.ts'
import { spawned } from './project-copy.ts'

/**
 * Runs test files in a process of their own, and fails with what has failed there.
 * @param files   paths from the project's folder
 * @param within  some of their names, without which they have tried nothing
 * @param env     where the other copy is, SITE_ROOT, and what else the tests are to know
 * @param options of the test runner
 */
export async function passes(
  files: string[],
  within: string[],
  env: Record<string, string>,
  ...options: string[]
): Promise<void> {
  const { code, output } = await spawned(
    ['--test', '--test-isolation=none', '--test-reporter=spec', ...options, ...files],
    root,
    env,
  )
  assert.equal(code, 0, output.slice(output.indexOf('failing tests')))
  for (const name of within) assert.ok(output.includes(`✔ ${name}`), `“${name}” is not among\n${output}`)
}
