// Tests what the search says of an answer: what it read, what it searched instead, and which way leads on.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withBase } from '../../src/paths.ts'
import { openSite } from '../support/browser.ts'
import { focused, hitsIn, openDialog, said } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

const search = (query: string, more = ''): string => `/search/?${new URLSearchParams({ q: query })}${more}`
const help = (page: Page) => page.locator('main .search-help')

for (const query of ['Hoof Chis Minh', 'Ho62 Chi1 Minh'])
  test(`${query}, typed by the keys of an input method, finds Hồ Chí Minh and says so`, () =>
    site.visit(search(query), {}, async (page) => {
      assert.match(await said(page, 'Hồ Chí Minh'), /sections? for “Hồ Chí Minh”/)
      assert.match((await hitsIn(page))[0]?.marked ?? '', /Hồ Chí Minh/)
    }))

test('an account’s name in a query is a filter that is shown and can be dropped', () =>
  site.visit(search('Samardjian on Cambodia'), {}, async (page) => {
    await said(page, 'Cambodia')
    assert.deepEqual([...new Set((await hitsIn(page)).map(({ account }) => account))], ['Samardjian'])
    assert.match((await help(page).textContent()) ?? '', /In Samardjian alone/)
    await help(page).getByRole('link', { name: 'In all accounts' }).click()
    await page.waitForURL(`**${withBase('/search/')}?q=Cambodia`)
    await said(page, 'Cambodia')
    assert.ok(new Set((await hitsIn(page)).map(({ account }) => account)).size > 1)
  }))

test('a filter that leaves nothing is named, with the number of sections without it and a way to drop it', () =>
  site.visit(search('cuba', '&account=hayton'), {}, async (page) => {
    assert.equal(await said(page, 'cuba'), 'Nothing found for “cuba” in Hayton.')
    const without = help(page).getByRole('link', { name: /^Without this filter: \d+ sections$/ })
    const count = /\d+/.exec((await without.textContent()) ?? '')?.[0]
    await without.click()
    await page.waitForURL(`**${withBase('/search/')}?q=cuba`)
    assert.match(await said(page, 'cuba'), new RegExp(`^${count} sections for “cuba”`))
  }))

test('where no section has half of what was asked, the nearest are shown as such, three at most', () =>
  site.visit(search('COVID-19 vaccine in 1979'), {}, async (page) => {
    assert.match(
      await said(page, 'COVID-19 vaccine in 1979'),
      /^No section has “COVID-19 vaccine in 1979”; the nearest (?:is|are) below$/,
    )
    const { length } = await hitsIn(page)
    assert.ok(length >= 1 && length <= 3, `${length} hits`)
    assert.ok(await page.locator('main button.more').isHidden())
  }))

test('a quotation that stands nowhere is searched for as words at once, and not offered once more', () =>
  site.visit(search('"rig saigon"'), {}, async (page) => {
    await page.getByRole('status').filter({ hasText: 'Nowhere do these words stand together' }).first().waitFor()
    assert.ok((await hitsIn(page)).length > 0)
    assert.match((await help(page).textContent()) ?? '', /^Searched for “Hồ Chí Minh City”.* as well\. $/)
  }))

test('the title of the search page names the query', () =>
  site.visit(search('cam ranh'), {}, async (page) => {
    await said(page, 'cam ranh')
    assert.match(await page.title(), /^cam ranh · Search/)
    await page.getByRole('searchbox').fill('')
    await page.waitForFunction(() => document.title.startsWith('Search'))
  }))

test('of a name in several words no other word is marked that begins like one of them', () =>
  site.visit(search('le duan'), {}, async (page) => {
    await said(page, 'le duan')
    const marked = (await hitsIn(page)).map((hit) => hit.marked)
    assert.ok(marked.some((words) => /Lê Duẩn/.test(words)))
    assert.deepEqual(
      marked.filter((words) => /lead/i.test(words)),
      [],
    )
  }))

describe('where nothing is asked yet', () => {
  const offered = (page: Page) => page.locator('.hits .answer-link')
  test('three questions, the topics and the filters are offered, and give way to the hits', () =>
    site.visit('/search/', {}, async (page) => {
      await page.locator('main .hits .answer-topics a').first().waitFor()
      assert.equal(await page.locator('main .hits .answer-kind').filter({ hasText: 'Question' }).count(), 3)
      assert.ok((await page.locator('main .answer-topics a').count()) > 5)
      await page.locator('main .search-filters select').first().waitFor()
      await page.getByRole('searchbox').fill('saigon')
      await said(page, 'saigon')
      assert.equal(await offered(page).count(), 0)
      await page.getByRole('searchbox').fill('')
      await offered(page).first().waitFor()
    }))

  test('in the dialog the arrow keys lead to them, and Enter to the answer', () =>
    site.visit('/about/', {}, async (page) => {
      await openDialog(page)
      await offered(page).first().waitFor()
      await page.keyboard.press('ArrowDown')
      const url = await focused(page)
      assert.equal(url, await offered(page).first().getAttribute('href'))
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${url}`)
    }))
})

test('a screen reader is told once, however many letters were typed', () =>
  site.visit('/search/', {}, async (page) => {
    await page.evaluate(() => {
      const told: string[] = []
      const live = document.querySelector('main .search-announcement')
      if (live) new MutationObserver(() => told.push(live.textContent)).observe(live, { childList: true })
      Object.assign(window, { told })
    })
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('saigon')
    const status = await said(page, 'saigon')
    await page.waitForFunction((text) => document.querySelector('main [role=status]')?.textContent === text, status)
    assert.deepEqual(await page.evaluate('told'), [status])
  }))
