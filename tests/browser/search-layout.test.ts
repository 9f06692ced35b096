// Tests how the search is laid out: sizes and widths on a phone, the field in large type, answers of the directory that
// come above the hits and are not moved by them, and what axe finds in it.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { judge } from '../support/axe.ts'
import { openSite } from '../support/browser.ts'
import {
  answers,
  answersIn,
  ask,
  countBeside,
  dialog,
  field,
  hitsIn,
  openDialog,
  said,
  showMore,
} from '../support/search.ts'

const site = await openSite()
after(() => site.close())

describe('on a phone', () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }

  test('everything in the search is large enough for a finger', () =>
    site.visit('/search/?q=vietnam&edition=restated', phone, async (page) => {
      const least = {
        'input[type=search]': 36,
        select: 36,
        button: 36,
        '.hit-link': 44,
        summary: 24,
        '.hit-passages a': 24,
      }
      const judge = async (part: string) => {
        for (const [selector, height] of Object.entries(least)) {
          const sizes = await page
            .locator(part)
            .locator(selector)
            .filter({ visible: true })
            .evaluateAll((all) =>
              all.map((one) => ({ text: one.textContent.slice(0, 40), height: one.getBoundingClientRect().height })),
            )
          assert.ok(sizes.length > 0 || (selector === 'summary' && part === 'dialog'), `${part} has no ${selector}`)
          assert.deepEqual(
            sizes.filter((size) => size.height < height),
            [],
            `${part} ${selector} below ${height} px`,
          )
        }
      }
      await page.locator('main button.more').click()
      await page.locator('main summary').first().waitFor()
      await countBeside(page, 'account', 'hayton')
      await judge('main')
      await openDialog(page)
      await page.keyboard.type('relations with china')
      await dialog(page).locator('.hit-passages').first().waitFor()
      await dialog(page).locator('select').first().waitFor()
      await judge('dialog')
    }))

  test('no query makes the search wider than the window', () => {
    const query = `Hanoi ${'w'.repeat(70)}`
    return site.visit(`/search/?${new URLSearchParams({ q: query })}`, phone, async (page) => {
      const wide = () =>
        [document.documentElement, ...document.querySelectorAll('dialog[open]')]
          .filter((one) => one.scrollWidth > one.clientWidth)
          .map(({ localName, scrollWidth }) => `${localName} ${scrollWidth}`)
      await said(page, query)
      await page.locator('main .hit-link').first().waitFor()
      assert.deepEqual(await page.evaluate(wide), [])
      await openDialog(page)
      await field(page).last().fill(query)
      await dialog(page).locator('.hit-link').first().waitFor()
      await dialog(page).locator('select').first().waitFor()
      assert.deepEqual(await page.evaluate(wide), [])
    })
  })
})

test('in large type on a narrow screen the field has a row of its own', () =>
  site.visit('/search/', { viewport: { width: 320, height: 700 } }, async (page) => {
    const rows = () =>
      page.locator('main .search-form').evaluate((form) => {
        const [field, button] = [form.querySelector('input'), form.querySelector('button')].map((one) =>
          one?.getBoundingClientRect(),
        )
        return (button?.top ?? 0) >= (field?.bottom ?? 0) ? 2 : 1
      })
    assert.equal(await rows(), 1)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    assert.equal(await rows(), 2)
  }))

/** Keeps back whatever the hits need until it is released. */
async function holdHits(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/pagefind/**', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

const boxesOf = (page: Page) =>
  answers(page).evaluateAll((items) =>
    items.map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )

describe('answers come before the hits, above them, and are not moved by them', () => {
  for (const [where, viewport] of Object.entries({
    'a phone': { width: 320, height: 640 },
    'a desk': { width: 1440, height: 900 },
  }))
    for (const query of ['saigon', 'who controls cam ranh bay', '57'])
      test(`on ${where}, for “${query}”`, async () => {
        let release = () => {}
        const before = async (page: Page) => {
          release = await holdHits(page)
        }
        await site.visit('/about/', { viewport, before }, async (page) => {
          await openDialog(page)
          await page.keyboard.insertText(query)
          const first = await answersIn(page)
          // the line that says so is there while the hits are not
          await dialog(page).getByText('Searching …').waitFor()
          assert.equal((await hitsIn(page)).length, 0)
          const boxes = await boxesOf(page)
          release()
          await said(page, query)
          await dialog(page).locator('select').first().waitFor()
          assert.deepEqual(await answersIn(page), first)
          assert.deepEqual(await boxesOf(page), boxes)
          const [hit] = await dialog(page)
            .locator('.hit')
            .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
          const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
          if (hit !== undefined) assert.ok(hit >= bottom, 'a hit stands above an answer')
        })
      })

  test('on the search page too', async () => {
    let release = () => {}
    const before = async (page: Page) => {
      release = await holdHits(page)
    }
    await site.visit('/search/?q=cam+ranh', { before }, async (page) => {
      await answersIn(page)
      const boxes = await boxesOf(page)
      release()
      await page.locator('.hits .hit').first().waitFor()
      await page.locator('main select').first().waitFor()
      assert.deepEqual(await boxesOf(page), boxes)
    })
  })
})

test('a directory that comes long after the hits does not push them down; the next letter has its answers', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const before = (page: Page) =>
    page.route('**/search/directory.json', async (route) => {
      await promise
      await route.continue()
    })
  await site.visit('/search/?q=cam+ran', { before }, async (page) => {
    await page.locator('.hits .hit').first().waitFor()
    const top = () => page.locator('.hits').evaluate((list) => list.getBoundingClientRect().top)
    await page.locator('main select').first().waitFor()
    const there = await top()
    const come = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/directory.json'))
    resolve()
    await come
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    assert.equal(await top(), there)
    assert.equal(await answers(page).count(), 0)
    await page.getByRole('searchbox').press('End')
    await page.keyboard.type('h')
    assert.equal((await answersIn(page))[0]?.title, 'Cam Ranh Bay')
  })
})

test('answers can be read by everybody, in light and dark, and are nowhere wider than a narrow screen', () =>
  site.visit('/search/?q=asean', { viewport: { width: 320, height: 640 } }, async (page) => {
    await said(page, 'asean')
    await answersIn(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await judge(page, [320, 1440])
  }))

test(
  'axe finds no fault in a search with filters, help, more passages and folded hits, nor where it cannot be ' + 'had',
  async () => {
    await site.visit(
      '/search/?q=United+States+navy&account=hayton&edition=restated',
      { viewport: { width: 320, height: 900 } },
      async (page) => {
        await countBeside(page, 'account', 'hayton')
        await showMore(page)
        for (const part of ['.search-help a', '.hit-passages a', 'summary']) await page.locator(part).first().waitFor()
        await page.locator('summary').first().click()
        await judge(page)
        await openDialog(page)
        await ask(page, 'Cam Ranh')
        await dialog(page).locator('option:disabled').first().waitFor({ state: 'attached' })
        await judge(page)
      },
    )
    await site.visit(
      '/search/?q=hanoi',
      {
        expecting: /pagefind/i,
        before: (page) => page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort()),
      },
      async (page) => {
        await page.locator('main .hits').getByRole('link').first().waitFor()
        await judge(page)
      },
    )
  },
)
