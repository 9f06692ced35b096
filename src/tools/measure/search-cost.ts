// Measures what the search costs a reader: the bytes fetched before and after they ask for it, and the time until they
// see hits, on a desktop computer and on a slow phone.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { between, opener, openAndType, requestedFor, waitForAnswer, watch } from './searching.ts'
import { sum, type Served } from './serve.ts'
import { cpuSlowdown, phone, slowDown } from './slow-phone.ts'
import { medianOf } from './transfer.ts'

/** Queries as readers may type them: names with and without diacritics, things, years, questions. */
export const everyday = [
  'cam ranh',
  'doi moi',
  'oil rig 2014',
  'when did Vietnam join ASEAN',
  'Nguyễn Tấn Dũng',
  'embargo',
  '1979',
  'saigon',
  'trade with Japan',
  'three noes',
]
/** Queries for the keystrokes; without diacritics, since they are typed by key events. */
const typed = ['cam ranh bay', 'doi moi', 'oil rig 2014', 'trade with Japan', 'embargo', 'three noes', 'saigon']
/** The query for the cold runs, of three words: neither the lightest nor the heaviest. */
const coldQuery = 'oil rig 2014'
/** How often the cold search is timed. */
const coldRuns = 5

/** Options of a browser context for a desktop computer. */
const desktop = { viewport: { width: 1440, height: 900 } }

/** What the search costs. */
export interface SearchCost {
  /** bytes of the search that pages fetch before anybody has asked for it */
  before: number
  /** what is fetched for the first search on a page, by query */
  first: { query: string; bytes: number; requests: number }[]
  /** ms from a tap on the search button to the first answer of the directory, slow phone, run by run */
  answered: number[]
  /** ms from a tap on the search button to the first hits, slow phone, run by run */
  tapped: number[]
  /** ms from a click on the search button to the first hits, the pointer there 300 ms before, run by run */
  pointed: number[]
  /** ms from a keystroke to its answer, everything in the cache */
  keystrokes: number[]
}

/**
 * Whether only the search needs a file: an index file, a data file, its engine, or a script with the status line.
 * @param path its path on the site
 * @param code its content, where it is a script
 */
export const isOfSearch = (path: string, code: string): boolean =>
  /^\/(?:(?:pagefind|search)\/.|_astro\/search\.)/.test(path) || (path.endsWith('.js') && /search-status/.test(code))

/** Loads a page in a browser with an empty cache, waits until the network is idle, and then does something with it. */
export async function withPage<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    return await act(page)
  } finally {
    await context.close()
  }
}

/**
 * Measures the first search on a page: bytes and requests from the moment when the pointer reaches the search button
 * until the answer is shown. What is asked for afterwards, for the numbers beside the filters, does not count.
 * @param path the page
 * @param then called with the page afterwards, before it is closed
 */
export const firstSearch = (
  browser: Browser,
  site: Served,
  path: string,
  query: string,
  then?: (page: Page) => Promise<void>,
): Promise<SearchCost['first'][number]> =>
  withPage(browser, site.origin + path, desktop, async (page) => {
    await watch(page)
    site.drainLog()
    await openAndType(page, query)
    const asked = await requestedFor(page, query)
    const sent = site.drainLog().filter(({ path }) => asked.has(path))
    await then?.(page)
    return { query, bytes: sum(sent), requests: sent.length }
  })

/** Bytes of the search that a page fetches although nobody asks for it. */
async function beforeIntent(browser: Browser, site: Served, dist: string, path: string): Promise<number> {
  site.drainLog()
  // after a wait, so that what a page defers until the browser is idle counts too
  await withPage(browser, site.origin + path, desktop, (page) => page.waitForTimeout(2000))
  return sum(
    site
      .drainLog()
      .filter((sent) =>
        isOfSearch(sent.path, sent.path.endsWith('.js') ? readFileSync(join(dist, sent.path), 'utf8') : ''),
      ),
  )
}

/**
 * Times a search with nothing of it in the cache, in ms, to the first answer of the directory and to the first hits.
 * @param touch whether a finger taps, or a pointer clicks
 */
