// Writes the files of the search when the site is built, and serves them while it is written. A search that cannot be
// built fails the build.
import type { AstroIntegration } from 'astro'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadArticles } from '../../edition/read/articles.ts'
import { loadAccounts, loadFigures, loadManifest } from '../../edition/read/load.ts'
import type { Section } from '../format.ts'
import { searchData } from './facets.ts'
import { searchFiles, type OutputFile } from './index-files.ts'
import { sectionsOf } from './sections.ts'

/** @param root the project's folder @returns the sections of every article, of both editions where there are two */
export function sectionsIn(root: string): Section[] {
  const named = { accounts: loadAccounts(root), figures: loadFigures(root), manifest: loadManifest(root) }
  return [...loadArticles(root), ...loadArticles(root, 'original')].flatMap((article) => sectionsOf(article, named))
}

/**
 * @param dist the built site
 * @param files as `searchFiles` makes them; the index of before goes
 */
export async function writeSearch(dist: string, files: OutputFile[]): Promise<void> {
  await rm(join(dist, 'pagefind'), { recursive: true, force: true })
  for (const { path, content } of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), content)
  }
}

export const search = (): AstroIntegration => {
  let root = ''
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        let made: Promise<Map<string, string>> | undefined
        // made at the first search, and again when something of the content has been saved
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(join(root, 'content'))) made = undefined
        })
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
          if (!/^(?:pagefind|search)\/.+\.json$/.test(path)) return next()
          made ??= searchFiles(sectionsIn(root), searchData(root)).then(
            (files) => new Map(files.map((file) => [file.path, file.content])),
          )
          made.then((files) => {
            const content = files.get(path)
            if (content === undefined) return next()
            response.setHeader('Content-Type', 'application/json')
            response.end(content)
          }, next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const sections = sectionsIn(root)
        await writeSearch(fileURLToPath(dir), await searchFiles(sections, searchData(root)))
        logger.info(`${sections.length} sections indexed`)
      },
    },
  }
}
