// The Astro integration of the files beside the pages: a build makes them in threads of their own while Astro makes
// the pages, and the development server makes each when it is asked for.
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { withoutBase } from '../paths.ts'
import { mediaType, pathInSite } from './site-file.ts'
import type { Reading } from './texts.ts'
import { startThread, type Written } from './threads.ts'

/** The integration. It stands before all that reads the built site. @param write as `readingOf` returns it */
export const files = (write: Reading['write']): AstroIntegration => {
  let building = false
  let root = ''
  let answers: Promise<Written[]> | undefined
  return {
    name: 'files',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        building = command === 'build'
        root = fileURLToPath(config.root)
      },
      'astro:config:done': ({ config }) => {
        if (!building) return
        const dist = fileURLToPath(config.outDir)
        answers = Promise.all([write(dist), startThread<never, Written>('pictures', { root, dist }).receive()])
        // they are awaited at the end; until then a failure is nobody's
        answers.catch(() => undefined)
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // every script and style asks here too, and none of them is meant
          if (!/(?:\.(?:md|bib|ris|json|png)|\/T?\d+\/)(?:$|\?)/.test(request.url ?? '')) return next()
          const address = withoutBase(new URL(request.url ?? '/', 'http://localhost').pathname)
          const path = `${pathInSite(address)}${address.endsWith('/') ? 'index.html' : ''}`
          const serve = async () => {
            // loaded only where it is asked for: a build has no use for it here
            const { siteFiles } = await import('./site-files.ts')
            const file = siteFiles(root).find((one) => one.path === path)
            if (!file) return next()
            const content = await file.content()
            response.setHeader('Content-Type', mediaType(path))
            response.end(content)
          }
          serve().catch(next)
        })
      },
      'astro:build:done': async ({ logger }) => {
        const sum = (key: keyof Written, all: Written[]) => all.reduce((total, one) => total + one[key], 0)
        const all = (await answers) ?? []
        logger.info(`${sum('files', all)} files beside the pages, ${sum('sections', all)} sections indexed`)
      },
    },
  }
}
