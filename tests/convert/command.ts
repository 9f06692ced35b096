// Runs `npm run convert` for tests, as an editor runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { root } from '../support/project.ts'

/** The four texts, where they are beside the project. */
export const sources = join(root, '../shared/sources')

/** Of a test that needs them: false, or why it is left out. */
export const skip = existsSync(sources)
  ? false
  : 'the four source texts, ../shared/sources, are not beside the project: their conversion is left out'

export function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'src/convert/cli.ts'), ...args], { encoding: 'utf8' })
}

/** A folder for one test. */
export function temporary(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'convert-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** All that stands in a folder, however deep. */
export const listing = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : []
