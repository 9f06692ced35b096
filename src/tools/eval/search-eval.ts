// The command `npm run search:eval [-- --fast] [--kept] [FILE …]`: types labelled queries into the search of the built
// site, in Chromium, and prints how often the right section comes first. With --fast it runs the same search without a
// browser. With --kept it also prints the measures of the held-out queries, without listing them. Default files:
// tests/search/queries.json, and ../shared/search/queries.json where it exists.
import { preview } from 'astro'
import { chromium } from 'playwright-core'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { searchPath, withBase } from '../../paths.ts'
import { loadManifest } from '../../edition/read/load.ts'
import { search } from '../../search/engine/search.ts'
import { findBrowser } from '../setup/browser.mjs'
import { searchOnDisk } from '../measure/disk-source.ts'
import { evaluate, readQueries, report, sectionOf } from './evaluation.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { passages } = loadManifest(root)
const given = process.argv.slice(2)
const fast = given.includes('--fast')
const named = given.filter((one) => !one.startsWith('--'))
const files =
  named.length > 0
    ? named
    : [join(root, 'tests/search/queries.json'), join(root, '../shared/search/queries.json')].filter((file) =>
        existsSync(file),
      )

/** The addresses of a query's hits, best first. */
type Ask = (query: string) => Promise<string[]>

/** Runs an evaluation on the built site in Chromium. */
async function inBrowser(run: (ask: Ask) => Promise<void>): Promise<void> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('There is no Chromium. Run "npm test" once, which installs it, or set CHROMIUM.')
  const server = await preview({ root, logLevel: 'error', server: { port: 0 } })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const field = page.locator('main input[type=search]')
    await page.goto(`http://localhost:${server.port}${withBase(searchPath)}`)
    await run(async (query) => {
      await field.fill('')
      await page.locator('main .hit-group').first().waitFor({ state: 'detached' })
      await field.fill(query)
      await page.waitForFunction(() =>
        /section|Nothing|could not/.test(document.querySelector('main .search-status')?.textContent ?? ''),
      )
      return page.locator('main .hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    })
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Runs an evaluation in Node, on the index of the built site. */
async function onDisk(run: (ask: Ask) => Promise<void>): Promise<void> {
  searchOnDisk(join(root, 'dist'))
  await run(async (query) => {
    const { groups } = await search(query)
    return groups.flatMap(({ hits }) =>
      hits.flatMap(({ url, otherPassages, otherEdition }) => [
        url,
        ...otherPassages.map((place) => place.url),
        ...(otherEdition ? [otherEdition.url] : []),
      ]),
    )
  })
}

await (fast ? onDisk : inBrowser)(async (ask) => {
  for (const file of files) {
    const queries = readQueries(file)
    const outcomes = []
    for (const query of queries)
      outcomes.push(
        evaluate(query, [...new Set((await ask(query.q)).map((href) => sectionOf(href, passages)))], passages),
      )
    for (const set of ['tune', 'kept'] as const) {
      const some = outcomes.filter(({ query }) => query.set === set)
      if (some.length > 0 && (set === 'tune' || given.includes('--kept')))
        console.log(
          `\n${file.replace(root, '')}, ` +
            `${set === 'kept' ? 'set aside' : 'to tune by'}\n${report(some, set === 'tune')}`,
        )
    }
  }
})
