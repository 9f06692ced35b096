// Reading in a browser: the contents that follow, the ways from page to page, the numbers, the notes, the widths.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { loadContract } from '../../src/edition/load.ts'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'
import { root } from '../support/project.ts'

const site = await openSite()
after(() => site.close())
const contract = loadContract(root)
const sections = contract.outline.find((page) => `/${page.source}/${page.page}/` === reading)?.sections.map(({ id }) => `#${id}`) ?? []

const markedIn = (page: Page): Promise<(string | null)[]> =>
  page.locator('.contents a[aria-current="location"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

/** The contents mark exactly these sections, now or as soon as the page has caught up with the reader. */
async function marks(page: Page, ...hrefs: string[]): Promise<void> {
  const marked = (wanted: string[]) => [...document.querySelectorAll('.contents a[aria-current="location"]')].map((link) => link.getAttribute('href')).join() === wanted.join()
  // a failed wait says less than the comparison that follows
  await page.waitForFunction(marked, hrefs, { timeout: 3000 }).catch(() => undefined)
  assert.deepEqual(await markedIn(page), hrefs)
}

const scrollToTop = (page: Page, selector: string): Promise<void> => page.locator(selector).evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 20))

describe('the contents mark the section that is read:', () => {
  test('none above the first heading, then the first, then one in the middle', () => site.visit(reading, {}, async (page) => {
    await marks(page)
    await scrollToTop(page, 'h2#between-moscow-and-beijing')
    await marks(page, '#between-moscow-and-beijing')
    await scrollToTop(page, 'h2#neighbours-china-united-states')
    await marks(page, '#neighbours-china-united-states')
  }))

  test('the last one at the page’s foot, though its heading never comes to the top', () => site.visit(reading, { viewport: { width: 1440, height: 2400 } }, async (page) => {
    await page.keyboard.press('End')
    await marks(page, '#international-treaties')
    const [top, height] = await page.evaluate(() => [document.querySelector('#international-treaties')?.getBoundingClientRect().top ?? 0, innerHeight])
    assert.ok(top > height / 4, 'the section is not short enough for this test')
  }))

  for (const height of [600, 2400])
    test(`each in its turn, none left out, from the top to the foot of a window ${height} px high`, () => site.visit(reading, { viewport: { width: 1440, height } }, async (page) => {
      const seen = await page.evaluate(async () => {
        const order: string[] = [], foot = document.documentElement.scrollHeight
        // the mark is one frame behind: the last steps, at the foot already, let it come up
        for (let y = 0; y <= foot + 200; y += 50) {
          scrollTo(0, y)
          await new Promise((resolve) => requestAnimationFrame(resolve))
          const href = document.querySelector('.contents a[aria-current="location"]')?.getAttribute('href')
          if (href && href !== order.at(-1)) order.push(href)
        }
        return order
      })
      assert.deepEqual(seen, sections)
    }))

  test('the one that an address leads to, wherever the page could scroll to', async () => {
    for (const section of ['#between-moscow-and-beijing', '#japan-and-india-2014', '#international-treaties'])
      await site.visit(reading + section, { viewport: { width: 1440, height: 2400 } }, (page) => marks(page, section))
  })

  test('the one in which the passage of an address stands', async () => {
    for (const [passage, section] of [['1', 'between-moscow-and-beijing'], ['15', 'japan-and-india-2014'], ['19', 'international-treaties']]) {
      assert.equal(contract.passages.find((row) => row.account === 'globalsecurity' && row.passage === passage)?.section, section)
      await site.visit(`${reading}#p${passage}`, { viewport: { width: 1440, height: 2400 } }, (page) => marks(page, `#${section}`))
    }
  })

  test('the one that was clicked, until the reader moves on', () => site.visit(reading, { viewport: { width: 1440, height: 2400 } }, async (page) => {
    await page.locator('.contents a[href="#japan-and-india-2014"]').click()
    await marks(page, '#japan-and-india-2014')
    await page.keyboard.press('End')
    await marks(page, '#international-treaties')
  }))

  test('the one that was clicked, until the reader drags the page away by its scroll bar', () => site.visit(reading, {}, async (page) => {
    await page.locator('.contents a[href="#party-congresses"]').click()
    await marks(page, '#party-congresses')
    // dragging a scroll bar moves the page without a wheel, a touch or a key
    await scrollToTop(page, 'h2#out-of-isolation')
    await marks(page, '#out-of-isolation')
  }))

  test('none on a page without sections, whose place in the account is marked nevertheless', () => site.visit('/facts-and-details/overview/', {}, async (page) => {
    await page.keyboard.press('End')
    await marks(page)
    assert.deepEqual(await page.locator('.contents a[aria-current="page"]').allTextContents(), ['Overview'])
  }))
})

