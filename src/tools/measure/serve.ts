// Serves the built site as a real host would, and keeps account of every byte.
//
// Not astro preview: that one compresses nothing, so on a slow line it would cost a reader three times what the site
// does; and it says nothing of what it sent. Bytes are counted here and not in the browser because only the server
// sees the requests of workers and knows what came out of the browser's cache.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { compress } from './transfer.ts'

export interface Sent {
  path: string
  /** of the body, as it went over the wire */
  bytes: number
}

export interface Served {
  origin: string
  /** What was sent since the last time of asking. */
  drainLog(): Sent[]
  close(): Promise<void>
}

interface Body {
  data: Buffer
  type: string
  compressed: boolean
}

/** What hosts compress; all else, fonts and the files that Pagefind has gzipped, goes as it is. */
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
const others: Record<string, string> = { '.woff2': 'font/woff2', '.png': 'image/png', '.ico': 'image/x-icon' }

/** A file as it goes over the wire: a small text may be smaller as it is. */
export function bodyOf(name: string, data: Buffer): Body {
  const extension = extname(name)
  const type = text[extension]
  const small = type ? compress(data) : data
  const compressed = small.length < data.length
  return { data: compressed ? small : data, type: type ?? others[extension] ?? 'application/octet-stream', compressed }
}

export const sum = (sent: Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0)

/** @param folders the first that has a file gives it */
export async function serve(...folders: string[]): Promise<Served> {
  // compressed when first asked for, once: of a large index a measurement asks for little
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
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
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
      const drainLog = log
      log = []
      return drainLog
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
