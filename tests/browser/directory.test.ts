// Tests the answers of the directory in a browser: passages by number, names, questions in other words than their own;
// where they lead, and that they are reached by keyboard before the hits.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { withBase } from '../../src/paths.ts'
import { openSite } from '../support/browser.ts'
import {
  answers,
  answersIn,
  dialog,
  fieldHasFocus,
  focused,
  hitsIn,
  openDialog,
  said,
  waitForFocus,
} from '../support/search.ts'

const site = await openSite()
after(() => site.close())

describe('a passage by its number', () => {
  for (const [query, titles] of [
    ['Hayton ¶57', ['Hayton ¶57']],
    ['57', ['Hayton ¶57']],
    ['T2', ['Hayton ¶T2']],
    ['¶12', ['Hayton ¶12', 'Samardjian ¶12', 'Facts and Details ¶12']],
  ] as const)
    test(`is answered for “${query}”, and its link leads there`, () =>
      site.visit('/about/', {}, async (page) => {
        await openDialog(page)
        await page.keyboard.insertText(query)
        const found = await answersIn(page)
        assert.deepEqual(
          found.map(({ kind, title }) => [kind, title]),
          titles.map((title) => ['Passage', title]),
        )
        const number = titles[0].split('¶')[1] ?? ''
        assert.ok(found[0]?.href.endsWith(`#p${number}`))
        await answers(page).first().getByRole('link').click()
        await page.waitForURL(`**${found[0]?.href}`)
        await page.locator(`#p${number}:target`).waitFor()
      }))
})

test('a name is answered in any of its forms, and as it is being typed', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.type('sai')
    await answers(page).filter({ hasText: 'Hồ Chí Minh City' }).waitFor()
    await page.keyboard.type('gon')
    const [first] = await answersIn(page)
    assert.deepEqual([first?.kind, first?.title], ['Name', 'Hồ Chí Minh City'])
    assert.match(first?.href ?? '', /#p\d+$/)
  }))

test('a question is answered in other words than its own, with each of its passages', () =>
  site.visit(
    `/search/?${new URLSearchParams({ q: 'in what year was Vietnam admitted to ASEAN' })}`,
    {},
    async (page) => {
      const question = (await answersIn(page)).find(({ title }) => /^When did Vietnam join ASEAN/.test(title))
      assert.equal(question?.kind, 'Question')
      assert.ok(question.passages.includes('Hayton ¶94: and why so hurriedly'), question.passages.join(' | '))
      assert.ok(question.passages.length > 1)
      await page.getByRole('link', { name: 'Hayton ¶94: and why so hurriedly' }).click()
      await page.waitForURL(/\/hayton\/.*#p94$/)
    },
  ))

test('where the directory has nothing, it takes no room', () =>
  site.visit('/search/?q=embargo%20tungsten', {}, async (page) => {
    await said(page, 'embargo tungsten')
    assert.equal(await page.locator('.directory').isVisible(), false)
  }))

test('an emptied field has no answers', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.type('asean')
    await answersIn(page)
    await page.getByRole('searchbox').fill('')
    await page.locator('.directory').waitFor({ state: 'hidden' })
  }))

test('where the directory cannot be had, the hits come all the same', () =>
  site.visit(
    '/search/?q=cam+ranh',
    {
      expecting: /directory\.json/,
      before: (page) => page.route('**/search/directory.json', (route) => route.abort()),
    },
    async (page) => {
      await said(page, 'cam ranh')
      assert.ok((await hitsIn(page)).length > 0)
      assert.equal(await answers(page).count(), 0)
    },
  ))

test('the arrow keys lead through the answers to the hits and back, and Enter opens an answer', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.type('cam ranh')
    await said(page, 'cam ranh')
    const hrefs = (await answersIn(page)).map(({ href }) => href)
    assert.ok(hrefs.length > 1)
    for (const href of hrefs) {
      await page.keyboard.press('ArrowDown')
      assert.equal(await focused(page), href)
      assert.ok(await page.evaluate(() => document.activeElement?.matches('.answer-link')))
    }
    await page.keyboard.press('ArrowDown')
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.hit-link')))
    for (const href of hrefs.toReversed()) {
      await page.keyboard.press('ArrowUp')
      assert.equal(await focused(page), href)
    }
    await page.keyboard.press('ArrowUp')
    await waitForFocus(page, fieldHasFocus)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${hrefs[0]}`)
    assert.equal(await dialog(page).isVisible(), false)
  }))

for (const path of ['/about/', '/search/'])
  test(`Back from an answer leads to it again, with the focus on it, from ${path}`, () =>
    site.visit(path, {}, async (page) => {
      if (path === '/about/') await openDialog(page)
      else await page.getByRole('searchbox').focus()
      await page.keyboard.type('cam ranh bay')
      await said(page, 'cam ranh bay')
      const before = await answersIn(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/#p/)
      await page.goBack()
      await waitForFocus(page, `.answer-link[href="${before[0]?.href}"]`)
      assert.deepEqual(await answersIn(page), before)
    }))

test('an answer on the page that is open closes the dialog', () =>
  site.visit('/hayton/relations-with-china/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.insertText('Hayton ¶57')
    await answers(page).first().getByRole('link').click()
    await page.waitForURL(`**${withBase('/hayton/relations-with-china/')}#p57`)
    await dialog(page).waitFor({ state: 'hidden' })
  }))
