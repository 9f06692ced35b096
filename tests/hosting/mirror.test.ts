// Tests a copy of the site that wget has made for a disk, with the command of README.md: its pages can be read, its
// links lead on, and what cannot work there says so.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { fromHtml } from 'hast-util-from-html'
import { globSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { origin } from '../../src/site.ts'
import { launch, openSite } from '../support/browser.ts'
import { linkingPage } from '../support/links.ts'
import { textOf } from '../support/project.ts'

const [, options = ''] = /`wget ((?:--[\w-]+ )+)https:\/\/example\.org\/`/.exec(textOf('README.md')) ?? []
const lacking = spawnSync('wget', ['--version'], { stdio: 'ignore' }).error ? 'there is no wget here' : false

describe('a copy on a disk', { skip: lacking }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'))
  let copy = ''
  let browser: Browser
  before(async () => {
    assert.ok(options.includes('--mirror'), 'README.md names no wget')
    const site = await openSite()
    try {
      const home = new URL(site.at('/'))
      const wget = spawn('wget', ['--quiet', ...options.trim().split(' '), home.href], { cwd: folder })
      assert.equal(await new Promise((resolve) => wget.once('close', resolve)), 0)
      copy = join(folder, home.host)
    } finally {
      await site.close()
    }
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (path: string, look: (page: Page) => Promise<void>) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    try {
      page.setDefaultTimeout(10_000)
      await page.goto(pathToFileURL(join(copy, path)).href)
      await look(page)
    } finally {
      await page.close()
    }
  }
  const leadsTo = (page: Page, path: string) => page.waitForURL(pathToFileURL(copy).href + path)

  test('a copy on a disk has every page that is linked to, and no link leaves it but to whole addresses', () => {
    const pages = globSync('**/*.html', { cwd: copy })
    assert.ok(pages.length > 30, `${pages.length} pages`)
    const dead = pages.flatMap((path) => {
      const { addresses } = linkingPage(path, fromHtml(readFileSync(join(copy, path), 'utf8')))
      const here = pathToFileURL(join(copy, path)).href
      return addresses
        .filter((address) => !/^(?:https?|data):/.test(address))
        .filter((address) => !existsSync(fileURLToPath(new URL(address.replace(/[?#].*/, ''), here))))
        .map((address) => `${path}: ${address}`)
    })
    assert.deepEqual(dead, [])
    // the address of a page as one is to cite it stays what it is
    assert.ok(readFileSync(join(copy, 'about/index.html'), 'utf8').includes(`href="${origin}/about/"`))
  })

  test('a page of a copy on a disk has its styles and fonts', () =>
    open('hayton/relations-with-china/index.html', async (page) => {
      await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'))
      assert.match(
        await page.evaluate(() => getComputedStyle(document.querySelector('article')!).fontFamily),
        /^Alegreya/,
      )
      assert.ok(await page.getByRole('heading', { level: 1 }).isVisible())
      assert.ok((await page.locator('#p57 .passage-text').innerText()).length > 100)
    }))

  test('one gets through a copy on a disk by links: to a passage, to a section, to the next chapter', () =>
    open('index.html', async (page) => {
      await page.locator('.questions a').first().click()
      await page.waitForURL(/index\.html#p\d+$/)
      assert.ok(await page.locator(':target.passage').isVisible())
      await open('globalsecurity/foreign-relations/index.html', async (reading) => {
        await reading.locator('.contents').getByRole('link', { name: 'Major International Treaties' }).click()
        await leadsTo(reading, '/globalsecurity/foreign-relations/index.html#international-treaties')
      })
      await open('facts-and-details/cambodia/index.html', async (reading) => {
        await reading.locator('.pagination a[rel="next"]').click()
        await leadsTo(reading, '/facts-and-details/laos/index.html')
      })
    }))

  test('a short address in a copy on a disk redirects to its passage', () =>
    open('hayton/57/index.html', (page) => leadsTo(page, '/hayton/relations-with-china/index.html#p57')))

  for (const [name, search] of [
    ['the search button', (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' }).click()],
    [
      'the search form',
      async (page: Page) => {
        await page.getByRole('searchbox').fill('Cam Ranh')
        await page.keyboard.press('Enter')
      },
    ],
  ] as const)
    test(`${name} in a copy on a disk leads to a page that says what a search wants`, () =>
      open('index.html', async (page) => {
        await search(page)
        await page.waitForURL(/\/search\/index\.html/)
        assert.ok(await page.getByText('a copy of the site on a disk').isVisible())
        await page.locator('main').getByRole('link', { name: 'the home page' }).click()
        await leadsTo(page, '/index.html')
      }))

  test('no page of a copy on a disk shows a button that does nothing', async () => {
    for (const path of ['index.html', 'hayton/index.html', 'hayton/introduction/index.html', 'search/index.html'])
      await open(path, async (page) => {
        for (const summary of await page.locator('main summary').all()) await summary.click()
        const buttons = page.locator('button:not([type=submit])').filter({ visible: true })
        assert.deepEqual(await buttons.allTextContents(), [], path)
        assert.equal(await page.getByText('Ctrl K').filter({ visible: true }).count(), 0, path)
      })
  })
})
