// npm run search:eval [-- FILE …]: types labelled queries into the built site's own search, in Chromium, and prints how
// often the right section comes first. A query file is a list of { q, best, also, kind }; best and also are
// [account, section or page] pairs. Without a file: tests/search/queries.json, and ../shared/search/queries.json where it is.
import { preview } from 'astro'
import { chromium, type Page } from 'playwright-core'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'astro/zod'
import { loadContract } from '../edition/load.ts'
import { findBrowser } from '../setup/browser.mjs'

const place = z.tuple([z.string(), z.string()])
const querySchema = z.object({ q: z.string(), best: z.array(place), also: z.array(place).default([]), kind: z.string() })
type Query = z.output<typeof querySchema>

const root = fileURLToPath(new URL('../..', import.meta.url)), { passages } = loadContract(root)
const files = process.argv.slice(2).length > 0 ? process.argv.slice(2) : [join(root, 'tests/search/queries.json'), join(root, '../shared/search/queries.json')].filter((file) => existsSync(file))

/** The section to which a hit leads, as `hayton/cam-ranh-bay`; both editions of a section are one answer. */
function sectionOf(href: string): string {
  const [path = '', id = ''] = href.split('#'), [, account = '', page = ''] = path.split('/')
  const passage = passages.find((row) => row.account === account && `p${row.passage}` === id)
  return `${account}/${passage?.section ?? (id || page)}`
}

/** The sections in the order of the hits, each once. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('main input[type=search]').fill('')
  await page.locator('main .hits li').first().waitFor({ state: 'detached' })
  await page.locator('main input[type=search]').fill(query)
  await page.waitForFunction(() => /section|Nothing|could not/.test(document.querySelector('main .search-status')?.textContent ?? ''))
  return [...new Set((await page.locator('main .hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).map(sectionOf))]
}

/** The first place, counted from 1, at which one of some sections stands; 0 where none does. A page stands for all its sections. */
function rankOf(found: string[], wanted: Query['best']): number {
  const sections = new Set(wanted.flatMap(([account, id]) => [`${account}/${id}`, ...passages.filter((row) => row.account === account && row.page === id).map((row) => `${account}/${row.section}`)]))
  return found.findIndex((section) => sections.has(section)) + 1
}

interface Outcome { query: Query; rank: number; found: string[] }
const share = (outcomes: Outcome[], good: (outcome: Outcome) => number) => (outcomes.reduce((sum, outcome) => sum + good(outcome), 0) / outcomes.length).toFixed(2)
const row = (name: string, outcomes: Outcome[]) =>
  `${name.padEnd(6)} ${String(outcomes.length).padStart(3)}   @1 ${share(outcomes, ({ rank }) => Number(rank === 1))}   @3 ${share(outcomes, ({ rank }) => Number(rank > 0 && rank <= 3))}   MRR ${share(outcomes, ({ rank }) => (rank ? 1 / rank : 0))}   empty ${outcomes.filter(({ found }) => found.length === 0).length}`

const executablePath = findBrowser()
if (!executablePath) throw new Error('There is no Chromium. Run "npm test" once, which installs it, or set CHROMIUM.')
const server = await preview({ root, logLevel: 'error', server: { port: 0 } }), browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  await page.goto(`http://localhost:${server.port}/search/`)
  for (const file of files) {
    const outcomes: Outcome[] = []
    for (const query of z.array(querySchema).parse(JSON.parse(readFileSync(file, 'utf8')))) {
      const found = await ask(page, query.q)
      // "best" names what should come first; what is acceptable next to it does not stand in its way
      const also = new Set(query.also.map(([account, id]) => `${account}/${id}`))
      outcomes.push({ query, found, rank: rankOf(found.filter((section, index) => index === 0 || !also.has(section)), query.best) })
    }
    console.log(`\n${file.replace(root, '')}\n${row('all', outcomes)}`)
    const kinds = [...new Set(outcomes.flatMap(({ query }) => query.kind.toLowerCase().split(' ')))].sort()
    for (const kind of kinds) console.log(row(kind, outcomes.filter(({ query }) => query.kind.toLowerCase().split(' ').includes(kind))))
    for (const { query, rank, found } of outcomes.filter((outcome) => outcome.rank !== 1)) console.log(`  ${rank || '–'}  ${query.q}   →  ${found.slice(0, 3).join(', ')}   (${query.best.map((b) => b.join('/')).join(', ')})`)
  }
} finally {
  await browser.close()
  await server.stop()
}
