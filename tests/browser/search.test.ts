// Tests the search in a browser, in the dialog and on the search page: hits lead to the passage, and a query
// stands in the address.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { fold } from '../../src/text/tokenize.ts'
import { batchSize } from '../../src/search/engine/answer.ts'
import { withoutBase } from '../../src/paths.ts'
import { openSite } from '../support/browser.ts'
import { ask, countIn, dialog, hasOriginals, hitsIn, openDialog, said } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

test('a query in the dialog gives hits with account, place and marked words, and tells a screen reader how many', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    // an element that is told of must stand there before it says anything
    const status = dialog(page).getByRole('status')
    const live = await status.elementHandle()
    assert.equal(await status.textContent(), '')
    const { total, shown } = countIn(await ask(page, 'doi moi'))
    const hits = await hitsIn(page)
    // told once it has not changed for a while
    await status.filter({ hasText: 'doi moi' }).waitFor()
    assert.equal(await live?.textContent(), await page.locator('dialog .search-status').textContent())
    assert.ok(total > 0)
    assert.equal(shown, Math.min(total, batchSize))
    assert.equal(hits.length, shown)
    assert.deepEqual(
      hits.filter(({ href, account, place, title }) => !href || !account || !title || !place.startsWith(account)),
      [],
    )
    // a section may be found by its title alone; where a sentence is shown, its words are marked
    const marked = hits.map((hit) => hit.marked).filter(Boolean)
    assert.ok(
      marked.some((words) => fold(words).startsWith('doi moi') && (hasOriginals || /Đổi/i.test(words))),
      marked.join(' | '),
    )
  }))

test('where scripts run, the search page does not say that it needs them', () =>
  site.visit('/search/', {}, async (page) =>
    assert.equal(await page.getByText('It needs JavaScript').isVisible(), false),
  ))

test('Tab leads from the field to the first hit, and Enter from there to its passage', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await ask(page, 'Cam Ranh')
    const first = dialog(page).locator('.hits a').first()
    const href = (await first.getAttribute('href')) ?? ''
    const reached = () => first.evaluate((link) => link === document.activeElement)
    // the form's button and “Close” lie between, the filters, and links that help the query along
    for (let tabs = 0; tabs < 10 && !(await reached()); tabs++) await page.keyboard.press('Tab')
    assert.ok(await reached())
    assert.match(withoutBase(href), /^\/[a-z-]+\/[a-z0-9-]+\/(original\/)?#pT?\d+$/)
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
      before.some(({ marked }) => fold(marked).includes('hoi')),
      'no hit marks Hội An',
    )
    await page.locator('.hits a').first().click()
    await page.waitForURL(/#p/)
    await page.goBack()
    assert.deepEqual(await shown(), before)
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Hoi An')
  }))

test('a query on the search page stands in its address as one types, which can be sent on', () =>
  site.visit('/search/', {}, async (page) => {
    await page.getByRole('searchbox').focus()
    await ask(page, 'Cam Ranh')
    await page.waitForURL('**/search/?q=Cam+Ranh')
    // what was typed on the way is no page to come back to
    assert.equal(await page.evaluate(() => history.length), 2)
    await page.keyboard.press('Enter')
    await page.reload()
    await page.locator('.hits a').first().waitFor()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Cam Ranh')
  }))

test('a name is looked up in its other forms too, which is said, with a way to do without', () =>
  site.visit('/search/?q=saigon', {}, async (page) => {
    const help = page.locator('main .search-help')
    await help.filter({ hasText: 'Hồ Chí Minh City' }).waitFor()
    const { total } = countIn(await said(page, 'saigon'))
    await help.getByRole('link', { name: 'Only “saigon”' }).click()
    const only = countIn(await said(page, '"saigon"')).total
    assert.ok(only > 0 && only <= total, `${only} of ${total}`)
    assert.equal(await help.textContent(), '')
  }))

test(
  'a misspelt word gives the hits of the word that is meant, and says so; one that no section has does not ' +
    'empty the answer',
  () =>
    site.visit('/search/?q=oil rig istanbul', {}, async (page) => {
      const { total } = countIn(await said(page, 'istanbul'))
      assert.match(await said(page, 'istanbul'), /; no section has “istanbul”$/)
      assert.ok(total > 0)
      await page.goto(site.at('/search/?q=embrago'))
      assert.match(await said(page, 'embrago'), /^No section has “embrago”; \d+ sections? for “embargo”/)
      assert.match((await hitsIn(page))[0]?.marked ?? '', /embargo/i)
      // the reader's own words stay in the field and in the address
      assert.deepEqual(
        [await page.getByRole('searchbox').inputValue(), new URL(page.url()).search],
        ['embrago', '?q=embrago'],
      )
    }),
)

describe('with the originals', { skip: hasOriginals ? false : 'this copy of the site has no originals' }, () => {
  test('a search can be kept to one edition', () =>
    site.visit('/search/?q=Cam Ranh', {}, async (page) => {
      const both = await said(page, 'Cam Ranh')
      for (const [edition, path] of [
        ['original', /^\/[a-z-]+\/[a-z0-9-]+\/original\/(#|$)/],
        ['restated', /^\/[a-z-]+\/[a-z0-9-]+\/(#|$)/],
      ] as const) {
        await page.locator('main select[name=edition]').selectOption(edition)
        await page.waitForURL(`**edition=${edition}`)
        const hits = await hitsIn(page)
        assert.ok(hits.length > 0)
        assert.deepEqual(
          hits.filter(({ href, twin }) => !path.test(href) || twin),
          [],
        )
      }
      await page.locator('main select[name=edition]').selectOption('')
      await page.waitForURL((url) => !url.searchParams.has('edition'))
      assert.equal(await said(page, 'Cam Ranh'), both)
    }))

  test('a section that matches in both editions is one hit, counted once, with a link to the other edition', () =>
    site.visit('/search/?q=Cam Ranh', {}, async (page) => {
      const { shown } = countIn(await said(page, 'Cam Ranh'))
      const hits = await hitsIn(page)
      assert.equal(hits.length, shown)
      const both = hits.filter(({ twin }) => twin)
      assert.ok(both.length > 0)
      for (const { href, twin } of both) assert.notEqual(href.includes('/original/'), twin?.includes('/original/'))
      const other = page.locator('main').getByRole('link', { name: /^(?:In the original words|Restated)$/ })
      const to = (await other.first().getAttribute('href')) ?? ''
      assert.match(to, /#p/)
      await other.first().click()
      await page.waitForURL((url) => url.href.endsWith(to))
      assert.match(fold((await page.locator(':target').textContent()) ?? ''), /cam ranh/)
    }))
})

test(
  'without originals nothing of them shows',
  { skip: hasOriginals ? 'this copy of the site has originals' : false },
  () =>
    site.visit('/search/?q=Cam+Ranh', {}, async (page) => {
      await page.locator('main select[name=account]').waitFor()
      assert.equal(await page.locator('select[name=edition]').count(), 0)
      assert.deepEqual(
        (await hitsIn(page)).filter(({ twin }) => twin),
        [],
      )
    }),
)
