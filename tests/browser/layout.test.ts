// Tests the layout at each width: notes beside or below their passage, nothing wider than the window, wide tables that
// scroll by themselves.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())

/** Where the text of each passage with notes stands, where its notes, and where what comes after. */
const notesIn = (page: Page) =>
  page.locator('.passage:has(> .notes)').evaluateAll((passages) =>
    passages.map((passage) => {
      const text = passage.querySelector('.passage-text')?.getBoundingClientRect() ?? new DOMRect()
      const notes = passage.querySelector('.notes')?.getBoundingClientRect() ?? new DOMRect()
      return {
        id: passage.id,
        level: notes.top - text.top,
        right: notes.left - text.right,
        below: notes.top - text.bottom,
        roomRight: innerWidth - notes.right,
        roomBelow: (passage.nextElementSibling?.getBoundingClientRect().top ?? Infinity) - notes.bottom,
      }
    }),
  )
type Place = Awaited<ReturnType<typeof notesIn>>[number]

/** The passages whose notes stand wrong, by a judgement of each. */
async function misplaced(page: Page, right: (place: Place) => boolean): Promise<string[]> {
  const places = await notesIn(page)
  assert.ok(places.length >= 5, 'the page has too few notes for this test')
  return places.filter((place) => !right(place)).map(({ id }) => id)
}

test('notes stand to the right of their passage, level with it, where there is room', () =>
  site.visit(reading, { viewport: { width: 1440, height: 900 } }, async (page) => {
    // half a line of the text is 15 px
    assert.deepEqual(await misplaced(page, ({ level }) => Math.abs(level) <= 15), [], 'not level')
    assert.deepEqual(await misplaced(page, ({ right, roomRight }) => right >= 0 && roomRight >= 0), [], 'not beside')
    assert.deepEqual(await misplaced(page, ({ roomBelow }) => roomBelow >= 0), [], 'run into what follows')
  }))

test('notes stand below their passage where there is not', () =>
  site.visit(reading, { viewport: { width: 768, height: 900 } }, async (page) => {
    assert.deepEqual(await misplaced(page, ({ below, roomBelow }) => below >= 0 && roomBelow >= 0), [])
  }))

for (const { name, path, expecting } of kinds)
  test(`${name} is no wider than the window`, () =>
    site.visit(path, { expecting }, async (page) => {
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const wide = await page.evaluate(() => {
          if (document.documentElement.scrollWidth <= innerWidth) return []
          const beyond = [...document.querySelectorAll('body *')].filter(
            (element) => element.getBoundingClientRect().right > innerWidth,
          )
          return beyond.map((element) => `<${element.localName} class="${element.className}">`)
        })
        assert.deepEqual(wide, [], `${width} px`)
      }
    }))

test('a wide table scrolls by itself, by keyboard too', () =>
  site.visit('/hayton/relations-with-china/', { viewport: { width: 320, height: 900 } }, async (page) => {
    const tables = await page.locator('.table').evaluateAll((found) =>
      found.map((table) => ({
        right: table.getBoundingClientRect().right,
        hidden: table.scrollWidth - table.clientWidth,
        stop: table.getAttribute('tabindex'),
      })),
    )
    const wide = tables.findIndex(({ hidden }) => hidden > 5)
    assert.ok(wide >= 0, 'the page has no table that is too wide for 320 px')
    assert.deepEqual(
      tables.filter(({ right }) => right > 320),
      [],
    )
    // Chromium gives the focus to whatever scrolls, Safari only where it is told to
    assert.deepEqual(
      tables.filter(({ stop }) => stop !== '0'),
      [],
    )
    const table = page.locator('.table').nth(wide)
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, await table.elementHandle())
  }))
