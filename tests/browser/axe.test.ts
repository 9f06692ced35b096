// Accessibility as axe-core judges it: every kind of page, light and dark, wide and narrow, and the open search.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { kinds } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// of WCAG 2.2 AA, and not among what axe judges unasked
const run = "axe.run({ rules: { 'target-size': { enabled: true } } })"

/** Judges the page as it stands in every combination of width and colours. */
async function judge(page: Page): Promise<void> {
  await page.evaluate(axe)
  await page.locator('details').evaluateAll((found) => {
    for (const details of found) (details as HTMLDetailsElement).open = true
  })
  for (const width of [1440, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations, passes } = (await page.evaluate(run)) as AxeResults
      const faults = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`))
      assert.deepEqual(faults, [], `${width} px, ${colorScheme}`)
      assert.ok(
        passes.some(({ id }) => id === 'color-contrast'),
        'axe has judged no colour'
      )
    }
}

for (const { name, path, expecting } of kinds)
  test(`${name} has no fault that axe finds`, () => site.visit(path, { expecting }, judge))

test('the search dialog with hits has none', () =>
  site.visit('/about/', {}, async (page) => {
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.locator('dialog[open] input[type=search]').fill('doi moi')
    await page.locator('dialog[open] .hits > li').first().waitFor()
    await judge(page)
  }))

test('the search page with hits has none', () =>
  site.visit('/search/?q=doi+moi', {}, async (page) => {
    await page.locator('main .hits > li').first().waitFor()
    await judge(page)
  }))

test('a page with the words searched for marked has none', () =>
  site.visit('/hayton/relations-with-china/?mark=hanoi#p48', {}, async (page) => {
    await page.getByRole('region', { name: 'Words searched for' }).getByText(/\d of \d/).waitFor()
    await judge(page)
  }))
