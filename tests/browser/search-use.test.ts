// Tests the use of the search: filters, more hits, the keyboard, Back, a phone, and queries that nobody should type.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { batchSize } from '../../src/search/engine/search.ts'
import { absoluteUrl, withBase } from '../../src/paths.ts'
import { origin } from '../../src/site.ts'
import { judge } from '../support/axe.ts'
import { launch, openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'
import {
  ask,
  countIn,
  dialog,
  fieldHasFocus,
  focused,
  hitsIn,
  openDialog,
  opener,
  said,
  waitForFocus,
} from '../support/search.ts'

const site = await openSite()
after(() => site.close())

const field = (page: Page) => page.getByRole('searchbox')
const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more$/ })
const hrefs = async (page: Page) => (await hitsIn(page)).map(({ href }) => href)
const choose = (page: Page, facet: string, value: string) => page.locator(`select[name=${facet}]`).selectOption(value)

/** The number beside a value of a filter, once there is one. */
async function countBeside(page: Page, facet: string, value: string): Promise<number> {
  const option = page.locator(`select[name=${facet}] option[value="${value}"]`, { hasText: /\(\d+\)$/ })
  await option.waitFor({ state: 'attached' })
  return Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1])
}

/** Shows the rest of the hits. */
async function showMore(page: Page): Promise<void> {
  const before = (await page.locator('.search-status').textContent()) ?? ''
  const [query = ''] = /“.*”/.exec(before) ?? []
  await more(page).click()
  await said(page, query.slice(1, -1), before)
}

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
      assert.equal(hits.length + hits.filter(({ twin }) => twin).length, total)
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

test('the arrows lead from the field through answers and hits and back, Home and End to the first and the last', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await ask(page, 'relations with china')
    // what is folded away is passed over
    const stops = await page
      .locator('.directory, .hits')
      .locator('.answer-link, .hit-link, summary')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? link.localName))
    for (const [key, expected] of [
      ['ArrowDown', stops[0]],
      ['ArrowDown', stops[1]],
      ['End', stops.at(-1)],
      ['ArrowDown', stops.at(-1)],
      ['ArrowUp', stops.at(-2)],
      ['Home', stops[0]],
      ['ArrowUp', 'search'],
      ['ArrowDown', stops[0]],
    ]) {
      await page.keyboard.press(key ?? '')
      assert.equal(await focused(page), expected, key)
    }
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    await waitForFocus(page, 'a[data-search]')
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

test('Ctrl+K can be switched off, which is remembered and seen, and on again', () =>
  site.visit('/about/', {}, async (page) => {
    const hint = opener(page).getByText('Ctrl K')
    const key = page.getByRole('checkbox', { name: 'Ctrl K opens the search' })
    // told from the event itself, heard after the site has: waiting for a dialog not to open would prove nothing
    const works = async () => {
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
      await page.evaluate(() =>
        addEventListener('keydown', (event) => {
          if (event.key.toLowerCase() === 'k') Object.assign(window, { taken: event.defaultPrevented })
        }),
      )
      await page.keyboard.press('Control+K')
      return page.evaluate('taken')
    }
    const state = async () => [
      await hint.isVisible(),
      await opener(page).getAttribute('aria-keyshortcuts'),
      await works(),
    ]
    await openDialog(page)
    await key.uncheck()
    await page.keyboard.press('Escape')
    assert.deepEqual(await state(), [false, null, false])
    await page.reload()
    assert.deepEqual(await state(), [false, null, false])
    await page.goto(site.at('/search/'))
    assert.equal(await key.isChecked(), false)
    await key.check()
    await page.goto(site.at('/about/'))
    assert.deepEqual(await state(), [true, 'Control+K', true])
    await waitForFocus(page, fieldHasFocus)
    assert.ok(await key.isChecked())
  }))

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

test('nothing that may stand in an address harms the page or ends the search', () =>
  site.visit('/search/', {}, async (page) => {
    const nothing = /^Nothing found for “/
    const some = /^(?:\d+ sections? for “|No section has “.+”; (?:\d+ sections? for “|the nearest (?:is|are) below))/
    const common = /^Nothing found for “the of and”: such words stand in every section/
    const wordless = /^There is no word in it/
    const blank = /^$/
    for (const [query, expected] of [
      ['<script>alert(1)</script>', some],
      ['" onmouseover="alert(1)', some],
      ['Saigon <img src=x onerror=alert(1)>', some],
      ['\0', wordless],
      ['شؤون فيتنام', nothing],
      ['\u202Eionah', nothing],
      ['🇻🇳 😀', wordless],
      ['w'.repeat(10_000), nothing],
      ['Hanoi '.repeat(1_600), some],
      ['"""', wordless],
      ['  ', blank],
      ['the of and', common],
      ['__proto__', some],
      ['constructor', nothing],
    ] as const) {
      await page.goto(site.at(`/search/?${new URLSearchParams({ q: query })}`))
      // kept in the history’s entry as soon as a search is answered
      await page.waitForFunction(() => (history.state as { shown?: number } | null)?.shown)
      const what = JSON.stringify(query.slice(0, 40))
      const status = (await page.locator('main .search-status').textContent()) ?? ''
      assert.match(status, expected, what)
      assert.equal((await page.locator('.hit').count()) > 0, some.test(status), what)
      assert.equal(await page.locator('main :is(script, img, [onmouseover])').count(), 0, what)
      await field(page).fill('Hanoi')
      assert.ok(countIn(await said(page, 'Hanoi')).total > 0, what)
    }
    await page.goto(site.at('/search/?q=%E0%A4%A'))
    await page.waitForFunction(() => (history.state as { shown?: number } | null)?.shown)
  }))

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
