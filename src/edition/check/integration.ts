// Calls the check of the edition: before a build, which a fault stops, and when development begins.
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { ContentError } from '../fault.ts'
import { checkEdition } from './edition.ts'

/** Stops the build on a fault in the content; in development says it and goes on with what stands. */
export const editionCheck = (): AstroIntegration => {
  let root = ''
  const check = () => {
    const faults = checkEdition(root)
    if (faults.length > 0) throw new ContentError(faults)
  }
  return {
    name: 'edition-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') check()
        else if (command === 'dev')
          try {
            check()
          } catch (error) {
            logger.error((error as Error).message)
          }
      },
    },
  }
}
