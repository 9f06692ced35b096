// The link of a section and the number of a passage: used by mouse, by keyboard or by touch, each copies its whole address and says so.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { openSite, type Visit } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())
const permissions = ['clipboard-read', 'clipboard-write']

/** Tabs from the page's beginning to the link, as somebody without a mouse does. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail('60 times Tab did not lead to the link')
}

const ways: { name: string; options: Visit; use: (page: Page, link: Locator) => Promise<void> }[] = [
  { name: 'by mouse', options: { permissions }, use: (_, link) => link.click() },
  {
    name: 'by keyboard',
    options: { permissions },
    use: async (page, link) => {
      await tabTo(page, link)
      await page.keyboard.press('Enter')
    },
  },
  {
    name: 'by touch',
    options: { permissions, hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
    use: (_, link) => link.tap(),
  },
]
const links = [
  {
    name: 'the link of a section',
    fragment: '#party-congresses',
    label: /^Link to the section “Foreign policy from Congress to Congress/,
  },
  { name: 'the number of a passage', fragment: '#p2', label: /^Passage 2$/ },
]

/** What the page says of what it did; it comes a moment after the click. */
const said = async (page: Page): Promise<string | null> => {
  const toast = page.locator('.toast[role="status"]:not(:empty)')
  await toast.waitFor()
  return toast.textContent()
}

for (const way of ways)
  for (const link of links)
    test(`${link.name} copies its address ${way.name}`, () =>
      site.visit(reading, way.options, async (page) => {
        await way.use(page, page.getByRole('link', { name: link.label }))
        assert.equal(await said(page), 'Link copied')
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.origin + reading + link.fragment)
        assert.equal(page.url(), site.origin + reading + link.fragment)
      }))

test('where the clipboard is refused, the page says where the address stands', () =>
  site.visit(
    reading,
    {
      before: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
        }),
    },
    async (page) => {
      await page.getByRole('link', { name: /^Passage 2$/ }).click()
      assert.equal(await said(page), 'The address is in the address bar')
      assert.equal(new URL(page.url()).hash, '#p2')
    }
  ))
