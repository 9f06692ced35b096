// Tests the keys of the search: those that open and close the dialog, where the focus is then, how the shortcut is
// switched off, and the arrows.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'
import { ask, dialog, fieldHasFocus, focused, openDialog, opener, waitForFocus } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

test('Ctrl+K opens the dialog', () =>
  site.visit(reading, {}, async (page) => {
    await page.keyboard.press('Control+K')
    await waitForFocus(page, fieldHasFocus)
  }))

test('Ctrl+K opens the dialog on a keyboard without Latin letters too', () =>
  site.visit(reading, {}, async (page) => {
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }),
      ),
    )
    await waitForFocus(page, fieldHasFocus)
  }))

test('Ctrl+K is left alone in a field, which may have its own use for it', () =>
  site.visit('/', {}, async (page) => {
    // told from the event itself, heard after the site has: waiting for a dialog not to open would prove nothing
    await page.evaluate(() =>
      addEventListener('keydown', (event) => {
        if (event.key.toLowerCase() === 'k') Object.assign(window, { taken: event.defaultPrevented })
      }),
    )
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Control+K')
    assert.equal(await page.evaluate('taken'), false)
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+K')
    assert.equal(await page.evaluate('taken'), true)
  }))

test('Ctrl+K can be switched off, which is remembered and seen, and on again', () =>
  site.visit('/about/', {}, async (page) => {
    const hint = opener(page).getByText('Ctrl K')
    const key = page.getByRole('checkbox', { name: 'Ctrl K opens the search' })
    // told from the event itself, heard after the site has: waiting for a dialog not to open would prove nothing
    const works = async () => {
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
      await page.evaluate(() =>
        addEventListener('keydown', (event) => {
          if (event.key.toLowerCase() === 'k') Object.assign(window, { taken: event.defaultPrevented })
        }),
      )
      await page.keyboard.press('Control+K')
      return page.evaluate('taken')
    }
    const state = async () => [
      await hint.isVisible(),
      await opener(page).getAttribute('aria-keyshortcuts'),
      await works(),
    ]
    await openDialog(page)
    await key.uncheck()
    await page.keyboard.press('Escape')
    assert.deepEqual(await state(), [false, null, false])
    await page.reload()
    assert.deepEqual(await state(), [false, null, false])
    await page.goto(site.at('/search/'))
    assert.equal(await key.isChecked(), false)
    await key.check()
    await page.goto(site.at('/about/'))
    assert.deepEqual(await state(), [true, 'Control+K', true])
    await waitForFocus(page, fieldHasFocus)
    assert.ok(await key.isChecked())
  }))

test('where the browser refuses storage, the shortcut that is switched off stays off on the page', () =>
  site.visit(
    '/search/',
    {
      before: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        }),
    },
    async (page) => {
      const box = page.locator('main input[name=shortcut]')
      await box.uncheck()
      assert.equal(await box.isChecked(), false)
      await page.getByRole('heading', { level: 1 }).click()
      await page.evaluate(() =>
        addEventListener('keydown', (event) => {
          if (event.key.toLowerCase() === 'k') Object.assign(window, { taken: event.defaultPrevented })
        }),
      )
      await page.keyboard.press('Control+K')
      assert.equal(await page.evaluate('taken'), false)
    },
  ))

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

test('the arrows lead from the field through answers and hits and back, Home and End to the first and the last', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await ask(page, 'relations with china')
    // what is folded away is passed over
    const stops = await page
      .locator('.directory, .hits')
      .locator('.answer-link, .hit-link, summary')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? link.localName))
    for (const [key, expected] of [
      ['ArrowDown', stops[0]],
      ['ArrowDown', stops[1]],
      ['End', stops.at(-1)],
      ['ArrowDown', stops.at(-1)],
      ['ArrowUp', stops.at(-2)],
      ['Home', stops[0]],
      ['ArrowUp', 'search'],
      ['ArrowDown', stops[0]],
    ]) {
      await page.keyboard.press(key ?? '')
      assert.equal(await focused(page), expected, key)
    }
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    await waitForFocus(page, 'a[data-search]')
  }))

test('the arrows go through all that is offered where nothing is asked, each topic too, and back', () =>
  site.visit(reading, {}, async (page) => {
    await openDialog(page)
    const links = dialog(page).locator('.hits .answer-link')
    await links.first().waitFor()
    const offered = await links.allTextContents()
    const passed = []
    for (let step = 0; step < offered.length; step++) {
      await page.keyboard.press('ArrowDown')
      passed.push(await page.evaluate(() => document.activeElement?.textContent))
    }
    assert.ok(offered.length > 10)
    assert.deepEqual(passed, offered)
    await page.keyboard.press('ArrowUp')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), offered.at(-2))
  }))
