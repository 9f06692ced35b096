// What the search would cost if the edition were ten and a hundred times as long, measured on pages of made-up words.
import type { Browser } from 'playwright-core'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildIndex } from '../../search/build/integration.ts'
import { everyday, firstSearch } from './search-cost.ts'
import { between, dialogField, waitForAnswer } from './searching.ts'
import { serve } from './serve.ts'
import { syntheticPage, syntheticQueries } from './synthetic.ts'
import { medianOf } from './transfer.ts'

export interface Growth {
  name: string
  sections: number
  /** bytes of all that the index is made of */
  disk: number
  /** to build it */
  seconds: number
  /** bytes from the pointer on the button to the answer, in an empty browser */
  first: number
  /** ms from the next query to its answer */
  second: number
}

const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())

function put(folder: string, file: string, write: (target: string) => void): void {
  const target = join(folder, file)
  mkdirSync(dirname(target), { recursive: true })
  write(target)
}

/** @param fill puts the pages into an empty folder, in which the index is then built */
async function measureSize(
  browser: Browser,
  dist: string,
  name: string,
  queries: readonly string[],
  fill: (folder: string) => void,
): Promise<Growth> {
  const folder = mkdtempSync(join(tmpdir(), 'search-growth-'))
  try {
    fill(folder)
    const pages = new Set(filesOf(folder))
    const start = performance.now()
    const sections = await buildIndex(folder)
    const seconds = (performance.now() - start) / 1000
    const disk = filesOf(folder)
      .filter((file) => !pages.has(file))
      .reduce((total, file) => total + statSync(join(folder, file)).size, 0)
    const first: number[] = []
    const second: number[] = []
    // the pages and scripts are the real site's; the index in the folder stands before its own
    const site = await serve(folder, dist)
    try {
      for (const [index, query] of queries.entries()) {
        const next = queries[(index + 1) % queries.length] ?? query
        const { bytes } = await firstSearch(browser, site, '/', query, async (page) => {
          await page.locator(dialogField).fill(next)
          await waitForAnswer(page, next)
          second.push(await between(page, `given ${next}`, `drawn ${next}`))
        })
        first.push(bytes)
      }
    } finally {
      await site.close()
    }
    return { name, sections, disk, seconds, first: medianOf(first), second: medianOf(second) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param sizes how many pages of made-up words, each measured by itself */
export async function measureGrowth(browser: Browser, dist: string, sizes = [300, 3000]): Promise<Growth[]> {
  const real = globSync('**/index.html', { cwd: dist }).filter((file) =>
    /<article[^>]* data-account=/.test(readFileSync(join(dist, file), 'utf8')),
  )
  const rows = [
    await measureSize(
      browser,
      dist,
      `${real.length}, this edition`,
      everyday.slice(0, syntheticQueries.length),
      (folder) => {
        for (const file of real) put(folder, file, (target) => copyFileSync(join(dist, file), target))
      },
    ),
  ]
  for (const size of sizes)
    rows.push(
      await measureSize(browser, dist, size.toLocaleString('en'), syntheticQueries, (folder) => {
        for (let number = 0; number < size; number++) {
          const { path, html } = syntheticPage(number)
          put(folder, path, (target) => writeFileSync(target, html))
        }
      }),
    )
  return rows
}

/** The table for README.md. */
export const growthTable = (rows: Growth[]): string =>
  [
    '| pages | sections | index on disk, kB | built in, s | first search, kB | next search, ms |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map(
      ({ name, sections, disk, seconds, first, second }) =>
        `| ${name} | ${sections.toLocaleString('en')} | ${Math.round(disk / 1000).toLocaleString('en')} | ` +
        `${seconds.toFixed(1)} | ${(first / 1000).toFixed(1)} | ${second.toFixed(0)} |`,
    ),
    '',
    'The larger ones are made-up words in the proportions of a language, 1,620 a page in three sections; ' +
      'medians of five queries, the first in an empty browser, the next in the same page.',
  ].join('\n')
