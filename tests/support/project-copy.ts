// Copies the project into a temporary folder, in which a test may break something: the content alone, for what reads it
// in process, or all that a real build needs.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './project.ts'

export interface Copy {
  folder: string
  /**
   * Replaces a text that a file has exactly once, so that a test cannot miss what it means to break.
   * @returns the line in which it stood, line ends before it left out
   */
  replace(file: string, text: string, by: string): number
  write(file: string, text: string): void
  /** The line in which a file ends. */
  lastLine(file: string): number
  remove(): void
}

export interface Built {
  code: number | null
  output: string
}

/** Told each time what a program has printed so far; `kill` ends it at once, as a power cut does. */
export type Heard = (output: string, kill: () => void) => void

export interface Project extends Copy {
  /** Runs a program of the copy, or one of Node's own; what runs the tests is not told to it. */
  run(args: string[], env?: Record<string, string>, heard?: Heard): Promise<Built>
  /** Runs `astro build` as the command line does. */
  build(env?: Record<string, string>, heard?: Heard): Promise<Built>
}

/** A copy of what is written by hand: the content, and the list of what it has published. */
export const copyContent = (): Copy => copy(['content'])

/** A copy that can be built. @param below its folder, below a temporary one */
export function copyProject(below = ''): Project {
  const copied = copy(['content', 'src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'], below)
  const { folder } = copied
  // the fonts as they are cut: cutting them is not what is tested; but not what is only measured with
  const apart = ['bench', 'lighthouse', 'starlight'].map((name) => join(root, '.cache', name))
  const filter = (path: string) => !apart.includes(path)
  const cache = join(root, '.cache')
  if (existsSync(cache)) cpSync(cache, join(folder, '.cache'), { recursive: true, filter })
  linkPackages(folder)
  const run: Project['run'] = (args, env, heard) => spawned(args, folder, env, heard)
  const build: Project['build'] = (...how) => run([join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], ...how)
  return { ...copied, run, build }
}

function copy(names: string[], below = ''): Copy {
  const temporary = mkdtempSync(join(tmpdir(), 'vietnam-foreign-relations-'))
  const folder = join(temporary, below)
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true })
  return {
    folder,
    replace(file, text, by) {
      const path = join(folder, file)
      const [before, ...after] = readFileSync(path, 'utf8').split(text)
      if (before === undefined || after.length !== 1)
        throw new Error(`${file} has "${text}" ${after.length} times, not once.`)
      writeFileSync(path, before + by + after[0])
      return (before + text.replace(/[^\n].*/s, '')).split('\n').length
    },
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    },
    lastLine: (file) => readFileSync(join(folder, file), 'utf8').split('\n').length,
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  }
}

/** Runs Node and gives what it printed; the environment of the test that runs it would make a test runner mute. */
export function spawned(
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
  heard: Heard = () => undefined,
): Promise<Built> {
  const own: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' }
  delete own['NODE_TEST_CONTEXT']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...own, ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        heard(output, () => child.kill('SIGKILL'))
      })
    child.on('error', reject).on('close', (code) => resolve({ code, output }))
  })
}

/**
 * Each package by a link of its own: Astro keeps the content it has read in node_modules/.astro, which must not be
 * the project's.
 */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  const own = ['.astro', '.vite', '.cache', '.installed']
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!own.includes(name)) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
}
