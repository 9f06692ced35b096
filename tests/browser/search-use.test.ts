// Tests the use of the search: filters, more hits, Back, the addresses of hits, and the browser’s own search.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { batchSize } from '../../src/search/engine/answer.ts'
import { absoluteUrl, withBase } from '../../src/paths.ts'
import { origin } from '../../src/site.ts'
import { launch, openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'
import {
  ask,
  countBeside,
  countIn,
  dialog,
  field,
  focused,
  hitsIn,
  more,
  openDialog,
  said,
  showMore,
  waitForFocus,
} from '../support/search.ts'

const site = await openSite()
after(() => site.close())

const hrefs = async (page: Page) => (await hitsIn(page)).map(({ href }) => href)
const choose = (page: Page, facet: string, value: string) => page.locator(`select[name=${facet}]`).selectOption(value)

/** Goes to a hit far down by keyboard. @returns what a reader who comes back expects to find */
async function follow(
  page: Page,
  scroller: string,
): Promise<{ hits: string[]; status: string | null; focus: string; top: number }> {
  const link = page.locator('.hit-link').filter({ visible: true }).nth(4)
  await link.focus()
  const top = await page.locator(scroller).evaluate((element) => element.scrollTop)
  assert.ok(top > 0, 'there is nothing to scroll')
  const here = {
    hits: await hrefs(page),
    status: await page.locator('.search-status').textContent(),
    focus: await focused(page),
    top,
  }
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname + url.hash === here.focus)
  await page.waitForLoadState()
  return here
}

/** The list, its words, the focus and the place, once the focus is where it was. */
async function found(page: Page, scroller: string, focus: string): Promise<Awaited<ReturnType<typeof follow>>> {
  await waitForFocus(page, `.hit-link[href="${focus}"]`)
  return {
    hits: await hrefs(page),
    status: await page.locator('.search-status').textContent(),
    focus,
    top: await page.locator(scroller).evaluate((element) => element.scrollTop),
  }
}

describe('the filters of a search', () => {
  test('the filters of a search keep the list to as many sections as they say, and stand in the address', () =>
    site.visit('/search/?q=Hanoi', {}, async (page) => {
      const all = await said(page, 'Hanoi')
      let now = all
      let total = countIn(all).total
      for (const [facet, value] of [
        ['account', 'samardjian'],
        ['topic', 'china'],
      ] as const) {
        const promised = await countBeside(page, facet, value)
        assert.ok(promised > 0 && promised < total, `${promised} of ${total} narrows nothing`)
        await choose(page, facet, value)
        now = await said(page, 'Hanoi', now)
        total = countIn(now).total
        assert.equal(total, promised, `${facet} ${value}`)
        assert.equal(await countBeside(page, facet, value), promised)
      }
      while (await more(page).isVisible()) await showMore(page)
      const hits = await hitsIn(page)
      assert.equal(hits.length, total)
      assert.deepEqual(
        hits.filter(({ href }) => !href.startsWith(withBase('/samardjian/'))),
        [],
      )
      assert.equal(new URL(page.url()).search, '?q=Hanoi&account=samardjian&topic=china')
      await page.reload()
      assert.equal(countIn(await said(page, 'Hanoi')).total, total)
      await countBeside(page, 'topic', 'china')
      assert.deepEqual(
        await page
          .locator('select')
          .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value).filter(Boolean)),
        ['samardjian', 'china'],
      )
      now = (await page.locator('.search-status').textContent()) ?? ''
      for (const facet of ['account', 'topic']) {
        await choose(page, facet, '')
        now = await said(page, 'Hanoi', now)
      }
      assert.equal(now, all)
    }))

  test('the filters of a search ignore parameters that others add to an address', () =>
    site.visit('/search/?q=Hanoi', {}, async (page) => {
      const all = await said(page, 'Hanoi')
      for (const parameter of ['utm_source=letter', '__proto__=x', 'account=nobody', 'account=']) {
        await page.goto(site.at(`/search/?q=Hanoi&${parameter}`))
        assert.equal(await said(page, 'Hanoi'), all, parameter)
      }
    }))
})

test('“Show more” adds hits, keeps those that are there, and leads to the first new one, to the last', () =>
  site.visit('/search/?q=Hanoi', {}, async (page) => {
    const { total } = countIn(await said(page, 'Hanoi'))
    assert.ok(total > 3 * batchSize)
    while (await more(page).isVisible()) {
      const before = await hrefs(page)
      const { shown } = countIn((await page.locator('.search-status').textContent()) ?? '')
      assert.equal(await more(page).textContent(), `Show ${Math.min(batchSize, total - shown)} more`)
      await showMore(page)
      const now = await hrefs(page)
      assert.deepEqual(
        now.filter((href) => before.includes(href)),
        before,
      )
      const first = now.find((href) => !before.includes(href))
      const focus = await focused(page)
      // with the originals, all that came may be other editions of what is there
      if (first) assert.equal(focus, first)
      else assert.notEqual(focus, 'body')
    }
    assert.equal(await page.locator('.search-status').textContent(), `${total} sections for “Hanoi”`)
  }))

test('a later query has the last word, however long an earlier one takes', () => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  // asked for only where a word is unknown
  const before = (page: Page) =>
    page.route('**/search/vocabulary.json', async (route) => {
      await held
      await route.continue()
    })
  return site.visit('/search/', { before }, async (page) => {
    const asked = page.waitForRequest('**/search/vocabulary.json')
    await field(page).fill('zanzibar')
    await asked
    await field(page).fill('Hanoi')
    const status = await said(page, 'Hanoi')
    const hits = await hrefs(page)
    const came = page.waitForResponse('**/search/vocabulary.json')
    answer()
    await came
    // once while the earlier one waits for the reader to pause, and the later one is known already
    await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('main input')
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
      for (const [query, time] of [
        ['zanzibar', 60],
        ['Hanoi', 500],
      ] as const) {
        if (field) field.value = query
        field?.dispatchEvent(new Event('input'))
        // timers fire in their order: what the earlier query has put off has come when this is over
        await pause(time)
      }
    })
    assert.deepEqual([await page.locator('.search-status').textContent(), await hrefs(page)], [status, hits])
    assert.equal(new URL(page.url()).search, '?q=Hanoi')
  })
})

