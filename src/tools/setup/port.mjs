// Reads the port on which `npm start` serves.
import { parseArgs } from 'node:util'

/** Where Astro serves by default, and its documentation says so. */
const usual = 4321

/**
 * The port that is wanted.
 * @param {string[]} args of the command line
 * @param {string | undefined} variable the environment variable PORT, over which the command line prevails
 * @returns {{ port: number } | { fault: string }} the port, or what is wrong in one line
 */
export function readPort(args, variable) {
  const usage = 'Write npm start -- --port 4713, or set PORT.'
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string' } } })
    const text = values.port ?? (variable || String(usual))
    const port = Number(text)
    // those below are the system's own
    return /^\d+$/.test(text) && port >= 1024 && port <= 65_535
      ? { port }
      : { fault: `"${text}" is no port: it is a number from 1024 to 65535. ${usage}` }
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message.replace(/\.? To .*/s, '') : error}. ${usage}` }
  }
}
