// Runs a build and watches it: how long each of its phases takes, and how much memory it and its helpers fill.
import { spawn, spawnSync } from 'node:child_process'

/** A program that builds a site. */
export interface Build {
  command: string
  args: string[]
  options: { cwd: string; env?: NodeJS.ProcessEnv }
}

/** The phases of a build, by what it prints when each begins. */
const begins = [
  ['check', /(?=.)/],
  ['content', /Syncing content/],
  ['bundle', /Building static entrypoints/],
  ['pages', /generating static routes/],
  ['finish', /✓ Completed in/],
] as const

export type Phase = (typeof begins)[number][0]

/** What was seen of a build. */
export interface Watched {
  /** seconds from start to end */
  seconds: number
  /** each phase that was seen to begin */
  phases: Partial<Record<Phase, { seconds: number; memory: number }>>
  /** the most memory that the process and those that it has started filled together, in bytes; 0 where nothing tells */
  memory: number
}

/** How often the memory is read, in ms. */
const pause = 250

/**
 * Runs a build to its end.
 * @throws Error with its last words where it fails
 */
export function watchBuild({ command, args, options }: Build): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const times = new Map<Phase, number>()
    let printed = ''
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const hear = (chunk: Buffer) => {
      printed += chunk.toString()
      // one chunk may tell of several phases; each is looked for in what follows the one before
      for (let next = begins[times.size]; next; next = begins[times.size]) {
        const found = next[1].exec(printed)
        if (!found) return
        times.set(next[0], performance.now())
        printed = printed.slice(found.index + found[0].length)
      }
    }
    const lastWords: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        lastWords.push(chunk.toString())
        hear(chunk)
      })
    const most = new Map<Phase, number>()
    const reading = setInterval(() => {
      const now = child.pid === undefined ? 0 : memoryOf(child.pid)
      const [phase] = [...times.keys()].slice(-1)
      if (phase) most.set(phase, Math.max(most.get(phase) ?? 0, now))
    }, pause)
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(reading)
      const end = performance.now()
      if (code !== 0) return reject(new Error(`A build failed:\n${lastWords.join('').slice(-3000)}`))
      const marks = [...times, ['end', end] as const]
      const phases = Object.fromEntries(
        [...times].map(([phase], index) => [
          phase,
          {
            seconds: ((marks[index + 1]?.[1] ?? end) - (index === 0 ? start : (marks[index]?.[1] ?? end))) / 1000,
            memory: most.get(phase) ?? 0,
          },
        ]),
      )
      resolve({ seconds: (end - start) / 1000, phases, memory: Math.max(0, ...most.values()) })
    })
  })
}

/** The memory of a process and all that it has started, in bytes; 0 where there is no `ps`. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const rows = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([root])
  let sum = 0
  // a process stands in the list after the one that has started it
  for (const [pid = 0, parent = 0, kilobytes = 0] of rows.sort(([a = 0], [b = 0]) => a - b))
    if (pid === root || family.has(parent)) {
      family.add(pid)
      sum += kilobytes * 1024
    }
  return sum
}
