// Tests that the search takes whatever is typed or stands in an address: markup, other scripts, far too much, nothing.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { countIn, field, openDialog, said } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

describe('a query that looks like markup is text', () => {
  const markup = '<img src=x onerror=alert(1)>'
  // an alert would be a fault of the visit
  const harmless = async (page: Page) => {
    await page.getByRole('status').filter({ hasText: markup }).waitFor()
    assert.equal(await page.locator('img').count(), 0)
  }

  test('a query that looks like markup is text in the dialog', () =>
    site.visit('/about/', {}, async (page) => {
      await openDialog(page)
      await page.keyboard.type(markup)
      await harmless(page)
    }))

  test('a query that looks like markup is text in an address', () =>
    site.visit(`/search/?${new URLSearchParams({ q: markup })}`, {}, harmless))
})

test('nothing that may stand in an address harms the page or ends the search', () =>
  site.visit('/search/', {}, async (page) => {
    const nothing = /^Nothing found for “/
    const some = /^(?:\d+ sections? for “|No section has “.+”; (?:\d+ sections? for “|the nearest (?:is|are) below))/
    const common = /^Nothing found for “the of and”: such words stand in every section/
    const wordless = /^There is no word in it/
    const blank = /^$/
    for (const [query, expected] of [
      ['<script>alert(1)</script>', some],
      ['" onmouseover="alert(1)', some],
      ['Saigon <img src=x onerror=alert(1)>', some],
      ['\0', wordless],
      ['شؤون فيتنام', nothing],
      ['\u202Eionah', nothing],
      ['🇻🇳 😀', wordless],
      ['w'.repeat(10_000), nothing],
      ['Hanoi '.repeat(1_600), some],
      ['"""', wordless],
      ['  ', blank],
      ['the of and', common],
      ['__proto__', some],
      ['constructor', nothing],
    ] as const) {
      await page.goto(site.at(`/search/?${new URLSearchParams({ q: query })}`))
      // kept in the history’s entry as soon as a search is answered
      await page.waitForFunction(() => (history.state as { shown?: number } | null)?.shown)
      const what = JSON.stringify(query.slice(0, 40))
      const status = (await page.locator('main .search-status').textContent()) ?? ''
      assert.match(status, expected, what)
      assert.equal((await page.locator('.hit').count()) > 0, some.test(status), what)
      assert.equal(await page.locator('main :is(script, img, [onmouseover])').count(), 0, what)
      await field(page).fill('Hanoi')
      assert.ok(countIn(await said(page, 'Hanoi')).total > 0, what)
    }
    await page.goto(site.at('/search/?q=%E0%A4%A'))
    await page.waitForFunction(() => (history.state as { shown?: number } | null)?.shown)
  }))
