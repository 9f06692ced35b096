// Asks the search of a built site in Chromium, on its search page, and reads what is drawn there.
import { preview } from 'astro'
import { chromium, type Locator } from 'playwright-core'
import { searchPath, withBase, withoutBase } from '../../paths.ts'
import { fewestWords } from '../../search/engine/prints.ts'
import { tokenize } from '../../text/tokenize.ts'
import { findBrowser } from '../setup/browser.mjs'
import type { Ask } from './ask.ts'

/** ms for which a pasted passage is waited for, which is told after the hits; nothing tells that there is none. */
const pastedPause = 500

/**
 * Runs an evaluation in Chromium.
 * @param root the project's folder, whose built site is served meanwhile
 * @param run  asks the queries
 * @throws Error where there is no Chromium
 */
export async function inBrowser(root: string, run: (ask: Ask) => Promise<void>): Promise<void> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('There is no Chromium. Run "npm test" once, which installs it, or set CHROMIUM.')
  const server = await preview({ root, logLevel: 'error', server: { port: 0 } })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const box = page.locator('main')
    const field = box.locator('input[type=search]')
    const pasted = box.locator('.search-help', { hasText: 'These words are' }).locator('a').first()
    await page.goto(`http://localhost:${server.port}${withBase(searchPath)}`)
    await run(async (query) => {
      await field.fill('')
      await box.locator('.hit-group').first().waitFor({ state: 'detached' })
      await field.fill(query)
      await page.waitForFunction(() =>
        /section|Nothing|could not/.test(document.querySelector('main .search-status')?.textContent ?? ''),
      )
      if (tokenize(query).length >= fewestWords)
        await pasted.waitFor({ state: 'attached', timeout: pastedPause }).catch(() => undefined)
      // the passages to which an entry leads, or the entry itself where it leads to one place
      const entries = await Promise.all((await box.locator('.directory .answer').all()).map(linksOfEntry))
      const passage = (await pasted.count()) > 0 ? [await addresses(pasted)] : []
      return { entries: [...passage, ...entries], hits: await addresses(box.locator('.hits a')) }
    })
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** The addresses of links, from the site's root. */
const addresses = async (links: Locator): Promise<string[]> =>
  (await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))).map(withoutBase)

/** The passages to which an entry leads; where it has none, the place that it is. */
async function linksOfEntry(entry: Locator): Promise<string[]> {
  const passages = await addresses(entry.locator('.answer-passages a'))
  return passages.length > 0 ? passages : addresses(entry.locator('.answer-link'))
}
