// Tests that a page from before a new version of the site goes on searching, on hosts whose answers a browser keeps
// without asking again: of the index that the page has opened, or the browser has kept, the host has no further file.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withBase } from '../../src/paths.ts'
import { openSite, type Site } from '../support/browser.ts'
import { dialog, hitsIn, openDialog, said, type ShownHit } from '../support/search.ts'
import { dist } from '../support/site.ts'
import { serveVersions, writeVersion, type Versions } from '../support/versions.ts'

/** What a host says of how long its files may be kept. */
const hosts = {
  // as GitHub Pages does
  'ten minutes': { 'Cache-Control': 'max-age=600' },
  // a browser then keeps a file for a tenth of its age: some eleven days of a hundred and fifteen
  'as long as the browser sees fit': { 'Last-Modified': new Date(Date.now() - 1e10).toUTCString() },
}

const start = '/about/'
const first = 'typhoon'
/** a word that the new version alone has, in one place */
const added = 'quokkas'
const place = '/hayton/introduction/'
const queries = {
  'a word that the new version alone has': added,
  'a word that was looked up before, and one that was not': `${first} embargo`,
}

interface Shown {
  status: string
  hits: ShownHit[]
}

/** Asks all at once, as who pastes: each letter by itself would have fetched most of the index. */
async function ask(page: Page, query: string): Promise<Shown> {
  await page.getByRole('searchbox').fill(query)
  return { status: await said(page, query), hits: await hitsIn(page) }
}

/** Keeps what the page says of a search from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: string[] = []
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('.search-status')) told.push(status.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { told })
  })

/** Opens a page once more, as from a link in another window. */
async function openAnew(open: Page, site: Site): Promise<Page> {
  const page = await open.context().newPage()
  await page.goto(site.at(start))
  await openDialog(page)
  return page
}

describe('once a new version has been put up', () => {
  let folder = ''
  let newVersion = ''
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'versions-'))
    newVersion = join(folder, 'new')
    // a word more in each passage, and every file of the index has another name
    await writeVersion(newVersion, (section) => ({
      ...section,
      parts: section.parts.map((part, index) => ({
        ...part,
        text: `${part.text} Revised.${section.url === place && index === 0 ? ` Here are ${added}.` : ''}`,
      })),
    }))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  for (const [howLong, headers] of Object.entries(hosts))
    describe(`on a host whose files are kept for ${howLong},`, () => {
      let versions: Versions
      let site: Site
      /** what the new version answers a reader who was never there before */
      const right = new Map<string, Shown>()
      before(async () => {
        site = await openSite(join(folder, howLong), async () => (versions = await serveVersions(dist, headers)))
        versions.putUp(newVersion)
        await site.visit('/search/', {}, async (page) => {
          for (const query of Object.values(queries)) right.set(query, await ask(page, query))
        })
        assert.deepEqual(
          right.get(added)?.hits.map(({ href }) => href.split('#')[0]),
          [withBase(place)],
        )
      })
      after(() => site.close())

      for (const [what, query] of Object.entries(queries))
        test(`an open page, and one from the browser’s cache, find ${what}, at once`, () => {
          versions.putUp(dist)
          // what the browser and Pagefind tell the console of a file that is gone
          const expecting = /status of 404|Failed to load the index chunk/
          return site.visit(start, { expecting }, async (open) => {
            await openDialog(open)
            await ask(open, first)
            await dialog(open).locator('select').first().waitFor()
            for (const reach of [() => open, () => openAnew(open, site)]) {
              versions.putUp(newVersion)
              const page = await reach()
              await listen(page)
              assert.deepEqual(await ask(page, query), right.get(query))
              const told = await page.evaluate<string[]>('told')
              assert.deepEqual(
                told.filter((text) => /^(?:Nothing|No section)|could not be loaded/.test(text)),
                [],
              )
              // otherwise nothing was tried: the host was asked for a file that it has no longer, and not for the page
              const { asked } = versions
              assert.ok(asked.some(({ path, status }) => path.startsWith('/pagefind/index/') && status === 404))
              assert.deepEqual(
                asked.filter(({ path }) => path === start || path.startsWith('/_astro/dialog')),
                [],
              )
            }
          })
        })
    })
})
