// Tests the scroll spy: the table of contents marks the section that is being read, wherever the reader goes.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { loadManifest } from '../../src/edition/read/load.ts'
import { openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'
import { root } from '../support/project.ts'

const site = await openSite()
after(() => site.close())

const manifest = loadManifest(root)
const sections =
  manifest.outline
    .find(({ account, page }) => `/${account}/${page}/` === reading)
    ?.sections.map(({ id }) => `#${id}`) ?? []
/** So high that the page’s last sections cannot be scrolled to its top. */
const high = { viewport: { width: 1440, height: 2400 } }

/** The contents mark exactly these sections, now or as soon as the page has caught up with the reader. */
async function marks(page: Page, ...hrefs: string[]): Promise<void> {
  const links = '.contents a[aria-current="location"]'
  const marked = (selector: string) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'))
  const caughtUp = ([selector, wanted]: [string, string]) =>
    [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href')).join() === wanted
  // a wait in vain says less than the comparison that follows
  await page
    .waitForFunction(caughtUp, [links, hrefs.join()] as [string, string], { timeout: 5000 })
    .catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error
    })
  assert.deepEqual(await page.evaluate(marked, links), hrefs)
}

const toTop = (page: Page, heading: string): Promise<void> =>
  page.locator(heading).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 20))

describe('the scroll spy marks', () => {
  test('the scroll spy marks nothing above the first heading, then the first section, then one in the middle', () =>
    site.visit(reading, {}, async (page) => {
      await marks(page)
      await toTop(page, '#between-moscow-and-beijing')
      await marks(page, '#between-moscow-and-beijing')
      await toTop(page, '#neighbours-china-united-states')
      await marks(page, '#neighbours-china-united-states')
    }))

  test('the scroll spy marks the last section at the end of the page, though it is short and its heading stands far down', () =>
    site.visit(reading, {}, async (page) => {
      const left = await page
        .locator('#international-treaties')
        .evaluate((heading) => document.documentElement.scrollHeight - scrollY - heading.getBoundingClientRect().top)
      await page.setViewportSize({ width: 1440, height: Math.ceil(left * 1.5) })
      await page.keyboard.press('End')
      await marks(page, '#international-treaties')
    }))

  for (const height of [600, 2400])
    test(`the scroll spy marks each section in its turn, none left out, from the top to the foot of a window ${height} px high`, () =>
      site.visit(reading, { viewport: { width: 1440, height } }, async (page) => {
        const seen = await page.evaluate(async () => {
          const order: string[] = []
          const foot = document.documentElement.scrollHeight
          // the mark is one frame behind: the last steps, at the foot already, let it come up
          for (let y = 0; y <= foot + 200; y += 50) {
            scrollTo(0, y)
            await new Promise((resolve) => requestAnimationFrame(resolve))
            const href = document.querySelector('.contents a[aria-current="location"]')?.getAttribute('href')
            if (href && href !== order.at(-1)) order.push(href)
          }
          return order
        })
        assert.deepEqual(seen, sections)
      }))

  test('the scroll spy marks the section that an address leads to, wherever the page could scroll to', async () => {
    for (const section of ['#between-moscow-and-beijing', '#japan-and-india-2014', '#international-treaties'])
      await site.visit(reading + section, high, (page) => marks(page, section))
  })

  test('the scroll spy marks the section in which the passage of an address stands', async () => {
    for (const passage of ['1', '15', '19']) {
      const row = manifest.passages.find(
        (candidate) => candidate.account === 'globalsecurity' && candidate.passage === passage,
      )
      await site.visit(`${reading}#p${passage}`, high, (page) => marks(page, `#${row?.section}`))
    }
  })

  test('the scroll spy marks the section that was clicked, until the reader moves on', async () => {
    await site.visit(reading, high, async (page) => {
      await page.locator('.contents a[href="#japan-and-india-2014"]').click()
      await marks(page, '#japan-and-india-2014')
      await page.keyboard.press('End')
      await marks(page, '#international-treaties')
    })
    await site.visit(reading, {}, async (page) => {
      await page.locator('.contents a[href="#party-congresses"]').click()
      await marks(page, '#party-congresses')
      // a little way back: what was clicked stays in sight, and is not what is read
      await page.mouse.move(720, 450)
      await page.mouse.wheel(0, -300)
      await marks(page, '#between-moscow-and-beijing')
    })
  })

  test('the scroll spy marks the section that was clicked, until the reader drags the page away by its scroll bar', () =>
    site.visit(reading, {}, async (page) => {
      await page.locator('.contents a[href="#party-congresses"]').click()
      await marks(page, '#party-congresses')
      // a scroll bar moves the page without a wheel, a touch or a key
      await toTop(page, '#out-of-isolation')
      await marks(page, '#out-of-isolation')
    }))

  test('the scroll spy marks the page and no section where it has none', () =>
    site.visit('/facts-and-details/overview/', {}, async (page) => {
      await page.keyboard.press('End')
      await marks(page)
      assert.deepEqual(await page.locator('.contents a[aria-current="page"]').allTextContents(), ['Overview'])
    }))
})
