// Tests the theme: the system's choice, the reader's, and that it is applied before the first paint.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())

/**
 * Whether the page is drawn dark on light or light on dark: told from what is painted, not from the names of the
 * tokens.
 */
const drawn = (page: Page): Promise<'light' | 'dark' | 'neither'> =>
  page.evaluate(() => {
    const brightness = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3
    const { backgroundColor, color } = getComputedStyle(document.body)
    const paper = brightness(backgroundColor)
    const ink = brightness(color)
    return paper > 200 && ink < 90 ? 'light' : paper < 60 && ink > 180 ? 'dark' : 'neither'
  })
const button = (page: Page) => page.getByRole('button', { name: /^Colours/ })

test('the page follows the system, also when the system changes its mind', () =>
  site.visit(reading, { colorScheme: 'dark' }, async (page) => {
    assert.equal(await drawn(page), 'dark')
    await page.emulateMedia({ colorScheme: 'light' })
    assert.equal(await drawn(page), 'light')
  }))

test('the button goes from automatic to light, to dark and back, and says where it stands', () =>
  site.visit(reading, { colorScheme: 'dark' }, async (page) => {
    const went: string[] = []
    for (let presses = 0; presses < 4; presses++) {
      went.push(`${await button(page).textContent()}, drawn ${await drawn(page)}`)
      await button(page).click()
    }
    assert.deepEqual(went, [
      'Colours: automatic, drawn dark',
      'Colours: light, drawn light',
      'Colours: dark, drawn dark',
      'Colours: automatic, drawn dark',
    ])
  }))

test('the choice is remembered over a reload and on another page, and forgotten with “automatic”', () =>
  site.visit(reading, { colorScheme: 'dark' }, async (page) => {
    await button(page).click()
    await page.reload()
    assert.deepEqual([await drawn(page), await button(page).textContent()], ['light', 'Colours: light'])
    await page.goto(site.at('/about/'))
    assert.equal(await drawn(page), 'light')
    await button(page).click()
    await button(page).click()
    await page.reload()
    assert.deepEqual([await drawn(page), await button(page).textContent()], ['dark', 'Colours: automatic'])
  }))

test('what is remembered is set before the page has a body to paint, without the site’s scripts', () =>
  site.visit(
    '/about/',
    {
      colorScheme: 'light',
      expecting: /_astro\/.+\.js/,
      before: async (page) => {
        await page.route('**/_astro/*.js', (route) => route.abort())
        await page.addInitScript(() => {
          localStorage.setItem('theme', 'dark')
          new MutationObserver((_, observer) => {
            if (!document.body) return
            Object.assign(window, { themeAtFirstPaint: document.documentElement.dataset['theme'] ?? 'none' })
            observer.disconnect()
          }).observe(document, { childList: true, subtree: true })
        })
      },
    },
    async (page) => {
      assert.equal(await page.evaluate('themeAtFirstPaint'), 'dark')
      assert.equal(await drawn(page), 'dark')
    },
  ))

test('a remembered word that is no theme changes nothing', () =>
  site.visit(
    '/about/',
    {
      colorScheme: 'dark',
      before: (page) => page.addInitScript(() => localStorage.setItem('theme', 'sepia')),
    },
    async (page) => {
      assert.deepEqual([await drawn(page), await button(page).textContent()], ['dark', 'Colours: automatic'])
    },
  ))

test('where the browser refuses to remember, the choice holds for the page', () =>
  site.visit(
    '/about/',
    {
      colorScheme: 'dark',
      before: (page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          }),
        ),
    },
    async (page) => {
      await button(page).click()
      assert.deepEqual([await drawn(page), await button(page).textContent()], ['light', 'Colours: light'])
    },
  ))
