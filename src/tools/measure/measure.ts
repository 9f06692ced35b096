// The command `npm run measure`: measures the built site in Chromium and writes the figures into README.md, each part
// between its two marks.
//
// npm run measure -- paint lighthouse      these parts only
import { chromium } from 'playwright-core'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../setup/browser.mjs'
import { lighthouseTable, measureLighthouse } from './lighthouse.ts'
import { middleAndLargest, pageKinds, readingPages } from './page-kinds.ts'
import { measurePaint, paintTable } from './paint.ts'
import { withPart } from './readme.ts'
import { measureSearch, searchTable } from './search-cost.ts'
import { growthTable, measureGrowth } from './search-growth.ts'
import { serve } from './serve.ts'
import { weightTable } from './weights.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = join(root, 'dist')
const readme = join(root, 'README.md')

const executablePath = findBrowser()
if (!executablePath)
  throw new Error('There is no Chromium to measure with. Run "npm test" once, which installs it, or set CHROMIUM.')
const site = await serve(dist)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })

const pages = readingPages(root)
const chosen = { ...middleAndLargest(dist, pages), count: pages.length }

/** The parts, in their order in README.md; each measures and gives its table. */
const parts: Record<string, () => Promise<string>> = {
  weight: () => weightTable(browser, site.origin, dist, chosen),
  paint: async () => {
    const paint = await measurePaint(browser, root, site.origin, chosen.middle)
    for (const name of ['here', 'starlight'] as const)
      console.log(`  ${name}, ms: ${paint[name].map(({ first, largest }) => `${first}/${largest}`).join(' ')}`)
    return paintTable(paint)
  },
  lighthouse: async () => {
    const reports = await measureLighthouse(executablePath, site.origin, pageKinds(dist, chosen))
    for (const { path, reports: devices } of reports)
      for (const [device, { faults }] of Object.entries(devices))
        for (const fault of faults) console.log(`  ${path}, ${device}: ${fault}`)
    return lighthouseTable(reports)
  },
  search: async () => {
    const cost = await measureSearch(browser, site, dist, chosen.middle)
    for (const { query, bytes, requests } of cost.first)
      console.log(`  ${query}: ${(bytes / 1000).toFixed(1)} kB in ${requests} requests`)
    for (const name of ['tapped', 'pointed', 'keystrokes'] as const)
      console.log(`  ${name}, ms: ${cost[name].map((ms) => ms.toFixed(0)).join(' ')}`)
    return searchTable(cost)
  },
  growth: async () => growthTable(await measureGrowth(browser, root, dist)),
}

try {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const load = loadavg()[0] ?? 0
    if (load > availableParallelism())
      console.warn(`The machine is busy (load ${load.toFixed(1)}): the times below will be too long.`)
    const figures = await measure()
    console.log(`${figures}\n`)
    writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), name, figures))
  }
} finally {
  await browser.close()
  await site.close()
}
