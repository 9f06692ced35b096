// Tests the search dialog: loaded when it is wanted, where it leads, and its failures.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withBase } from '../../src/paths.ts'
import { openSite } from '../support/browser.ts'
import { kinds, reading } from '../support/kinds.ts'
import {
  ask,
  countIn,
  dialog,
  fieldHasFocus,
  hitsIn,
  openDialog,
  opener,
  said,
  waitForFocus,
} from '../support/search.ts'

const site = await openSite()
after(() => site.close())

describe(
  'nothing of the index is fetched before the reader wants the search, its list as soon as the pointer ' +
    'is on the button:',
  () => {
    for (const { name, path, expecting } of kinds) {
      const asked: string[] = []
      const before = (page: Page) => {
        page.on('request', (request) => {
          if (request.url().includes('/pagefind/')) asked.push(request.url())
        })
      }
      test(name, () =>
        site.visit(path, { expecting, before }, async (page) => {
          await page.keyboard.press('End')
          await page.waitForLoadState('networkidle')
          assert.deepEqual(asked, [])
          const list = page.waitForRequest('**/pagefind/pagefind-entry.json*')
          await opener(page).hover()
          await list
        }),
      )
    }
  },
)

test('what is typed before the dialog’s script has come stands in its field', () =>
  site.visit(reading, {}, async (page) => {
    let release = () => undefined as void
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/_astro/dialog.*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.keyboard.press('Control+K')
    await page.keyboard.type('cam ranhh')
    await page.keyboard.press('Backspace')
    release()
    await waitForFocus(page, fieldHasFocus)
    assert.equal(await dialog(page).getByRole('searchbox').inputValue(), 'cam ranh')
    assert.ok(countIn(await said(page, 'cam ranh')).total > 0)
  }))

test('a dialog whose script does not come leads to the search page, with what was typed', () =>
  site.visit(reading, {}, async (page) => {
    await page.route('**/_astro/dialog.*.js', () => undefined)
    await page.keyboard.press('Control+K')
    await page.keyboard.type('saigon')
    await page.waitForURL('**/search/?q=saigon')
    assert.ok(countIn(await said(page, 'saigon')).total > 0)
  }))

test('a hit on the page that is read closes the dialog and leads to the passage, from where Tab goes on', () =>
  site.visit(reading, {}, async (page) => {
    await openDialog(page)
    await ask(page, 'Swaraj')
    const link = dialog(page)
      .locator(`.hits a[href^="${withBase(reading)}#p"]`)
      .first()
    const href = await link.getAttribute('href')
    await link.press('Enter')
    await page.waitForURL(`**${href}`)
    assert.ok(!(await dialog(page).isVisible()))
    assert.ok(await page.locator(':target.passage').isVisible())
    await page.keyboard.press('Tab')
    assert.ok(
      await page.evaluate(() => document.activeElement?.closest(':target')),
      'Tab does not go on from the passage',
    )
  }))

test('Enter in the field leads to the same search on a page of its own, filters and all', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    const all = await ask(page, 'Hanoi')
    await dialog(page).locator('select[name=account]').selectOption('hayton')
    const kept = await said(page, 'Hanoi', all)
    await dialog(page).getByRole('searchbox').press('Enter')
    await page.waitForURL('**/search/?q=Hanoi&account=hayton')
    assert.equal(await said(page, 'Hanoi'), kept)
    assert.deepEqual(
      [await page.getByRole('searchbox').inputValue(), await page.locator('main select[name=account]').inputValue()],
      ['Hanoi', 'hayton'],
    )
  }))

describe('where a file of the search cannot be loaded:', () => {
  for (const [name, glob] of [
    ['Pagefind', 'pagefind/pagefind.js'],
    ['its engine', 'pagefind/wasm.*'],
    ['its entry', 'pagefind/pagefind-entry.json*'],
    ['the texts of the sections', 'search/section/*.json'],
  ] as const)
    test(`without ${name} search page and dialog say so, with two ways on`, () =>
      site.visit(
        '/search/?q=doi+moi',
        { expecting: /pagefind|search/i, before: (page) => page.route(`**/${glob}`, (route) => route.abort()) },
        async (page) => {
          const told = { hasText: 'The search could not be loaded.' }
          await page.locator('main').getByRole('status').filter(told).waitFor()
          await page.locator('main .hits').getByRole('link', { name: 'The index of names' }).click()
          await page.waitForURL('**/names/')
          await openDialog(page)
          await page.keyboard.type('doi moi')
          await dialog(page).getByRole('status').filter(told).waitFor()
          await dialog(page).getByRole('link', { name: 'The contents of the four accounts' }).click()
          await page.waitForURL(site.at('/'))
        },
      ))

  test('the search works as soon as the index can be loaded', () =>
    site.visit(
      '/search/?q=doi+moi',
      { expecting: /pagefind/i, before: (page) => page.route('**/pagefind/wasm.*', (route) => route.abort()) },
      async (page) => {
        await page.getByRole('status').filter({ hasText: 'try again in a moment' }).waitFor()
        await page.unroute('**/pagefind/wasm.*')
        await page.getByRole('searchbox').fill('Hanoi')
        assert.ok(countIn(await said(page, 'Hanoi')).total > 0)
      },
    ))

  test('hits are shown without filters and synonyms', () =>
    site.visit(
      '/search/?q=Saigon&account=hayton',
      { expecting: /search\/[a-z]+\.json/, before: (page) => page.route('**/search/*.json', (route) => route.abort()) },
      async (page) => {
        assert.ok(countIn(await said(page, 'Saigon')).total > 0)
        assert.deepEqual(
          (await hitsIn(page)).filter(({ href }) => !href.startsWith(withBase('/hayton/'))),
          [],
        )
        await page.getByRole('searchbox').fill('embrago')
        assert.equal(await said(page, 'embrago'), 'Nothing found for “embrago”.')
      },
    ))
})

test('the search button leads to the search page where the dialog cannot be loaded', () =>
  site.visit(
    '/about/',
    {
      expecting: /_astro\/dialog/,
      before: (page) => page.route('**/_astro/dialog*.js', (route) => route.abort()),
    },
    async (page) => {
      await opener(page).click()
      await page.waitForURL('**/search/')
    },
  ))

test('where what looks for words cannot be loaded, the dialog says so', () =>
  site.visit(
    reading,
    { expecting: /search/i, before: (page) => page.route('**/_astro/search.*.js', (route) => route.abort()) },
    async (page) => {
      await openDialog(page)
      await page.keyboard.type('doi moi')
      await dialog(page).locator('.search-status', { hasText: 'The search could not be loaded.' }).waitFor()
    },
  ))
