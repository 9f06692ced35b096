// Makes copies of the project in the cache, with a content of their own, to be built and measured.
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ContentFile } from './made-up-edition.ts'
import type { Build } from './watch-build.ts'

/** What of the project is copied beside its content. */
const copied = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']

/**
 * Writes a copy, in place of an earlier one.
 * @param root    the project's folder
 * @param name    the copy's name
 * @param content its files under content/; the project's own content where it is left out
 * @returns the copy's folder
 */
export function copyProject(root: string, name: string, content?: readonly ContentFile[]): string {
  const folder = join(root, '.cache/bench', name)
  rmSync(folder, { recursive: true, force: true })
  for (const part of content ? copied : [...copied, 'content'])
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      // the originals are not part of the edition that is measured
      filter: (path) => !path.includes(join('content', 'originals')),
    })
  for (const { path, text } of content ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** How a copy is built. */
export const buildOf = (folder: string): Build => ({
  command: process.execPath,
  args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
  options: { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
})
