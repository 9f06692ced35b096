// The site's own search without a browser: Pagefind and the sections read from the disk. The ranks are the browser's.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readFrom, type Source } from '../search/engine.ts'

/**
 * Lets src/search answer in Node from a built site. Pagefind fetches what it needs beside its own file, so that `fetch`
 * reads files from here on.
 * @param dist the built site
 */
export function searchOnDisk(dist: string): void {
  const elsewhere = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '')
    return url.startsWith('file:') ? new Response(await readFile(fileURLToPath(url))) : elsewhere(input, init)
  }
  readFrom({
    module: () => import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href) as ReturnType<Source['module']>,
    json: async (path) => JSON.parse(await readFile(join(dist, path), 'utf8')),
  })
}
