// What a reader's browser fetches for a page, measured on the built site in Chromium.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'

export interface Transfer {
  path: string
  /** bytes over the wire: text with brotli (quality 11, as files compressed once are served), fonts as they are */
  html: number
  css: number
  js: number
  fonts: number
  /** without fonts, the page itself included */
  requests: number
  nodes: number
}

const kinds = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' } as const

/** As a host compresses a file once, to serve it many times. */
export const compress = (data: Buffer): Buffer =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })

export const brotli = (data: Buffer): number => compress(data).length

/**
 * Loads a page once, touches nothing, and counts what it fetched until the network was idle.
 * @param origin where the built site is served
 * @param dist   its files, of which the sizes are taken
 */
export async function measureTransfer(browser: Browser, origin: string, dist: string, path: string): Promise<Transfer> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const transfer: Transfer = { path, html: 0, css: 0, js: 0, fonts: 0, requests: 0, nodes: 0 }
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
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

/** The element in the middle of a list sorted by `of`; the lower one of two. */
export const median = <T>(list: T[], of: (item: T) => number): T | undefined =>
  list.toSorted((a, b) => of(a) - of(b))[Math.floor((list.length - 1) / 2)]

export const medianOf = (numbers: number[]): number => median(numbers, (number) => number) ?? NaN
