// Serves one version of the site after another at the same address, as a host of plain files does whose folder is
// replaced; and makes another version of the built site.
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { withoutBase } from '../../src/paths.ts'
import { searchData } from '../../src/search/build/facets.ts'
import { searchFiles } from '../../src/search/build/index-files.ts'
import { writeSearch } from '../../src/search/build/integration.ts'
import type { Section } from '../../src/search/format.ts'
import type { Server } from './browser.ts'
import { sectionTexts } from './found.ts'
import { siteRoot } from './project.ts'
import { dist } from './site.ts'

export interface Versions extends Server {
  /** puts up another version in the place of the one that is served, and forgets what was asked for */
  putUp(folder: string): void
  /** the paths that were asked for since then, without the base, with the status of each answer */
  asked: { path: string; status: number }[]
}

/**
 * Serves a folder on a free port, in the folder of the host that the site was built for.
 * @param headers sent with every file
 */
export async function serveVersions(folder: string, headers: Record<string, string>): Promise<Versions> {
  let current = folder
  const asked: Versions['asked'] = []
  const server = createServer((request, response) => {
    const path = withoutBase(new URL(request.url ?? '/', 'http://localhost').pathname)
    const name = path.endsWith('/') ? `${path}index.html` : path
    const content = readIfThere(join(current, name))
    asked.push({ path, status: content ? 200 : 404 })
    if (content) response.writeHead(200, { 'Content-Type': typeOf(name), ...headers }).end(content)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    putUp: (other) => {
      current = other
      asked.length = 0
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const typeOf = (name: string): string => types[extname(name)] ?? 'application/octet-stream'

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/**
 * Makes another version of the built site: its pages and scripts, with the index of other texts.
 * @param into   a folder that is not there yet
 * @param change what the other version has in the place of a section
 */
export async function writeVersion(into: string, change: (section: Section) => Section): Promise<void> {
  const files = await searchFiles(sectionTexts().map(change), searchData(siteRoot))
  cpSync(dist, into, { recursive: true })
  for (const part of ['pagefind', 'search/section']) rmSync(join(into, part), { recursive: true })
  await writeSearch(into, files)
}
