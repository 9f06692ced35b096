// The Astro integration of the search: the development server serves the index from memory. (A build writes it in the
// thread of src/files/texts.worker.ts; an index that cannot be built fails the build.)
import type { AstroIntegration } from 'astro'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadArticles } from '../../edition/read/articles.ts'
import { loadAccounts, loadFigures, loadIndexTerms, loadManifest } from '../../edition/read/load.ts'
import { withoutBase } from '../../paths.ts'
import type { Section } from '../format.ts'
import { searchData } from './facets.ts'
import { searchFiles } from './index-files.ts'
import type { OutputFile } from './output-file.ts'
import { sectionsOf } from './sections.ts'

/**
 * Every section that can be found.
 * @param root the project's folder
 * @returns the sections of every article, of both editions where there are two
 * @throws Error where an article or a data file is faulty, with its file and line
 */
export function sectionsIn(root: string): Section[] {
  const named = {
    accounts: loadAccounts(root),
    figures: loadFigures(root),
    indexTerms: loadIndexTerms(root),
    manifest: loadManifest(root),
  }
  return [...loadArticles(root), ...loadArticles(root, 'original')].flatMap((article) => sectionsOf(article, named))
}

/**
 * Writes the files of the search into the built site.
 * @param dist  the folder of the built site
 * @param files as `searchFiles` returns them
 */
export async function writeSearch(dist: string, files: OutputFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), content)
  }
}

/** The media type of a file of the search, for the development server. */
const typeOf = (path: string): string => {
  if (path.endsWith('.json')) return 'application/json'
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
}

/** The integration, for astro.config.mjs. */
export const search = (): AstroIntegration => {
  let root = ''
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        let made: Promise<Map<string, OutputFile>> | undefined
        // built at the first search, and again once a file under content/ has changed
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(join(root, 'content'))) made = undefined
        })
        server.middlewares.use((request, response, next) => {
          const path = withoutBase(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
          if (!/^(?:pagefind|search)\/.+\.\w+$/.test(path)) return next()
          made ??= searchFiles(sectionsIn(root), searchData(root)).then(
            (files) => new Map(files.map((file) => [file.path, file])),
          )
          made.then((files) => {
            const file = files.get(path)
            if (!file) return next()
            response.setHeader('Content-Type', typeOf(path))
            response.end(file.content)
          }, next)
        })
      },
    },
  }
}
