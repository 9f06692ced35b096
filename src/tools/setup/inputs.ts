// Tells whether the built site is that of the files as they are: all that a build reads is hashed, and the hash kept.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { writeWhole } from '../../atomic/file.ts'

/** What a build reads of the project's folder: files, and folders with all that is in them. */
const inputs = [
  'astro.config.mjs',
  'content',
  'package.json',
  'package-lock.json',
  'public',
  'sources',
  'src',
  'tsconfig.json',
]
/** What it reads of the environment. */
const variables = ['SITE', 'BASE']

/** The files of a file or folder, sorted; none where it is not there. */
const filesOf = (path: string): string[] =>
  !existsSync(path)
    ? []
    : statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => !entry.isDirectory())
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
          .sort()

/**
 * The hash of all that a build depends on.
 * @param root the project's folder
 * @param env  the environment
 */
export function hashInputs(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, variables.map((name) => env[name] ?? '')]))
  for (const file of inputs.flatMap((name) => filesOf(join(root, name)))) {
    const bytes = readFileSync(file)
    hash.update(JSON.stringify([relative(root, file).split(sep).join('/'), bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}

const stampOf = (root: string): string => join(root, '.cache/built.json')
/** When the site was built: another build leaves another time. Undefined where there is none. */
const builtAt = (root: string): number | undefined =>
  statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs

/**
 * Notes that dist/ has been built.
 * @param root   the project's folder
 * @param inputs as `hashInputs` gave it before the build, during which files may change
 */
export function noteBuild(root: string, inputs: string): void {
  mkdirSync(dirname(stampOf(root)), { recursive: true })
  writeWhole(stampOf(root), JSON.stringify({ inputs, builtAt: builtAt(root) }))
}

/** Whether dist/ is what a build would make. @param inputs as `hashInputs` gives it now */
export function isBuilt(root: string, inputs: string): boolean {
  const [file, time] = [stampOf(root), builtAt(root)]
  return (
    time !== undefined && existsSync(file) && readFileSync(file, 'utf8') === JSON.stringify({ inputs, builtAt: time })
  )
}
