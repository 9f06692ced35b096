// Tests the site without script: everything can be read and followed, and no control is shown that would do nothing.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withBase } from '../../src/paths.ts'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())
const off = { javaScriptEnabled: false }
const narrow = { ...off, viewport: { width: 320, height: 800 } }

for (const { name, path, expecting } of kinds)
  test(`${name} can be read, and every button on it does something`, () =>
    site.visit(path, { ...off, expecting }, async (page) => {
      assert.ok(await page.locator('main h1').isVisible())
      for (const summary of await page.locator('main summary').all()) await summary.click()
      assert.deepEqual(
        await page
          .locator('main p:not(.search-status, .search-help, .search-foot), main h2')
          .filter({ visible: false })
          .allTextContents(),
        [],
      )
      const dead = await page
        .locator('button')
        .filter({ visible: true })
        .evaluateAll(
          (buttons, search) =>
            buttons
              .filter(
                (button) =>
                  (button as HTMLButtonElement).type !== 'submit' || !button.closest(`form[action="${search}"]`),
              )
              .map((button) => button.outerHTML),
          withBase('/search/'),
        )
      assert.deepEqual(dead, [])
      // the hints at keys that nothing listens to, and the filters of a search that does not run
      assert.equal(await page.getByText('Ctrl K').filter({ visible: true }).count(), 0)
      assert.equal(await page.locator('.search-filters').filter({ visible: true }).count(), 0)
    }))

test('the contents of an account are beside the text where there is room, and lead on', () =>
  site.visit(reading, off, async (page) => {
    await page.locator('.contents').getByRole('link', { name: 'Major International Treaties' }).click()
    assert.equal(new URL(page.url()).hash, '#international-treaties')
    await page.locator('.contents').getByRole('link', { name: 'GlobalSecurity.org' }).click()
    await page.waitForURL('**/globalsecurity/')
  }))

test('the contents open on a narrow window', () =>
  site.visit('/facts-and-details/overview/', narrow, async (page) => {
    const japan = page.locator('.contents').getByRole('link', { name: 'Vietnam’s relations with Japan' })
    assert.ok(!(await japan.isVisible()))
    await page.locator('.contents summary').click()
    await japan.click()
    await page.waitForURL('**/facts-and-details/japan/')
    assert.ok(await page.getByRole('heading', { level: 1, name: 'Vietnam’s relations with Japan' }).isVisible())
  }))

test('one gets from the home page to a passage, to the next chapter and into the search by links', () =>
  site.visit('/', off, async (page) => {
    await page.locator('.questions a').first().click()
    await page.waitForURL(/#p\d+$/)
    assert.ok(await page.locator(':target.passage').isVisible())
    await page.goto(site.at('/facts-and-details/cambodia/'))
    await page.locator('.pagination a[rel="next"]').click()
    await page.waitForURL('**/facts-and-details/laos/')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.waitForURL('**/search/')
  }))

test('a passage’s number leads to the passage', () =>
  site.visit(reading, off, async (page) => {
    await page.locator('#p2 .passage-number').click()
    assert.equal(page.url(), site.at(`${reading}#p2`))
  }))

test('the search form leads to an address with the query, and the page there says what it needs', () =>
  site.visit('/', off, async (page) => {
    await page.getByRole('searchbox', { name: 'Search the accounts' }).fill('Điện Biên Phủ')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    assert.equal(new URL(page.url()).searchParams.get('q'), 'Điện Biên Phủ')
    assert.match(await page.locator('main').innerText(), /needs JavaScript/)
  }))