test('“Next” leads through an account to its last page, and “Before” back to the account', () => site.visit('/facts-and-details/overview/', {}, async (page) => {
  const path = () => new URL(page.url()).pathname, seen = [path()]
  const paths = contract.outline.filter(({ source }) => source === 'facts-and-details').map((entry) => `/facts-and-details/${entry.page}/`)
  const turn = async (rel: string) => {
    const link = page.locator(`.page-turn a[rel="${rel}"]`)
    if (await link.count() === 0) return false
    await link.click()
    await page.waitForLoadState()
    seen.push(path())
    return true
  }
  while (seen.length < 20 && await turn('next'));
  assert.deepEqual(seen.splice(0), paths)
  while (seen.length < 20 && await turn('prev'));
  assert.deepEqual(seen, [...paths.toReversed().slice(1), '/facts-and-details/'])
}))

test('the first Tab shows a link that leads past the header into the text', () => site.visit(reading, {}, async (page) => {
  const skip = page.getByRole('link', { name: 'Skip to the text' }), away = await skip.boundingBox()
  await page.keyboard.press('Tab')
  const shown = await skip.boundingBox()
  assert.ok(await skip.evaluate((link) => link === document.activeElement))
  assert.ok((away?.width ?? 0) < 2 && (shown?.width ?? 0) > 50, `${away?.width} px wide, then ${shown?.width}`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.closest('main')?.id), 'main')
}))

test('each passage’s number is a link to it, in the margin where there is one', async () => {
  for (const width of [320, 1440])
    await site.visit(reading, { viewport: { width, height: 900 } }, async (page) => {
      const numbers = await page.locator('.passage-number').evaluateAll((links) => links.map((link) => ({
        passage: link.closest('.passage')?.id, href: link.getAttribute('href'), name: link.getAttribute('aria-label'),
        right: link.getBoundingClientRect().right, text: link.closest('.passage')?.querySelector('.passage-text, p')?.getBoundingClientRect().left ?? 0,
      })))
      assert.deepEqual(numbers.map(({ href, name }) => ({ href, name })), contract.passages.filter(({ account }) => account === 'globalsecurity').map(({ passage }) => ({ href: `#p${passage}`, name: `Passage ${passage}` })))
      assert.deepEqual(numbers.filter(({ passage, href }) => href !== `#${passage}`), [])
      if (width === 1440) assert.deepEqual(numbers.filter(({ right, text }) => right > text), [])
      await page.locator('#p14 .passage-number').click()
      assert.equal(new URL(page.url()).hash, '#p14')
      assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), 'p14')
    })
})

/** Where each passage's text and its notes stand, and what comes after. */
const notesIn = (page: Page) => page.locator('.passage:has(> .notes)').evaluateAll((passages) => passages.map((passage) => {
  const box = (element: Element | null | undefined) => { const { top, bottom, left, right } = element?.getBoundingClientRect() ?? new DOMRect(); return { top, bottom, left, right } }
  return { id: passage.id, text: box(passage.querySelector('.passage-text')), notes: box(passage.querySelector('.notes')), next: passage.nextElementSibling ? box(passage.nextElementSibling).top : Infinity, window: innerWidth }
}))

test('notes stand to the right of their passage, level with it, where there is room', () => site.visit(reading, {}, async (page) => {
  const places = await notesIn(page)
  assert.ok(places.length >= 5, 'the page has too few notes for this test')
  // half a line of the text is 15 px
  assert.deepEqual(places.filter(({ text, notes }) => Math.abs(notes.top - text.top) > 15).map(({ id }) => id), [], 'not level')
  assert.deepEqual(places.filter(({ text, notes, window }) => notes.left < text.right || notes.right > window).map(({ id }) => id), [], 'not beside')
  assert.deepEqual(places.filter(({ notes, next }) => notes.bottom > next).map(({ id }) => id), [], 'run into what follows')
}))

test('notes stand below their passage where there is not', () => site.visit(reading, { viewport: { width: 768, height: 900 } }, async (page) => {
  const places = await notesIn(page)
  assert.ok(places.length >= 5, 'the page has too few notes for this test')
  assert.deepEqual(places.filter(({ text, notes, next }) => notes.top < text.bottom || notes.bottom > next).map(({ id }) => id), [])
}))

for (const { name, path, expecting } of kinds)
  test(`${name} is no wider than the window`, () => site.visit(path, expecting ? { expecting } : {}, async (page) => {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const sticking = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth).map((element) => `${element.tagName}.${element.className}`))
      assert.deepEqual(sticking, [], `${width} px`)
    }
  }))

test('a wide table scrolls inside itself, by keyboard too', () => site.visit(reading, { viewport: { width: 320, height: 900 } }, async (page) => {
  const boxes = await page.locator('.table').evaluateAll((tables) => tables.map((table) => ({ right: table.getBoundingClientRect().right, hidden: table.scrollWidth - table.clientWidth })))
  const widest = boxes.findIndex(({ hidden }) => hidden > 5)
  assert.ok(widest >= 0, 'the page has no table that is too wide for 320 px')
  assert.deepEqual(boxes.filter(({ right }) => right > 320), [])
  const table = page.locator('.table').nth(widest)
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, await table.elementHandle())
}))
