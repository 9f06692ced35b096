// Tests that nothing moves when the fonts come: they are held back until the page stands in local fonts, then released.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { kinds } from '../support/kinds.ts'
import { openSite, type Site } from '../support/browser.ts'

declare global {
  interface Window {
    /** the sum of all shifts so far */
    shifted: number
  }
}

/** The most that may move, by https://web.dev/articles/cls; 0.1 counts as good. */
const most = 0.02

/** Sums the shifts of a page from its start. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    window.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) window.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Two frames later, what moved has been reported. */
const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (const _ of [1, 2, 3]) await new Promise((frame) => requestAnimationFrame(frame))
    return window.shifted
  })

const search = { name: 'the search page with hits', path: '/search/?q=cam+ranh', expecting: undefined }

describe('nothing moves when the fonts come, on', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  for (const viewport of [
    { width: 412, height: 823 },
    { width: 1350, height: 940 },
  ])
    for (const { name, path, expecting } of [...kinds, search])
      test(`${name}, ${viewport.width} px`, async () => {
        let release = () => {}
        const held = new Promise<void>((resolve) => (release = resolve))
        await site.visit(
          path,
          {
            viewport,
            // all of it would be the fonts too
            until: 'domcontentloaded',
            ...(expecting ? { expecting } : {}),
            before: async (page) => {
              await watch(page)
              await page.route('**/*.woff2', async (route) => {
                await held
                await route.continue()
              })
            },
          },
          async (page) => {
            if (path.includes('?q=')) await page.locator('.hit-link').first().waitFor()
            release()
            const shifted = await shiftOf(page)
            assert.ok(shifted <= most, `${shifted}`)
          },
        )
      })
})
