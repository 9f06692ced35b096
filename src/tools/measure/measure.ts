// The command `npm run measure`: measures page weights and the cost of the search on the built site, in Chromium, and
// writes the tables into README.md between its two markers.
import { chromium } from 'playwright-core'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagePath } from '../../paths.ts'
import { loadAccounts, loadManifest } from '../../edition/read/load.ts'
import { findBrowser } from '../setup/browser.mjs'
import { measureSearch, searchTable } from './search-cost.ts'
import { growthTable, measureGrowth } from './search-growth.ts'
import { serve } from './serve.ts'
import { measureTransfer, median, type Transfer } from './transfer.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = join(root, 'dist')
const kB = (bytes: number) => (bytes / 1000).toFixed(1)
/** A page's bytes without fonts. */
const weight = (t: Transfer) => t.html + t.css + t.js

/** A row of the table of page weights. */
function row(name: string, t: Transfer): string {
  return (
    `| ${name} | ${kB(t.html)} | ${kB(t.css)} | ${kB(t.js)} | **${kB(weight(t))}** | ${kB(t.fonts)} | ` +
    `${t.requests} | ${t.nodes} |`
  )
}

/** The table of page weights. @throws Error where there are no reading pages */
function table(pages: Transfer[], others: Transfer[]): string {
  const middle = median(pages, weight)
  const largest = pages.toSorted((a, b) => weight(b) - weight(a))[0]
  if (!middle || !largest) throw new Error('There are no reading pages to measure. Run "npm run build" first.')
  return [
    '| page | HTML | CSS | JavaScript | together | fonts | requests | DOM nodes |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    row(`median reading page, \`${middle.path}\``, middle),
    row(`largest reading page, \`${largest.path}\``, largest),
    ...others.map((t) => row(`\`${t.path}\``, t)),
    '| Starlight 0.42 on the same texts | | | 24.5 | **43.5** | | 10 | |',
    '| our bounds | | | 3 | **20** | 70 | 4 | |',
    '',
    `kB (1,000 bytes) over the wire with brotli, before any interaction; ${pages.length} reading pages; ` +
      `requests without fonts. No script is render-blocking; fonts are shown when they arrive ` +
      `(\`font-display: swap\`).`,
  ].join('\n')
}

const executablePath = findBrowser()
if (!executablePath)
  throw new Error('There is no Chromium to measure with. Run "npm test" once, which installs it, or set CHROMIUM.')
const file = join(root, 'README.md')
const markers = /(<!-- measured -->\n)[\s\S]*(<!-- \/measured -->)/
if (!markers.test(readFileSync(file, 'utf8')))
  throw new Error('README.md lacks the marks <!-- measured --> and <!-- /measured --> between which the figures stand.')
const site = await serve(dist)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const publishedAccounts = loadAccounts(root).map(({ id }) => id)
  const measure = (path: string) => measureTransfer(browser, site.origin, dist, path)
  const pages: Transfer[] = []
  const others: Transfer[] = []
  for (const { account, page } of loadManifest(root).outline.filter(({ account }) =>
    publishedAccounts.includes(account),
  ))
    pages.push(await measure(pagePath(account, page)))
  for (const path of ['/', '/search/']) others.push(await measure(path))
  const transfer = table(pages, others)
  const load = loadavg()[0] ?? 0
  if (load > availableParallelism())
    console.warn(`The machine is busy (load ${load.toFixed(1)}): the times below will be too long.`)
  console.log(`${transfer}\n`)
  const cost = await measureSearch(browser, site, dist, median(pages, weight)?.path ?? '/')
  for (const { query, bytes, requests } of cost.first)
    console.log(`  ${query}: ${kB(bytes)} kB in ${requests} requests`)
  for (const name of ['tapped', 'pointed', 'keystrokes'] as const)
    console.log(`  ${name}, ms: ${cost[name].map((ms) => ms.toFixed(0)).join(' ')}`)
  console.log(`\n${searchTable(cost)}\n`)
  const growth = growthTable(await measureGrowth(browser, root, dist))
  console.log(growth)
  const text = [transfer, searchTable(cost), growth].join('\n\n')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(markers, (_, begin: string, end: string) => `${begin}${text}\n${end}`),
  )
} finally {
  await browser.close()
  await site.close()
}
