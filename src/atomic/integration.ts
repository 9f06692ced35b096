// The Astro integration that makes a build whole or not at all: the site is built in a staging folder, which becomes
// dist/ when everything has been written and checked. A build that fails or is killed leaves the site of before.
import type { AstroIntegration } from 'astro'
import { basename } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { makeStaging, replaceFolder } from './folder.ts'

/** The integration, for astro.config.mjs; it must be the last, after all that write files of the site or check them. */
export const staging = (): AstroIntegration => {
  let dist = ''
  let made = ''
  return {
    name: 'staging',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return
        dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
        made = makeStaging(dist)
        updateConfig({ outDir: pathToFileURL(`${made}/`) })
      },
      'astro:build:done': ({ logger }) => {
        replaceFolder(dist, made)
        logger.info(`the site is in ${basename(dist)}/`)
      },
    },
  }
}
