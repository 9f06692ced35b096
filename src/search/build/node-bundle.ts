// Runs Pagefind's browser bundle in Node, over files that no server has: in a build, to learn the ids of the sections,
// and in evaluations and tests, to search as a browser does.
import { withBase, pagefindFolder } from '../../paths.ts'

/** Reads one of Pagefind's files by its path in its folder, `index/en_316bc8d.pf_index`; undefined where none is. */
type ReadFile = (path: string) => Uint8Array<ArrayBuffer> | undefined

let readFile: ReadFile = () => undefined
let isPatched = false

/**
 * Lets the bundle, which asks a server for its files by `fetch`, have them from elsewhere. All other requests go where
 * they went before.
 */
export function servePagefind(read: ReadFile): void {
  readFile = read
  if (isPatched) return
  isPatched = true
  const { fetch } = globalThis
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input.toString()
    const start = withBase(pagefindFolder)
    if (!address.startsWith(start)) return fetch(input, init)
    const content = readFile(address.slice(start.length).split('?')[0] ?? '')
    return Promise.resolve(content ? new Response(content) : new Response('', { status: 404 }))
  }
}