const coldSearch = (browser: Browser, url: string, touch: boolean): Promise<{ answer: number; hits: number }> =>
  withPage(browser, url, touch ? phone : desktop, async (page) => {
    await watch(page, coldQuery)
    const box = await page.locator(opener).boundingBox()
    if (!box) throw new Error('The page has no visible button for the search.')
    const x = box.x + box.width / 2
    const y = box.y + box.height / 2
    await slowDown(page)
    if (touch) await page.touchscreen.tap(x, y)
    else {
      await page.mouse.move(x, y)
      await page.waitForTimeout(300)
      await page.mouse.click(x, y)
    }
    await waitForAnswer(page, coldQuery)
    return {
      answer: await between(page, 'opened', `answered ${coldQuery}`),
      hits: await between(page, 'opened', `drawn ${coldQuery}`),
    }
  })

/** Types the queries twice on the search page, letter by letter, and times the second round. */
const warmKeystrokes = (browser: Browser, origin: string): Promise<number[]> =>
  withPage(browser, `${origin}/search/`, desktop, async (page) => {
    const times: number[] = []
    const field = page.locator('main input[type=search]')
    await watch(page)
    for (const measured of [false, true])
      for (const query of typed) {
        await field.fill('')
        await field.focus()
        for (let end = 1; end <= query.length; end++) {
          const prefix = query.slice(0, end)
          const letter = query.charAt(end - 1)
          await page.evaluate(() => performance.clearMarks())
          await page.keyboard.type(letter)
          if (letter === ' ') continue // the query is the same as before
          await waitForAnswer(page, prefix)
          if (measured) times.push(await between(page, `given ${prefix}`, `drawn ${prefix}`))
        }
      }
    return times
  })

/**
 * Measures the cost of the search.
 * @param site    the built site, served
 * @param dist    its folder
 * @param reading the path of a reading page, on which the searches are made
 */
export async function measureSearch(
  browser: Browser,
  site: Served,
  dist: string,
  reading: string,
): Promise<SearchCost> {
  let before = 0
  for (const path of [reading, '/']) before += await beforeIntent(browser, site, dist, path)
  const first: SearchCost['first'] = []
  const answered: number[] = []
  const tapped: number[] = []
  const pointed: number[] = []
  for (const query of everyday) first.push(await firstSearch(browser, site, reading, query))
  for (let run = 0; run < coldRuns; run++) {
    const { answer, hits } = await coldSearch(browser, site.origin + reading, true)
    answered.push(answer)
    tapped.push(hits)
    pointed.push((await coldSearch(browser, site.origin + reading, false)).hits)
  }
  return { before, first, answered, tapped, pointed, keystrokes: await warmKeystrokes(browser, site.origin) }
}

/** The table for README.md. */
export function searchTable({ before, first, answered, tapped, pointed, keystrokes }: SearchCost): string {
  const kB = (bytes: number | undefined) => ((bytes ?? NaN) / 1000).toFixed(1)
  const s = (ms: number) => (ms / 1000).toFixed(2)
  const largest = first.toSorted((a, b) => b.bytes - a.bytes)[0]
  return [
    '| search | here | our bound | VitePress | Starlight |',
    '|---|---:|---:|---:|---:|',
    `| kB fetched for it before anybody wants one | **${before === 0 ? 0 : kB(before)}** | 0 | | |`,
    `| kB from the pointer on the button to the first answer, median of ${first.length} queries | ` +
      `**${kB(medianOf(first.map(({ bytes }) => bytes)))}** | 190 | | |`,
    `| the same, the largest, “${largest?.query}” | **${kB(largest?.bytes)}** | 190 | | |`,
    `| s from a tap to the first answer of the directory, slow phone | **${s(medianOf(answered))}** | 0.7 | | |`,
    `| s from a tap to the first hits, slow phone | **${s(medianOf(tapped))}** | 1.4 | 1.4 | 2.23 |`,
    `| s from a click to the first hits, the pointer there 300 ms before | **${s(medianOf(pointed))}** | 1.1 | | |`,
    `| ms from a keystroke to its hits, warm, median of ${keystrokes.length} | ` +
      `**${medianOf(keystrokes).toFixed(0)}** | 20 | | 340 |`,
    '',
    `Served with brotli and \`Cache-Control: max-age=600\`. Queries are typed at ten letters a second, each in ` +
      `an empty browser; a font that the hits want and the page did not have is counted with them. Slow ` +
      `phone: 1.6 Mbit/s, 150 ms, the processor slowed ${cpuSlowdown}×, the page loaded, nothing of the ` +
      `search in the cache, the query (“${coldQuery}”) there as soon as the field is; the ` +
      `median of ${coldRuns} runs, timed in the page.`,
  ].join('\n')
}
