// Connects the content checks to Astro: a fault stops a build, and in development it is reported when a file is saved.
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { ContentError, formatFaults } from '../fault.ts'
import { freezeContent } from '../read/parse-once.ts'
import { watchEdition } from '../dev/watch.ts'
import { faultsIn, warningsOf, type ArticleCheck } from './edition.ts'

/**
 * The Astro integration that checks the content.
 * @param checkArticles checks all articles for a build, in the order of their files
 * @throws ContentError, from its setup hook, with every fault before a build begins
 */
export const edition = (checkArticles: () => Promise<ArticleCheck[]>): AstroIntegration => {
  let root = ''
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root)
        if (command !== 'build') return
        freezeContent()
        const faults = faultsIn(root, await checkArticles())
        if (faults.length > 0) throw new ContentError(faults)
        const warnings = warningsOf(root)
        if (warnings.length > 0) logger.warn(formatFaults(warnings))
      },
      'astro:server:setup': ({ server, logger }) => watchEdition(root, server, logger),
    },
  }
}
