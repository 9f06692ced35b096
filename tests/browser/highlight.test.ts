// Tests the highlights on the page to which a hit leads: shown, stepped through, kept in the history and cleared.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())

const path = '/hayton/relations-with-china/'
/** The address of a hit. */
const hit = (marks: string[], hash = '') =>
  `${path}?${marks.map((mark) => `highlight=${encodeURIComponent(mark)}`).join('&')}${hash}`
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Words searched for' })
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click()

/** What the bar counts, as soon as it says so: `[2, 4]` for “2 of 4”. */
async function counted(page: Page, current?: number): Promise<number[]> {
  const status = bar(page)
    .getByRole('status')
    .filter({ hasText: current ? ` ${current} of ` : ' of ' })
  await status.waitFor()
  return ((await status.textContent())?.match(/\d+/g) ?? []).map(Number)
}

/** The text that is painted under a name, each range by itself, and the passage in which the first stands. */
const painted = (page: Page, name: string) =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
    return { texts: ranges.map(String), passage: ranges[0]?.startContainer.parentElement?.closest('.passage')?.id }
  }, name)
const timesIn = (page: Page, word: string) =>
  page.locator('article').evaluate((article, word) => article.textContent.split(word).length - 1, word)

test('a hit’s words and phrases are highlighted, the one in its passage first, and the address is clean', () =>
  site.visit(hit(['womack', 'Nguyen Co Thach', 'Soviet Union USSR', 'the'], '#p48'), {}, async (page) => {
    const [current, all] = await counted(page)
    assert.equal(page.url(), site.at(`${path}#p48`))
    const { texts } = await painted(page, 'search')
    // the second phrase ends in an <abbr>
    assert.deepEqual([...new Set(texts)].sort(), ['Nguyễn Cơ Thạch', 'Soviet Union (USSR', 'Womack', 'Womack’s'])
    assert.equal(texts.filter((text) => text.startsWith('Womack')).length, await timesIn(page, 'Womack'))
    assert.equal(all, texts.length)
    assert.deepEqual(await painted(page, 'search-current'), { texts: ['Womack'], passage: 'p48' })
    assert.equal(texts[(current ?? 0) - 1], 'Womack')
    // neither the reader's place nor the focus is taken, and the article is as it was
    assert.ok(
      (await page.locator('#p48:target').evaluate((passage) => Math.abs(passage.getBoundingClientRect().top))) < 50,
    )
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body')
    assert.equal(await page.locator('article mark').count(), 0)
  }))

test('Next and Previous go round the highlights, open closed details, and show each highlight clear of the bar', () =>
  // a word of the table under the chart
  site.visit(
    hit(['womack', 'overwhelmingly'], '#p48'),
    { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    async (page) => {
      const [from = 0, all = 0] = await counted(page)
      assert.ok(all >= 4, `${all} places are too few`)
      const seen: boolean[] = []
      for (const [name, by] of [
        ['Next', 1],
        ['Previous', -1],
      ] as const)
        for (let step = 1; step <= all; step++) {
          await press(page, name)
          await counted(page, ((from - 1 + by * step + all) % all) + 1)
          const place = await page.evaluate(() => {
            const range = [...(CSS.highlights.get('search-current') ?? [])][0] as Range
            const box = range.getBoundingClientRect()
            const { left, right } = range.startContainer.parentElement?.closest('.table')?.getBoundingClientRect() ?? {
              left: 0,
              right: innerWidth,
            }
            return {
              text: String(range),
              clear:
                box.height > 0 &&
                box.top >= 0 &&
                box.bottom <= (document.querySelector('.highlight-bar')?.getBoundingClientRect().top ?? 0) &&
                box.left >= left &&
                box.right <= right,
            }
          })
          assert.ok(place.clear, `“${place.text}” is out of sight`)
          seen.push(place.text === 'overwhelmingly')
        }
      assert.ok(seen.includes(true), 'the folded table was left out')
    },
  ))

describe('the highlights stay', () => {
  test('the highlights stay through a reload, another passage, and a page that one comes back from', () =>
    site.visit(hit(['womack'], '#p48'), {}, async (page) => {
      const [, all] = await counted(page)
      const stay = async () => {
        assert.equal((await counted(page))[1], all)
        assert.equal((await painted(page, 'search')).texts.length, all)
      }
      await page.reload()
      await stay()
      await page.locator('#p65 > .passage-number').click()
      await page.waitForFunction(() => document.querySelector(':target')?.id === 'p65' && CSS.highlights.size > 0)
      await counted(page, 3)
      assert.equal((await painted(page, 'search-current')).passage, 'p65')
      await page.reload()
      await stay()
      await page.goto(site.at(reading))
      await page.goBack()
      await stay()
      assert.equal(page.url(), site.at(`${path}#p65`))
    }))

  for (const { name, close } of [
    { name: '“Clear”', close: (page: Page) => press(page, 'Clear') },
    {
      name: 'Escape in the bar',
      close: (page: Page) => bar(page).getByRole('button', { name: 'Next' }).press('Escape'),
    },
  ])
    test(`the highlights stay until ${name}, which gives the focus to the passage`, () =>
      site.visit(hit(['womack'], '#p48'), {}, async (page) => {
        await counted(page)
        await close(page)
        await bar(page).waitFor({ state: 'detached' })
        assert.deepEqual(
          await page.evaluate(() => [document.activeElement?.id, CSS.highlights.size, history.state as unknown]),
          ['p48', 0, null],
        )
        await page.reload({ waitUntil: 'networkidle' })
        assert.equal(await bar(page).count(), 0)
      }))
})

test('the highlight script is fetched only for terms; where the page has none of them, there is no bar', async () => {
  const asked: string[] = []
  const before = (page: Page) => {
    page.on('request', (request) => {
      if (/_astro\/highlight/.test(request.url())) asked.push(request.url())
    })
  }
  await site.visit(`${path}#p48`, { before }, async (page) => {
    await page.waitForLoadState('networkidle')
    assert.deepEqual(asked, [])
  })
  // a passage's number is no text; that of another passage is named in notes
  await site.visit(hit(['48', 'Zanzibar'], '#p48'), { before }, async (page) => {
    await page.waitForLoadState('networkidle')
    assert.ok(asked.length > 0, 'marks were asked for, and nothing was fetched')
    assert.equal(page.url(), site.at(`${path}#p48`))
    assert.equal(await bar(page).count(), 0)
  })
})

test('a browser without custom highlights steps through the matches all the same', () =>
  site.visit(
    hit(['womack'], '#p48'),
    { reducedMotion: 'reduce', before: (page) => page.addInitScript('delete CSS.highlights') },
    async (page) => {
      assert.equal(await page.evaluate(() => 'highlights' in CSS), false)
      const [from = 0] = await counted(page)
      await press(page, 'Next')
      await counted(page, from + 1)
      await page.waitForFunction(() => scrollY > (document.querySelector<HTMLElement>('#p60')?.offsetTop ?? Infinity))
      await press(page, 'Clear')
      await bar(page).waitFor({ state: 'detached' })
    },
  ))
