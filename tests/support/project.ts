// The project's own files, for the tests that read them.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, sep } from 'node:path'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The folder whose dist/ the tests of the built site read: the project's, or the copy with the originals that
 * tests/originals builds.
 */
export const siteRoot = process.env['SITE_ROOT'] ?? root

/**
 * Files by pattern, as paths from the root with forward slashes, in order. Throws where there is none: the test would
 * try nothing.
 */
export function filesOf(...patterns: string[]): string[] {
  const files = globSync(patterns, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort()
  if (files.length === 0) throw new Error(`No file fits ${patterns.join(', ')}.`)
  return files
}

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
