// Tests the answers of the directory in a browser: passages by number, names, questions in other words than their own;
// that they come before the hits, are not moved by them, and are reached by keyboard first.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withBase } from '../../src/paths.ts'
import { judge } from '../support/axe.ts'
import { openSite } from '../support/browser.ts'
import { dialog, fieldHasFocus, focused, hitsIn, openDialog, said, waitForFocus } from '../support/search.ts'

const site = await openSite()
after(() => site.close())

const entries = (page: Page) => page.getByRole('list', { name: 'Answers' }).locator('.answer')

interface Shown {
  kind: string
  title: string
  href: string
  answers: string[]
}

/** The entries as a reader sees them, once the first one is there. */
async function shown(page: Page): Promise<Shown[]> {
  await entries(page).first().waitFor()
  return entries(page).evaluateAll((items) =>
    items.map((item) => ({
      kind: item.querySelector('.answer-kind')?.textContent ?? '',
      title: item.querySelector('.answer-link')?.firstChild?.textContent ?? '',
      href: item.querySelector('.answer-link')?.getAttribute('href') ?? '',
      answers: [...item.querySelectorAll('.answer-passages a')].map(({ textContent }) => textContent),
    })),
  )
}

/** Keeps back whatever the hits need until it is released. */
async function holdHits(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/pagefind/**', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

const boxesOf = (page: Page) =>
  entries(page).evaluateAll((items) =>
    items.map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )

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
        const found = await shown(page)
        assert.deepEqual(
          found.map(({ kind, title }) => [kind, title]),
          titles.map((title) => ['Passage', title]),
        )
        const number = titles[0].split('¶')[1] ?? ''
        assert.ok(found[0]?.href.endsWith(`#p${number}`))
        await entries(page).first().getByRole('link').click()
        await page.waitForURL(`**${found[0]?.href}`)
        await page.locator(`#p${number}:target`).waitFor()
      }))
})

test('a name is answered in any of its forms, and as it is being typed', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.type('sai')
    await entries(page).filter({ hasText: 'Hồ Chí Minh City' }).waitFor()
    await page.keyboard.type('gon')
    const [first] = await shown(page)
    assert.deepEqual([first?.kind, first?.title], ['Name', 'Hồ Chí Minh City'])
    assert.match(first?.href ?? '', /#p\d+$/)
  }))

test('a question is answered in other words than its own, with each of its passages', () =>
  site.visit(
    `/search/?${new URLSearchParams({ q: 'in what year was Vietnam admitted to ASEAN' })}`,
    {},
    async (page) => {
      const question = (await shown(page)).find(({ title }) => /^When did Vietnam join ASEAN/.test(title))
      assert.equal(question?.kind, 'Question')
      assert.ok(question.answers.includes('Hayton ¶94: and why so hurriedly'), question.answers.join(' | '))
      assert.ok(question.answers.length > 1)
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
    await shown(page)
    await page.getByRole('searchbox').fill('')
    await page.locator('.directory').waitFor({ state: 'hidden' })
  }))

describe('answers come before the hits, above them, and are not moved by them', () => {
  for (const [where, viewport] of Object.entries({
    'a phone': { width: 320, height: 640 },
    'a desk': { width: 1440, height: 900 },
  }))
    for (const query of ['saigon', 'who controls cam ranh bay', '57'])
      test(`on ${where}, for “${query}”`, async () => {
        let release = () => {}
        const before = async (page: Page) => {
          release = await holdHits(page)
        }
        await site.visit('/about/', { viewport, before }, async (page) => {
          await openDialog(page)
          await page.keyboard.insertText(query)
          const first = await shown(page)
          // the line that says so is there while the hits are not
          await dialog(page).getByText('Searching …').waitFor()
          assert.equal((await hitsIn(page)).length, 0)
          const boxes = await boxesOf(page)
          release()
          await said(page, query)
          await dialog(page).locator('select').first().waitFor()
          assert.deepEqual(await shown(page), first)
          assert.deepEqual(await boxesOf(page), boxes)
          const [hit] = await dialog(page)
            .locator('.hit')
            .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
          const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
          if (hit !== undefined) assert.ok(hit >= bottom, 'a hit stands above an answer')
        })
      })

  test('on the search page too', async () => {
    let release = () => {}
    const before = async (page: Page) => {
      release = await holdHits(page)
    }
    await site.visit('/search/?q=cam+ranh', { before }, async (page) => {
      await shown(page)
      const boxes = await boxesOf(page)
      release()
      await page.locator('.hits .hit').first().waitFor()
      await page.locator('main select').first().waitFor()
      assert.deepEqual(await boxesOf(page), boxes)
    })
  })
})

test('a directory that comes long after the hits does not push them down; the next letter has its answers', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const before = (page: Page) =>
    page.route('**/search/directory.json', async (route) => {
      await promise
      await route.continue()
    })
  await site.visit('/search/?q=cam+ran', { before }, async (page) => {
    await page.locator('.hits .hit').first().waitFor()
    const top = () => page.locator('.hits').evaluate((list) => list.getBoundingClientRect().top)
    await page.locator('main select').first().waitFor()
    const there = await top()
    const come = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/directory.json'))
    resolve()
    await come
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    assert.equal(await top(), there)
    assert.equal(await entries(page).count(), 0)
    await page.getByRole('searchbox').press('End')
    await page.keyboard.type('h')
    assert.equal((await shown(page))[0]?.title, 'Cam Ranh Bay')
  })
})

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
      assert.equal(await entries(page).count(), 0)
    },
  ))

test('the arrow keys lead through the answers to the hits and back, and Enter opens an answer', () =>
  site.visit('/about/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.type('cam ranh')
    await said(page, 'cam ranh')
    const hrefs = (await shown(page)).map(({ href }) => href)
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
      const before = await shown(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/#p/)
      await page.goBack()
      await waitForFocus(page, `.answer-link[href="${before[0]?.href}"]`)
      assert.deepEqual(await shown(page), before)
    }))

test('an answer on the page that is open closes the dialog', () =>
  site.visit('/hayton/relations-with-china/', {}, async (page) => {
    await openDialog(page)
    await page.keyboard.insertText('Hayton ¶57')
    await entries(page).first().getByRole('link').click()
    await page.waitForURL(`**${withBase('/hayton/relations-with-china/')}#p57`)
    await dialog(page).waitFor({ state: 'hidden' })
  }))

test('answers can be read by everybody, in light and dark, and are nowhere wider than a narrow screen', () =>
  site.visit('/search/?q=asean', { viewport: { width: 320, height: 640 } }, async (page) => {
    await said(page, 'asean')
    await shown(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await judge(page, [320, 1440])
  }))
