// Serves the built site as a real host would, with brotli compression, and logs every request with its bytes.
//
// Why not `astro preview`: it does not compress, so that pages would take three times as long on a slow line, and it
// keeps no log. Bytes are counted here and not in the browser because only the server sees the requests of workers and
// knows what came from the browser's cache.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { withoutBase } from '../../paths.ts'
import { compress } from './transfer.ts'

/** A response that was sent. */
export interface Sent {
  /** without the base */
  path: string
  /** size of the body as sent, compressed */
  bytes: number
}

/** A running server. */
export interface Served {
  /** `http://127.0.0.1:4321` */
  origin: string
  /** what was sent since the last call */
  drainLog(): Sent[]
  close(): Promise<void>
}

/** The body of a response. */
interface Body {
  data: Buffer
  /** its media type */
  type: string
  compressed: boolean
}

/** The media types of files that hosts compress, by extension. */
const text: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
}
/** The media types of files that are compressed already. */
const others: Record<string, string> = { '.woff2': 'font/woff2', '.png': 'image/png', '.ico': 'image/x-icon' }

/**
 * The response for a file. A small text stays uncompressed where that is smaller.
 * @param name its name, from whose extension the media type is known
 * @param data its content
 */
export function bodyOf(name: string, data: Buffer): Body {
  const extension = extname(name)
  const type = text[extension]
  const small = type ? compress(data) : data
  const compressed = small.length < data.length
  return { data: compressed ? small : data, type: type ?? others[extension] ?? 'application/octet-stream', compressed }
}

/** The bytes of some responses together. */
export const sum = (sent: Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0)

/**
 * Starts a server on a free port. A path is answered with its base (BASE) and without it.
 * @param folders a file is served from the first folder that has it
 * @throws Error where no port can be opened
 */
export async function serve(...folders: string[]): Promise<Served> {
  // a file is compressed when it is first requested, since a measurement requests few files of a large index
  const bodies = new Map<string, Body | undefined>()
  const find = (path: string): Body | undefined => {
    const name = path.endsWith('/') ? `${path}index.html` : path
    for (const folder of path.includes('..') ? [] : folders)
      try {
        return bodyOf(name, readFileSync(join(folder, name)))
      } catch (error) {
        if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      }
    return undefined
  }
  let log: Sent[] = []
  const server = createServer((request, response) => {
    const path = withoutBase(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    if (!bodies.has(path)) bodies.set(path, find(path))
    const body = bodies.get(path)
    log.push({ path, bytes: body?.data.length ?? 0 })
    if (!body) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': body.type,
      'Content-Length': body.data.length,
      'Cache-Control': 'max-age=600',
      ...(body.compressed ? { 'Content-Encoding': 'br' } : {}),
    })
    response.end(body.data)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    drainLog: () => {
      const drained = log
      log = []
      return drained
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
