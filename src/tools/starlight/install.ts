// Installs Starlight, with which the site is compared, into a cache of its own: it is no package of this project, and
// only those who measure need it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../../.cache/starlight', import.meta.url))

/** The version of Starlight that the figures speak of. */
export const starlightVersion = '0.42.4'

/**
 * The package.json of what is installed, and of a site that is built with it. Its Astro is the one that builds ours,
 * so that only the themes are compared.
 */
export const starlightManifest = (): string => {
  const ours = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    dependencies: { astro: string }
  }
  const dependencies = { astro: ours.dependencies.astro, '@astrojs/starlight': starlightVersion }
  return `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`
}

/**
 * Installs Starlight, unless these versions are there.
 * @returns the folder node_modules that has it
 * @throws Error where npm cannot install it
 */
export function installStarlight(): string {
  const modules = join(cache, 'node_modules')
  const wanted = starlightManifest()
  // written once all is installed: an installation that was broken off is done again
  const stamp = join(cache, 'installed.json')
  if (existsSync(modules) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), wanted)
  console.log(`Installing Starlight ${starlightVersion} into .cache/starlight …`)
  const { status } = spawnSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('Starlight could not be installed. Is the npm registry reachable?')
  writeFileSync(stamp, wanted)
  return modules
}
