// Tests that words pasted from an original lead to the passage that restates them. No sentence of an original may stand
// here, so the site is given the prints of sentences that were made up, in the place of its own.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { printsOf } from '../../src/convert/prints.ts'
import { withBase } from '../../src/paths.ts'
import { writePrints } from '../../src/text/print-file.ts'
import { openSite } from '../support/browser.ts'
import { dialog, hitsIn, openDialog, said } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

const lantern =
  'The consul at Cam Ranh kept a lantern burning for the Soviet tankers, though none had called at the bay since the ' +
  'embargo was lifted.'
const umbrella =
  'Every ambassador to Hanoi is lent an umbrella by the ministry, which asks for it back on the day on which relations ' +
  'are broken off.'
const prints = writePrints(
  printsOf([
    { account: 'hayton', passage: '57', text: lantern },
    { account: 'facts-and-details', passage: '12', text: umbrella },
  ]),
)

/** How it is said where a sentence is restated, the address of the link, and where that leads. */
const restated = {
  lantern: { told: 'Hayton’s, ¶57', link: '/hayton/57/', to: '/hayton/relations-with-china/#p57' },
  umbrella: { told: 'Facts and Details’, ¶12', link: '/facts-and-details/12/', to: '#p12' },
}

const paste = async (page: Page, words: string): Promise<void> => {
  await openDialog(page)
  await page.keyboard.insertText(words)
}
const help = (page: Page) => dialog(page).locator('.search-help')

for (const [what, words, { told, link, to }] of [
  ['all words of a sentence', lantern, restated.lantern],
  ['eight words', 'lent an umbrella by the ministry, which asks', restated.umbrella],
  // six without them might be anybody’s
  ['six words in quotation marks', '“lantern burning for the Soviet tankers”', restated.lantern],
] as const)
  test(`${what}, pasted from an original, lead to the passage that restates it, told by its account and number`, () =>
    site.visit('/about/', {}, async (page) => {
      await page.route('**/search/prints.json', (route) => route.fulfill({ json: prints }))
      await paste(page, words)
      await help(page)
        .filter({ hasText: `These words are ${told}; here they are restated.` })
        .waitFor()
      const passage = help(page).getByRole('link', { name: /^¶/ })
      assert.equal(await passage.getAttribute('href'), withBase(link))
      await passage.click()
      await page.waitForURL((url) => url.href.endsWith(to))
      await page.locator(':target.passage').waitFor()
    }))

test(
  'a sentence of an original in quotation marks is searched for as words at once, and still known; what is told of ' +
    'it comes after the hits and goes with the query',
  () =>
    site.visit('/about/', {}, async (page) => {
      const known = help(page).filter({ hasText: `These words are ${restated.umbrella.told}` })
      const { promise, resolve } = Promise.withResolvers<void>()
      await page.route('**/search/prints.json', async (route) => {
        await promise
        await route.fulfill({ json: prints })
      })
      await paste(page, `"${umbrella}"`)
      await dialog(page).locator('.search-status').filter({ hasText: 'the nearest are below' }).waitFor()
      const hits = await hitsIn(page)
      assert.ok(hits.length > 0)
      assert.equal(await known.count(), 0)
      resolve()
      await help(page)
        .filter({ hasText: `These words are ${restated.umbrella.told}` })
        .waitFor()
      assert.deepEqual(await hitsIn(page), hits)
      await dialog(page).getByRole('searchbox').fill('typhoon')
      await said(page, 'typhoon')
      assert.equal(await known.count(), 0)
    }),
)
