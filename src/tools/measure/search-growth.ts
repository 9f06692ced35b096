// Measures how the cost of the search grows with the edition: on this edition, and on editions about ten and a hundred
// times as long, whose pages consist of made-up words.
import type { Browser } from 'playwright-core'
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { searchFiles, type SearchData } from '../../search/build/index-files.ts'
import { sectionsIn, writeSearch } from '../../search/build/integration.ts'
import type { Section } from '../../search/format.ts'
import { everyday, firstSearch } from './search-cost.ts'
import { between, dialogField, waitForAnswer } from './searching.ts'
import { serve } from './serve.ts'
import { syntheticQueries, syntheticSections } from './synthetic.ts'
import { medianOf } from './transfer.ts'

/** The measures of one edition; a row of the table. */
export interface Growth {
  /** the number of its pages */
  name: string
  sections: number
  /** bytes of all index files */
  disk: number
  /** time to build the index */
  seconds: number
  /** median bytes of a first search, with an empty cache */
  first: number
  /** median ms from the next query, on the same page, to its answer */
  second: number
}

/** Bytes of all files in a folder. */
const sizeOf = (folder: string): number =>
  globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((entry) => entry.isFile())
    .reduce((total, { size }) => total + size, 0)

/** An edition to be measured: its sections, and queries that have hits in it. */
interface Sample {
  name: string
  sections: Section[]
  queries: readonly string[]
}

/** Data of an index without names, spellings and filters. */
const unfiltered: SearchData = { names: [], spellings: [], wordGroups: [], facetsOf: () => ({}), choices: [] }

/** Builds the index of one edition in a temporary folder and measures it. */
async function measureSize(browser: Browser, dist: string, { name, sections, queries }: Sample): Promise<Growth> {
  const folder = mkdtempSync(join(tmpdir(), 'search-growth-'))
  try {
    const start = performance.now()
    await writeSearch(folder, await searchFiles(sections, unfiltered))
    const seconds = (performance.now() - start) / 1000
    const first: number[] = []
    const second: number[] = []
    // pages and scripts come from the built site; the index in the temporary folder takes precedence over the site's
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
    const disk = sizeOf(folder)
    return { name, sections: sections.length, disk, seconds, first: medianOf(first), second: medianOf(second) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Measures this edition and made-up ones.
 * @param root  the project's folder
 * @param dist  the folder of the built site
 * @param sizes the numbers of pages of the made-up editions
 */
export async function measureGrowth(
  browser: Browser,
  root: string,
  dist: string,
  sizes = [300, 3000],
): Promise<Growth[]> {
  const sections = sectionsIn(root)
  const pages = new Set(sections.map(({ url }) => url.split('#')[0])).size
  const queries = everyday.slice(0, syntheticQueries.length)
  const rows = [await measureSize(browser, dist, { name: `${pages}, this edition`, sections, queries })]
  for (const size of sizes) {
    const made = Array.from({ length: size }, (_, number) => syntheticSections(number)).flat()
    const sample = { name: size.toLocaleString('en'), sections: made, queries: syntheticQueries }
    rows.push(await measureSize(browser, dist, sample))
  }
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
