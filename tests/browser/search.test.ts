// Searching in a browser: in the dialog and on the search page, hits that lead to the passage, queries that are never markup.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fold } from '../../src/lib/fold.ts'
import { siteRoot } from '../support/project.ts'
import { openSite } from '../support/browser.ts'
import { ask, dialog, openDialog } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

/** The hits as a reader sees them. */
const hitsIn = (page: Page) =>
  page.locator('.hits > li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href'),
      account: item.querySelector('.hit-place b')?.textContent ?? '',
      place: item.querySelector('.hit-place')?.textContent ?? '',
      title: item.querySelector('.hit-title')?.textContent ?? '',
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent).join(' '),
    }))
  )

test('a query in the dialog gives hits with account, place and marked words, and says how many', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    const status = await ask(page, 'doi moi'),
      hits = await hitsIn(page)
    assert.ok(hits.length > 0)
    assert.equal(status, `${hits.length} ${hits.length === 1 ? 'section' : 'sections'} for “doi moi”`)
    assert.deepEqual(
      hits.filter(({ account, place, title }) => !account || !title || !place.startsWith(account)),
      []
    )
    // a section may be found by its title alone; where a sentence is shown, its words are marked
    const marked = hits.map((hit) => hit.marked).filter(Boolean)
    assert.ok(
      marked.some((words) => fold(words) === 'doi moi' && /Đổi/i.test(words)),
      marked.join(' | ')
    )
  }))

test('Tab leads from the field to the first hit, and Enter from there to its passage', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await ask(page, 'Cam Ranh')
    const first = dialog(page).locator('.hits a').first(),
      href = (await first.getAttribute('href')) ?? ''
    const reached = () => first.evaluate((link) => link === document.activeElement)
    // the form's button and “Close” lie between, the choice of edition where there are two, and links that help the query along
    for (let tabs = 0; tabs < 7 && !(await reached()); tabs++) await page.keyboard.press('Tab')
    assert.ok(await reached())
    assert.match(href, /^\/[a-z-]+\/[a-z0-9-]+\/(original\/)?#pT?\d+$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
    assert.match(fold((await page.locator(':target.passage').textContent()) ?? ''), /cam ranh/)
  }))

test('an address with a query shows its hits, and Back returns to them', () =>
  site.visit('/search/?q=Hoi%20An', {}, async (page) => {
    const shown = async () => {
      await page.locator('.hits a').first().waitFor()
      return hitsIn(page)
    }
    const before = await shown()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Hoi An')
    assert.ok(
      before.some(({ marked }) => marked.includes('Hội')),
      'no hit marks Hội An'
    )
    await page.locator('.hits a').first().click()
    await page.waitForURL(/#p/)
    await page.goBack()
    assert.deepEqual(await shown(), before)
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Hoi An')
  }))

test('a query sent on the search page stands in its address, which can be sent on', () =>
  site.visit('/search/', {}, async (page) => {
    await page.getByRole('searchbox').focus()
    await ask(page, 'Cam Ranh')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=Cam+Ranh')
    await page.reload()
    await page.locator('.hits a').first().waitFor()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Cam Ranh')
  }))

describe('a query that looks like markup is text', () => {
  const markup = '<img src=x onerror=alert(1)>'
  // an alert would be a fault of the visit
  const harmless = async (page: Page) => {
    await page.getByRole('status').filter({ hasText: markup }).waitFor()
    assert.equal(await page.locator('img').count(), 0)
  }

  test('in the dialog', () =>
    site.visit('/about/', {}, async (page) => {
      await openDialog(page)
      await page.keyboard.type(markup)
      await harmless(page)
    }))

  test('in an address', () => site.visit(`/search/?${new URLSearchParams({ q: markup })}`, {}, harmless))
})

test('a name is looked up in its other forms too, which is said, with a way to do without', () =>
  site.visit('/search/?q=saigon', {}, async (page) => {
    const help = page.locator('main .search-help')
    await help.filter({ hasText: 'Hồ Chí Minh City' }).waitFor()
    const before = await page.locator('main .hits li').count()
    await help.getByRole('link', { name: 'Only “saigon”' }).click()
    await page.getByRole('status').filter({ hasText: '“"saigon"”' }).waitFor()
    assert.ok((await page.locator('main .hits li').count()) <= before)
    assert.equal(await help.textContent(), '')
  }))

test('a misspelt word is asked about, and a word that no section has does not empty the answer', () =>
  site.visit('/search/?q=oil rig istanbul', {}, async (page) => {
    await page.getByRole('status').filter({ hasText: 'no section has “istanbul”' }).waitFor()
    assert.ok((await page.locator('main .hits li').count()) > 0)
    await page.goto('/search/?q=embrago')
    await page.locator('main .search-help').getByRole('link', { name: 'embargo' }).click()
    await page.locator('main .hits mark').filter({ hasText: /embargo/i }).first().waitFor()
  }))

const hasOriginals = existsSync(join(siteRoot, 'dist/hayton/introduction/original'))

test('a search can be kept to one edition, where the original words are there too', { skip: hasOriginals ? false : 'this copy of the site has no originals' }, () =>
  site.visit('/search/?q=Cam Ranh', {}, async (page) => {
    const hits = page.locator('main .hits a')
    for (const [edition, path] of [
      ['original', /^\/[a-z-]+\/[a-z0-9-]+\/original\//],
      ['restated', /^\/[a-z-]+\/[a-z0-9-]+\/(#|$)/],
    ] as const) {
      await page.locator('main select[name=edition]').selectOption(edition)
      await page.waitForFunction(
        ([source]) => {
          const links = [...document.querySelectorAll('main .hits a')]
          return links.length > 0 && links.every((link) => new RegExp(source ?? '').test(link.getAttribute('href') ?? ''))
        },
        [path.source]
      )
      assert.ok((await hits.count()) > 0)
    }
  }))

test('without originals nothing of them shows', { skip: hasOriginals ? 'this copy of the site has originals' : false }, () =>
  site.visit('/search/', {}, async (page) => assert.equal(await page.locator('select[name=edition]').count(), 0)))
