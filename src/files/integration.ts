// The Astro integration of the files beside the pages: a build makes them in threads of their own while Astro makes
// the pages, and the development server makes each when it is asked for.
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { withoutBase } from '../paths.ts'
import { siteFiles } from './list.ts'
import { mediaType, pathInSite } from './site-file.ts'
import { run, type Answer } from './threads.ts'

/** The integration. It stands before all that reads the built site. */
export const files = (): AstroIntegration => {
  let building = false
  let root = ''
  let answers: Promise<Answer[]> | undefined
  return {
    name: 'files',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        building = command === 'build'
        root = fileURLToPath(config.root)
      },
      'astro:config:done': ({ config }) => {
        if (!building) return
        const task = { root, dist: fileURLToPath(config.outDir) }
        answers = Promise.all([run('texts', task), run('pictures', task)])
        // they are awaited at the end; until then a failure is nobody's
        answers.catch(() => undefined)
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // every script and style asks here too, and none of them is meant
          if (!/(?:\.(?:md|bib|ris|json|png)|\/T?\d+\/)(?:$|\?)/.test(request.url ?? '')) return next()
          const address = withoutBase(new URL(request.url ?? '/', 'http://localhost').pathname)
          const path = `${pathInSite(address)}${address.endsWith('/') ? 'index.html' : ''}`
          const file = siteFiles(root).find((one) => one.path === path)
          if (!file) return next()
          Promise.resolve(file.content()).then((content) => {
            response.setHeader('Content-Type', mediaType(path))
            response.end(content)
          }, next)
        })
      },
      'astro:build:done': async ({ logger }) => {
        const sum = (key: keyof Answer, all: Answer[]) => all.reduce((total, one) => total + one[key], 0)
        const all = (await answers) ?? []
        logger.info(`${sum('files', all)} files beside the pages, ${sum('sections', all)} sections indexed`)
      },
    },
  }
}
