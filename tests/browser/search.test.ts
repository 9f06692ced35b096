// The search in a browser: loaded when it is wanted, in a dialog and on its page, with hits that lead to the passage.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fold } from '../../src/lib/fold.ts'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())

const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const hasFocus = (selector: string) => document.activeElement?.matches(selector) === true

/** Opens the dialog with the button and waits for the field to be ready. */
async function open(page: Page): Promise<void> {
  await opener(page).click()
  await page.waitForFunction(hasFocus, 'dialog[open] input[type=search]')
}

/** Types into the dialog and waits for what is said of it. */
async function ask(page: Page, query: string): Promise<string> {
  await page.keyboard.type(query)
  const status = dialog(page).getByRole('status').filter({ hasText: `“${query}”` })
  await status.waitFor()
  return await status.textContent() ?? ''
}

describe('nothing of the index is fetched', () => {
  for (const { name, path, expecting } of kinds) {
    const asked: string[] = []
    test(`for ${name} before the reader wants the search, and the engine as soon as the pointer is on its button`, () => site.visit(path, {
      ...(expecting ? { expecting } : {}),
      before: (page) => { page.on('request', (request) => { if (request.url().includes('/pagefind/')) asked.push(request.url()) }) },
    }, async (page) => {
      await page.keyboard.press('End')
      await page.waitForLoadState('networkidle')
      assert.deepEqual(asked, [])
      const engine = page.waitForRequest('**/pagefind/pagefind.js')
      await opener(page).hover()
      await engine
    }))
  }
})

test('the button opens a dialog; a query gives hits with account, place and marked words; Enter on one leads to its passage', () => site.visit('/about/', {}, async (page) => {
  await open(page)
  const status = await ask(page, 'doi moi'), hits = dialog(page).locator('.hits > li'), first = hits.first()
  const count = await hits.count()
  assert.ok(count > 0)
  assert.equal(status, `${count} ${count === 1 ? 'section' : 'sections'} for “doi moi”`)
  const texts = await hits.evaluateAll((items) => items.map((item) => ({ account: item.querySelector('b')?.textContent, place: item.querySelector('.hit-place')?.textContent, title: item.querySelector('.hit-title')?.textContent, marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent) })))
  assert.deepEqual(texts.filter(({ account, place, title }) => !account || !title || !place?.startsWith(account)), [])
  assert.equal(fold(texts[0]?.marked.join(' ') ?? ''), 'doi moi')

  // the button beside the field and "Close" lie between the field and the first hit
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab')
  assert.ok(await first.locator('a').evaluate((link) => link === document.activeElement))
  const href = await first.locator('a').getAttribute('href') ?? ''
  assert.match(href, /^\/[a-z-]+\/[a-z0-9-]+\/#pT?\d+$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${href}`)
  assert.match(fold(await page.locator(':target.passage').textContent() ?? ''), /doi moi/)
}))

test('a hit on the page that is read closes the dialog and leads to the passage', () => site.visit(reading, {}, async (page) => {
  await open(page)
  await ask(page, 'Cam Ranh')
  const link = dialog(page).locator(`.hits a[href^="${reading}#p"]`).first(), hash = new URL(await link.getAttribute('href') ?? '', site.origin).hash
  await link.click()
  await page.waitForURL(`**${reading}${hash}`)
  assert.ok(!await dialog(page).isVisible())
  assert.ok(await page.locator(`${hash}:target`).isVisible())
}))

for (const { name, close } of [
  { name: 'Escape', close: (page: Page) => page.keyboard.press('Escape') },
  { name: '“Close”', close: (page: Page) => dialog(page).getByRole('button', { name: 'Close' }).click() },
  { name: 'a click beside it', close: (page: Page) => page.mouse.click(5, 5) },
])
  test(`${name} closes the dialog, a query in it or not, and gives the focus back to the button`, () => site.visit(reading, {}, async (page) => {
    for (const query of ['', 'Cam Ranh']) {
      await open(page)
      if (query) await ask(page, query)
      await close(page)
      await dialog(page).waitFor({ state: 'hidden' })
      await page.waitForFunction(hasFocus, 'a[data-search]')
    }
  }))

test('Ctrl+K opens the dialog', () => site.visit(reading, {}, async (page) => {
  await page.keyboard.press('Control+K')
  await page.waitForFunction(hasFocus, 'dialog[open] input[type=search]')
}))

test('Ctrl+K is left alone in a field, which may have its own use for it', () => site.visit('/', {}, async (page) => {
  // told from the event itself, heard after the site: waiting for a dialog not to open would prove nothing
  await page.evaluate(() => addEventListener('keydown', (event) => { if (event.key.toLowerCase() === 'k') Object.assign(window, { taken: event.defaultPrevented }) }))
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Control+K')
  assert.equal(await page.evaluate('taken'), false)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+K')
  assert.equal(await page.evaluate('taken'), true)
}))

test('an address with a query shows its hits, and Back returns to them', () => site.visit('/search/?q=Hoi%20An', {}, async (page) => {
  const hits = page.locator('main .hits > li')
  const shown = async () => { await hits.first().waitFor(); return hits.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))) }
  const before = await shown()
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Hoi An')
  assert.ok((await hits.locator('mark').allTextContents()).some((text) => /Hội/.test(text)), 'no hit marks Hội An')
  await hits.first().locator('a').click()
  await page.waitForURL(/#p/)
  await page.goBack()
  assert.deepEqual(await shown(), before)
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Hoi An')
}))

test('a query sent on the search page stands in its address, which can be sent on', () => site.visit('/search/', {}, async (page) => {
  await page.getByRole('searchbox').fill('Cam Ranh')
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: '“Cam Ranh”' }).waitFor()
  assert.equal(new URL(page.url()).searchParams.get('q'), 'Cam Ranh')
}))

describe('a query that looks like markup is text', () => {
  const markup = '<img src=x onerror=alert(1)>'
  const harmless = async (page: Page) => {
    // the site has no image of its own on these pages
    assert.equal(await page.locator('img').count(), 0)
    assert.ok((await page.locator('.search-status').filter({ hasText: markup }).count()) === 1, 'the query is not said as it was written')
  }

  test('in the dialog', () => site.visit('/about/', {}, async (page) => {
    await open(page)
    await ask(page, markup)
    await harmless(page)
  }))

  test('in an address', () => site.visit(`/search/?${new URLSearchParams({ q: markup })}`, {}, async (page) => {
    await page.getByRole('status').filter({ hasText: markup }).waitFor()
    await harmless(page)
  }))
})

describe('where the index cannot be had, the reader is told', () => {
  const blocked = { expecting: /pagefind/, before: (page: Page) => page.route('**/pagefind/**', (route) => route.abort()) }
  const told = 'The search could not be loaded.'

  test('in the dialog', () => site.visit('/about/', blocked, async (page) => {
    await open(page)
    await page.keyboard.type('doi moi')
    await dialog(page).getByRole('status').filter({ hasText: told }).waitFor()
  }))

  test('on the search page', () => site.visit('/search/?q=doi+moi', blocked, (page) => page.getByRole('status').filter({ hasText: told }).waitFor()))

  test('and the button leads to the search page where not even the dialog can be had', () => site.visit('/about/', {
    expecting: /_astro\/dialog/,
    before: (page) => page.route('**/_astro/dialog*.js', (route) => route.abort()),
  }, async (page) => {
    await opener(page).click()
    await page.waitForURL('**/search/')
  }))
})
