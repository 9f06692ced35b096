// Tests accessibility with axe-core: every kind of page, light and dark, wide and narrow, and the open search.
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { judge } from '../support/axe.ts'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())
const widths = [1440, 320]

async function judgeOpened(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((found) => {
    for (const details of found) (details as HTMLDetailsElement).open = true
  })
  await judge(page, widths)
}

for (const { name, path, expecting } of kinds)
  test(`${name} has no fault that axe finds`, () => site.visit(path, { expecting }, judgeOpened))

test('the search dialog with hits has no fault that axe finds', () =>
  site.visit('/about/', {}, async (page) => {
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.locator('dialog[open] input[type=search]').fill('doi moi')
    await page.locator('dialog[open] .hits > li').first().waitFor()
    await judge(page, widths)
  }))

test('the search page with hits has no fault that axe finds', () =>
  site.visit('/search/?q=doi+moi', {}, async (page) => {
    await page.locator('main .hits > li').first().waitFor()
    await judge(page, widths)
  }))

test('a page with highlights has no fault that axe finds', () =>
  site.visit('/hayton/relations-with-china/?highlight=hanoi#p48', {}, async (page) => {
    await page
      .getByRole('region', { name: 'Words searched for' })
      .getByText(/\d of \d/)
      .waitFor()
    await judge(page, widths)
  }))

test('the citation panel and the selection toolbar have no fault that axe finds', () =>
  site.visit(reading, {}, async (page) => {
    // a passage long enough that the panel covers no other's number by half
    await page.locator('#p3 > .passage-number').click()
    await page
      .getByRole('group', { name: /^Copy and cite/ })
      .getByRole('button', { name: 'Cite' })
      .click()
    await page.locator('.citation-panel .citations').waitFor()
    await judge(page, widths)
    await page.keyboard.press('Escape')
    await page.locator('#p3 .passage-text p').evaluate((text) => getSelection()?.selectAllChildren(text))
    await page.getByRole('group', { name: 'Selected words' }).waitFor()
    await judge(page, widths)
  }))
