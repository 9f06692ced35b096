// Measures what a browser fetches for a page of the built site: bytes by type, requests and DOM nodes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { withoutBase } from '../../paths.ts'

/** What a page fetches. Sizes are bytes as sent: text compressed with brotli, fonts as they are. */
export interface Transfer {
  /** the page's path */
  path: string
  /** the page with its styles */
  html: number
  js: number
  fonts: number
  /** number of requests without those for fonts, the page itself included */
  requests: number
  /** number of elements in the page */
  nodes: number
}

/** The browser's type of a resource → the size that it counts for. */
const kinds = { document: 'html', stylesheet: 'html', script: 'js', font: 'fonts' } as const

/** Compresses data with brotli at its highest quality, 11, as hosts do with files that do not change. */
export const compress = (data: Buffer): Buffer =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })

/** The size of data after compression, in bytes. */
export const brotli = (data: Buffer): number => compress(data).length

/**
 * Loads a page and counts what it fetches until the network is idle, without any interaction.
 * @param origin where the built site is served
 * @param dist   the folder of the built site, from which the sizes are taken
 * @param path   the page
 */
export async function measureTransfer(browser: Browser, origin: string, dist: string, path: string): Promise<Transfer> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const transfer: Transfer = { path, html: 0, js: 0, fonts: 0, requests: 0, nodes: 0 }
  page.on('requestfinished', (request) => {
    const pathname = withoutBase(new URL(request.url()).pathname)
    const kind = kinds[request.resourceType() as keyof typeof kinds]
    const file = readFileSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    if (kind) transfer[kind] += kind === 'fonts' ? file.length : brotli(file)
    if (kind !== 'fonts') transfer.requests++
  })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  transfer.nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await page.close()
  return transfer
}

/** The element with the median value; the lower one of two. Undefined for an empty list. @param of gives the value */
export const median = <T>(list: T[], of: (item: T) => number): T | undefined =>
  list.toSorted((a, b) => of(a) - of(b))[Math.floor((list.length - 1) / 2)]

/** The median of some numbers, the lower one of two; NaN for none. */
export const medianOf = (numbers: number[]): number => median(numbers, (number) => number) ?? NaN
