// Installs packages that only a measurement wants into a cache of their own, so that nobody else has to: Starlight,
// with which the site is compared, and Lighthouse, of 140 MB.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package.json of what is installed. @param dependencies names, with exact versions */
export const manifestOf = (dependencies: Record<string, string>): string =>
  `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`

/**
 * Installs packages into `.cache/<name>`, unless these versions are there.
 * @param name of the cache
 * @param dependencies names, with exact versions
 * @returns the folder node_modules that has them
 * @throws Error where npm cannot install them
 */
export function installApart(name: string, dependencies: Record<string, string>): string {
  const cache = fileURLToPath(new URL(`../../../.cache/${name}`, import.meta.url))
  const modules = join(cache, 'node_modules')
  const wanted = manifestOf(dependencies)
  // written once all is installed: an installation that was broken off is done again
  const stamp = join(cache, 'installed.json')
  if (existsSync(modules) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), wanted)
  const packages = Object.entries(dependencies).map((pair) => pair.join(' '))
  console.log(`Installing ${packages.join(' and ')} into .cache/${name} …`)
  const { status } = spawnSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${packages.join(' and ')} could not be installed. Is the npm registry reachable?`)
  writeFileSync(stamp, wanted)
  return modules
}
