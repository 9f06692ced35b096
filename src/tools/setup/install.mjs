// Installs the packages of the lockfile, unless they are installed already. It is plain JavaScript, since it runs
// before anything is installed, on whatever version of Node the machine has.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireFolder } from './folder.mjs'
import { bringsNode, leastNode, nodeFault, root, thisMachine } from './node.mjs'
import { run } from './run.mjs'

// holds the hash of the lockfile that is installed; in node_modules, so that it is deleted together with the packages
const stampFile = join(root, 'node_modules', '.installed')

const hashLock = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** Notes that the packages of the lockfile are installed. */
export const noteInstall = () => writeFileSync(stampFile, hashLock())

/** Installs what is missing; ends the process with a message where that is not possible. */
export async function install() {
  requireFolder()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashLock()) return
  const machine = thisMachine()
  const fault = nodeFault(machine, process.version, leastNode())
  if (fault) {
    console.error(fault)
    process.exit(1)
  }
  console.log('Installing the packages, about 500 MB: half a minute, and longer on a slow line …')
  // Windows does not let `npm ci` delete the Node that is running, where that is one of the packages
  const { status, signalled } = await (process.platform === 'win32'
    ? run('npm install --no-save', [], { shell: true })
    : run('npm', ['ci']))
  if (signalled) process.exit(status || 130)
  if (status !== 0) {
    console.error(
      'The packages could not be installed. Is the npm registry reachable? Then run the same command again.',
    )
    process.exit(status)
  }
  // a Node that does not run here must not stand before the machine's own
  if (!bringsNode(machine)) rmSync(join(root, 'node_modules/.bin/node'), { force: true })
  noteInstall()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await install()