test('what a search needs is fetched once, though it is fetched before it is needed', async () => {
  for (const path of ['/search/?q=Hanoi', '/about/']) {
    const asked: string[] = []
    const before = (page: Page) => {
      page.on('request', (request) => {
        if (/\/pagefind\/|\/search\/.+\.json/.test(request.url())) asked.push(request.url().replace(site.at('/'), '/'))
      })
    }
    await site.visit(path, { before }, async (page) => {
      if (path === '/about/') {
        await openDialog(page)
        await page.keyboard.type('Hanoi')
      }
      await countBeside(page, 'account', 'hayton')
    })
    assert.ok(asked.includes('/search/synonyms.json'))
    assert.deepEqual(
      asked.filter((url, index) => asked.indexOf(url) !== index),
      [],
      path,
    )
  }
})

describe('Back leads to the same list, the same place in it and the same hit', () => {
  const viewport = { width: 1000, height: 600 }
  // Playwright’s Chromium keeps no page as it was: each comes back from its address and the history’s entry alone
  test('Back leads to the same list, the same place in it and the same hit on the search page', () =>
    site.visit('/search/?q=Hanoi&account=hayton', { viewport }, async (page) => {
      await said(page, 'Hanoi')
      await showMore(page)
      const left = await follow(page, 'html')
      assert.ok(left.hits.length > batchSize / 2)
      await page.goBack()
      assert.deepEqual(await found(page, 'html', left.focus), left)
      assert.equal(await page.locator('select[name=account]').inputValue(), 'hayton')
    }))

  test('Back leads to the same list, the same place in it and the same hit in the dialog, until it is closed', () =>
    site.visit(reading, { viewport }, async (page) => {
      await openDialog(page)
      const all = await ask(page, 'Hanoi')
      await choose(page, 'account', 'hayton')
      await said(page, 'Hanoi', all)
      const left = await follow(page, 'dialog')
      await page.goBack()
      assert.deepEqual(await found(page, 'dialog', left.focus), left)
      assert.deepEqual(
        [await field(page).inputValue(), await page.locator('select[name=account]').inputValue()],
        ['Hanoi', 'hayton'],
      )
      await page.keyboard.press('Escape')
      await dialog(page).waitFor({ state: 'hidden' })
      await page.reload({ waitUntil: 'networkidle' })
      assert.equal(await dialog(page).count(), 0)
    }))

  test('Back leads to the same list, the same place in it and the same hit with the back/forward cache', async () => {
    const browser = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    try {
      const page = await browser.newPage({ viewport })
      page.setDefaultTimeout(10_000)
      await page.addInitScript(() =>
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
      )
      for (const path of ['/search/?q=Hanoi', '/about/']) {
        await page.goto(site.at(path))
        if (path === '/about/') {
          await openDialog(page)
          await ask(page, 'Hanoi')
        }
        const scroller = path === '/about/' ? 'dialog' : 'html'
        await said(page, 'Hanoi')
        const left = await follow(page, scroller)
        await page.evaluate(() => history.back())
        await page.waitForFunction('window.persisted === true')
        assert.deepEqual(await found(page, scroller, left.focus), left)
      }
    } finally {
      await browser.close()
    }
  })
})

test(
  'a hit’s address is clean to be copied, before it is used and after; where it leads the words are marked, ' +
    'and the address is clean too',
  () =>
    site.visit('/search/?q=Cam+Ranh', {}, async (page) => {
      await said(page, 'Cam Ranh')
      const links = page.locator('main .hits a')
      const addresses = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      const before = await addresses()
      assert.deepEqual(
        before.filter((href) => href.includes('?')),
        [],
      )
      const marked = async (arrived: Page) => {
        await arrived.waitForFunction(() => (CSS.highlights.get('search')?.size ?? 0) > 0)
        const { pathname, search, hash } = new URL(arrived.url())
        assert.deepEqual([pathname + hash, search], [before[0], ''])
      }
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        links.first().click({ modifiers: ['Control'] }),
      ])
      await marked(other)
      await links.first().click({ button: 'right' })
      assert.deepEqual(await addresses(), before)
      await links.first().click()
      await page.waitForURL((url) => url.pathname + url.hash === before[0])
      await marked(page)
    }),
)

test('a browser can take the search among its own: each page leads to the description, and that to the search', () =>
  site.visit('/about/', {}, async (page) => {
    const { fault, template } = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>(
        'link[rel=search][type="application/opensearchdescription+xml"]',
      )
      const xml = new DOMParser().parseFromString(await (await fetch(link?.href ?? '')).text(), 'application/xml')
      return {
        fault: xml.querySelector('parsererror')?.textContent ?? '',
        template: xml.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '',
      }
    })
    assert.equal(fault, '')
    assert.equal(template, `${absoluteUrl('/search/', origin)}?q={searchTerms}`)
    const here = template.replace(absoluteUrl('/', origin), site.at('/'))
    await page.goto(here.replace('{searchTerms}', encodeURIComponent('Lê Hồng Anh & 2014')))
    assert.ok(countIn(await said(page, 'Lê Hồng Anh & 2014')).total > 0)
    assert.equal(await field(page).inputValue(), 'Lê Hồng Anh & 2014')
  }))
