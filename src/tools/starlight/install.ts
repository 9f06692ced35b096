// Installs Starlight, with which the site is compared, into a cache of its own.
import { readFileSync } from 'node:fs'
import { installApart, manifestOf } from '../setup/install-apart.ts'

/** The version of Starlight that the figures speak of. */
export const starlightVersion = '0.42.4'

/** What is installed: the Astro is the one that builds our site, so that only the themes are compared. */
function dependencies(): Record<string, string> {
  const ours = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    dependencies: { astro: string }
  }
  return { astro: ours.dependencies.astro, '@astrojs/starlight': starlightVersion }
}

/** The package.json of a site that is built with it. */
export const starlightManifest = (): string => manifestOf(dependencies())

/**
 * Installs Starlight, unless it is there.
 * @returns the folder node_modules that has it
 * @throws Error where npm cannot install it
 */
export const installStarlight = (): string => installApart('starlight', dependencies())
