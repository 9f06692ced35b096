// Installs the packages of the lockfile, unless they are installed already. It is plain JavaScript, since it runs
// before anything is installed, on whatever version of Node the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const key = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
// holds the hash of the lockfile that is installed; in node_modules, so that it is deleted together with the packages
const stampFile = join(root, 'node_modules', '.installed')

if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === key) process.exit(0)
console.log('Installing the packages of package-lock.json …')
const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status !== 0) {
  console.error('The packages could not be installed. Is the npm registry reachable? Then run the same command again.')
  process.exit(status ?? 1)
}
writeFileSync(stampFile, key)
