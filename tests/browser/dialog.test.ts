// The search dialog: fetched when it is wanted, opened and closed by pointer and by keyboard, and where it cannot be had.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'
import { ask, dialog, fieldHasFocus, openDialog, opener, waitForFocus } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

describe('nothing of the index is fetched before the reader wants the search, the engine as soon as the pointer is on its button:', () => {
  for (const { name, path, expecting } of kinds) {
    const asked: string[] = []
    const before = (page: Page) => {
      page.on('request', (request) => {
        if (request.url().includes('/pagefind/')) asked.push(request.url())
      })
    }
    test(name, () =>
      site.visit(path, { expecting, before }, async (page) => {
        await page.keyboard.press('End')
        await page.waitForLoadState('networkidle')
        assert.deepEqual(asked, [])
        const engine = page.waitForRequest('**/pagefind/pagefind.js')
        await opener(page).hover()
        await engine
      })
    )
  }
})

test('Ctrl+K opens the dialog', () =>
  site.visit(reading, {}, async (page) => {
    await page.keyboard.press('Control+K')
    await waitForFocus(page, fieldHasFocus)
  }))

test('Ctrl+K is left alone in a field, which may have its own use for it', () =>
  site.visit('/', {}, async (page) => {
    // told from the event itself, heard after the site has: waiting for a dialog not to open would prove nothing
    await page.evaluate(() =>
      addEventListener('keydown', (event) => {
        if (event.key.toLowerCase() === 'k') Object.assign(window, { taken: event.defaultPrevented })
      })
    )
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Control+K')
    assert.equal(await page.evaluate('taken'), false)
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+K')
    assert.equal(await page.evaluate('taken'), true)
  }))

for (const { name, close } of [
  { name: 'Escape', close: (page: Page) => page.keyboard.press('Escape') },
  { name: '“Close”', close: (page: Page) => dialog(page).getByRole('button', { name: 'Close' }).click() },
  { name: 'a click beside it', close: (page: Page) => page.mouse.click(5, 5) },
])
  test(`${name} closes the dialog, a query in it or not, and gives the focus back`, () =>
    site.visit(reading, {}, async (page) => {
      for (const query of ['', 'Cam Ranh']) {
        await openDialog(page)
        if (query) await ask(page, query)
        await close(page)
        await dialog(page).waitFor({ state: 'hidden' })
        await waitForFocus(page, 'a[data-search]')
      }
    }))

test('the focus goes back to the link from which the reader came by keyboard, and to the button if from nowhere', () =>
  site.visit(reading, {}, async (page) => {
    for (const from of ['a[data-search]', '#p2 > .passage-number']) {
      await page.keyboard.press('Control+K')
      await waitForFocus(page, fieldHasFocus)
      await page.keyboard.press('Escape')
      await waitForFocus(page, from)
      await page.locator('#p2 > .passage-number').focus()
    }
  }))

test('a hit on the page that is read closes the dialog and leads to the passage, from where Tab goes on', () =>
  site.visit(reading, {}, async (page) => {
    await openDialog(page)
    await ask(page, 'Swaraj')
    const link = dialog(page).locator(`.hits a[href^="${reading}#p"]`).first(),
      href = await link.getAttribute('href')
    await link.press('Enter')
    await page.waitForURL(`**${href}`)
    assert.ok(!(await dialog(page).isVisible()))
    assert.ok(await page.locator(':target.passage').isVisible())
    await page.keyboard.press('Tab')
    assert.ok(await page.evaluate(() => document.activeElement?.closest(':target')), 'Tab does not go on from the passage')
  }))

describe('where the index cannot be had, the reader is told', () => {
  const blocked = { expecting: /pagefind/, before: (page: Page) => page.route('**/pagefind/**', (route) => route.abort()) }
  const told = 'The search could not be loaded.'

  test('in the dialog', () =>
    site.visit('/about/', blocked, async (page) => {
      await openDialog(page)
      await page.keyboard.type('doi moi')
      await dialog(page).getByRole('status').filter({ hasText: told }).waitFor()
    }))

  test('on the search page', () =>
    site.visit('/search/?q=doi+moi', blocked, (page) => page.getByRole('status').filter({ hasText: told }).waitFor()))
})

test('the button leads to the search page where not even the dialog can be had', () =>
  site.visit(
    '/about/',
    {
      expecting: /_astro\/dialog/,
      before: (page) => page.route('**/_astro/dialog*.js', (route) => route.abort()),
    },
    async (page) => {
      await opener(page).click()
      await page.waitForURL('**/search/')
    }
  ))
