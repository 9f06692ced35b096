// Runs programs one after the other as one command: Ctrl-C and a request to end reach the one that runs, and nothing
// goes on after it.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './node.mjs'

/**
 * Ends this process when that dies which has started it, as by SIGTERM: npm passes the signal on to its shell alone,
 * and many a shell (Debian's) dies without passing it on. Nobody tells an orphan that it is one: it has to look.
 */
export function endWithParent() {
  const parent = process.ppid
  // a program that is started by hand may outlive its shell
  if (process.env.npm_lifecycle_event === undefined) return
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 200).unref()
}

/** What ends a command: Ctrl-C, `kill`, and a terminal that is closed. */
export const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a program in the project's folder until it ends.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onOutput?: (text: string) => void }} [options] `onOutput` is
 * told what the program prints, which is then not shown
 * @returns {Promise<{ status: number, signalled: boolean }>} its exit status, by the shells' rule 128 and the signal's
 * number where a signal ended it; and whether this process was told to end meanwhile
 */
export function run(program, args, { onOutput, ...options } = {}) {
  const stdio = onOutput ? ['inherit', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(program, args, { cwd: root, stdio, ...options })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput)
  let signalled = false
  const forward = (signal) => {
    signalled = true
    child.kill(signal)
  }
  for (const signal of endings) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const ending of endings) process.off(ending, forward)
      resolve({ status: code ?? 128 + constants.signals[signal], signalled })
    })
  })
}

/** As `run`; ends this process too where the program fails or either is told to end. */
export async function runOrExit(program, args, options) {
  const { status, signalled } = await run(program, args, options)
  if (status !== 0 || signalled) process.exit(status || 130)
}
