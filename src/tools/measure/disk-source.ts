// Lets the site's search run in Node on the index of a built site, for evaluations and tests. The ranking is the same
// as in a browser.
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pagefindFolder } from '../../paths.ts'
import { servePagefind } from '../../search/build/node-bundle.ts'
import { setFetcher } from '../../search/engine/index-reader.ts'
import { setBundle, type PagefindBundle } from '../../search/pagefind.ts'

/** Makes src/search read its index from the disk. @param dist the folder of the built site */
export function searchOnDisk(dist: string): void {
  const folder = join(dist, pagefindFolder)
  servePagefind((path) => {
    const file = join(folder, path)
    return existsSync(file) ? readFileSync(file) : undefined
  })
  setBundle(() => import(pathToFileURL(join(folder, 'pagefind.js')).href) as Promise<PagefindBundle>)
  setFetcher(async (path): Promise<unknown> => JSON.parse(await readFile(join(dist, path), 'utf8')))
}
