// Tests the navigation of a reading page: from page to page, past the header, to a passage by its number.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { loadManifest } from '../../src/edition/read/load.ts'
import { withoutBase } from '../../src/paths.ts'
import { openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'
import { root } from '../support/project.ts'

const site = await openSite()
after(() => site.close())
const manifest = loadManifest(root)

test('“Next” leads through an account to its last page, and “Before” back to the account', () =>
  site.visit('/facts-and-details/overview/', {}, async (page) => {
    const seen: string[] = []
    const paths = manifest.outline
      .filter(({ account }) => account === 'facts-and-details')
      .map((entry) => `/facts-and-details/${entry.page}/`)
    /** Follows the link as long as there is one. */
    const turn = async (rel: string) => {
      // a circle would not end
      while (seen.length < 20) {
        seen.push(withoutBase(new URL(page.url()).pathname))
        const link = page.locator(`.pagination a[rel="${rel}"]`)
        if ((await link.count()) === 0) return
        const path = await link.getAttribute('href')
        await link.click()
        await page.waitForURL(`**${path}`)
      }
    }
    await turn('next')
    assert.deepEqual(seen.splice(0), paths)
    await turn('prev')
    assert.deepEqual(seen, [...paths.toReversed(), '/facts-and-details/'])
  }))

test('the first Tab shows a link that leads past the header into the text', () =>
  site.visit(reading, {}, async (page) => {
    const skip = page.getByRole('link', { name: 'Skip to the text' })
    const before = await skip.boundingBox()
    await page.keyboard.press('Tab')
    assert.ok(await skip.evaluate((link) => link === document.activeElement))
    const shown = await skip.boundingBox()
    assert.ok((before?.width ?? 0) < 2 && (shown?.width ?? 0) > 50, `${before?.width} px wide, then ${shown?.width}`)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main')?.id), 'main')
  }))

for (const width of [320, 768, 1440])
  test(`each passage’s number is a link to it, at ${width} px${width < 768 ? '' : ' in the margin'}`, () =>
    site.visit(reading, { viewport: { width, height: 900 } }, async (page) => {
      const numbers = await page.locator('.passage-number').evaluateAll((links) =>
        links.map((link) => {
          const passage = link.closest('.passage')
          const text = passage?.querySelector('.passage-text')
          return {
            link: [passage?.id, link.getAttribute('href'), link.getAttribute('aria-label')],
            inText: link.getBoundingClientRect().right > (text?.getBoundingClientRect().left ?? 0),
          }
        }),
      )
      assert.deepEqual(
        numbers.map(({ link }) => link),
        manifest.passages
          .filter(({ account }) => account === 'globalsecurity')
          .map(({ passage }) => [`p${passage}`, `#p${passage}`, `Passage ${passage}`]),
      )
      if (width >= 768)
        assert.deepEqual(
          numbers.filter(({ inText }) => inText),
          [],
        )

      await page.locator('#p14 > .passage-number').click()
      assert.equal(new URL(page.url()).hash, '#p14')
      assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), 'p14')
    }))
