// Connects the content checks to Astro: a fault stops a build, and in development it is reported when a file is saved.
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import type { Article } from '../article.ts'
import { ContentError, formatFaults } from '../fault.ts'
import { freezeContent } from '../read/parse-once.ts'
import { watchEdition } from '../dev/watch.ts'
import { checkEdition, warningsOf } from './edition.ts'

/**
 * The Astro integration that checks the content.
 * @param onRight receives each article of a build that has no fault, as for `checkEdition`
 * @throws ContentError, from its setup hook, with every fault before a build begins
 */
export const edition = (onRight: (article: Article) => void): AstroIntegration => {
  let root = ''
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root)
        if (command !== 'build') return
        freezeContent()
        const faults = checkEdition(root, onRight)
        if (faults.length > 0) throw new ContentError(faults)
        const warnings = warningsOf(root)
        if (warnings.length > 0) logger.warn(formatFaults(warnings))
      },
      'astro:server:setup': ({ server, logger }) => watchEdition(root, server, logger),
    },
  }
}
