// Tells Astro, Vite and the host where the site is served, and whoever builds it that nobody has said so.
import type { AstroIntegration } from 'astro'
import { readFileSync, writeFileSync } from 'node:fs'
import { base } from '../paths.ts'
import { origin, placeholder } from '../site.ts'
import { checkEnvironment } from './environment.ts'
import { headersUnderBase } from './headers.ts'

/**
 * The Astro integration.
 * @throws Error, from its setup hook, where SITE or BASE of the environment is wrong
 */
export const host = (): AstroIntegration => ({
  name: 'host',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      checkEnvironment(process.env)
      // browsers have no environment: in what is bundled for them Vite puts the value in the variable's place
      const define = { 'process.env.BASE': JSON.stringify(base), 'process.env.SITE': JSON.stringify(origin) }
      updateConfig({ site: origin, base, vite: { define } })
    },
    'astro:build:done': ({ dir, logger }) => {
      const headers = new URL('_headers', dir)
      if (base !== '/') writeFileSync(headers, headersUnderBase(readFileSync(headers, 'utf8')))
      if (origin === placeholder)
        logger.warn(`Addresses begin with ${origin}, where nothing is. Build with SITE=https://example.org, yours.`)
    },
  },
})
