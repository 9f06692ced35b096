// Tests the development server: pages have their styles, and what an editor saves shows at once, faults included.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { dataFiles } from '../../src/edition/read/load.ts'
import { timesParsed } from '../../src/edition/read/parse-once.ts'
import { openDevSite, type DevSite } from './site.ts'

const article = 'content/facts-and-details/05-japan.mdx'
const other = 'content/hayton/04-relations-with-china.mdx'
const path = '/facts-and-details/japan/'

/** The message of the overlay, with some words. */
const shown = (page: Page, words: string) => page.locator('vite-error-overlay #message-content', { hasText: words })

describe('in development', () => {
  let site: DevSite
  before(async () => {
    site = await openDevSite()
  })
  // Vite reloads every open page whenever something is saved, all over the same few connections
  afterEach(() => site.closePages())
  after(() => site.close())

  test('a page is served with its styles, and its own policy stops nothing', async () => {
    const page = await site.open(path)
    // waited for: Vite may reload a page when it is asked for the first one
    await page.waitForFunction(() => getComputedStyle(document.body).fontFamily.includes('Alegreya'))
    assert.deepEqual(site.errors, [])
  })

  test('the manifest is parsed once for the config, the collections and the check', () =>
    assert.equal(timesParsed(site.project.folder, [dataFiles.outline, dataFiles.passages]), 1))

  test('what is no page is there too, and follows what is written', async () => {
    const page = await site.open(path)
    const get = async (address: string) => {
      const response = await page.request.get(address)
      return { type: response.headers()['content-type'], text: await response.text(), status: response.status() }
    }
    assert.deepEqual((await get('/hayton.bib')).type, 'application/x-bibtex; charset=utf-8')
    assert.match((await get('/og/home.png')).type ?? '', /^image\/png/)
    assert.match((await get('/hayton/57/')).text, /http-equiv="refresh" content="0; url=\/hayton\/[a-z-]+\/#p57"/)
    assert.equal((await get('/hayton/9999/')).status, 404)
    site.project.replace(article, '¶25 ', '¶25 Quite so: ')
    assert.match((await get('/facts-and-details/japan.md')).text, /¶25[^\n]* Quite so: /)
    assert.match((await get('/passages.json')).text, /"passage":"25","page":"japan"[^\n]*Quite so: /)
  })

  test('the chart of a figure follows its CSV', async () => {
    const page = await site.open(path)
    const chart = page.getByRole('img', { name: /^Bars of trade/ })
    await chart.getByText('over $10 billion').waitFor()
    site.project.replace('content/figures/japan-flows.csv', 'over $10 billion', 'over $12 billion')
    await chart.getByText('over $12 billion').waitFor()
  })

  test('an abbreviation follows the name that it stands for', async () => {
    const page = await site.open(path)
    const named = (title: string) => page.locator(`abbr[title="${title}"]`, { hasText: 'VJEPA' })
    await named('Vietnam–Japan Economic Partnership Agreement').waitFor()
    site.project.replace(
      'content/names.yaml',
      'name: Vietnam–Japan Economic Partnership Agreement',
      'name: Partnership Agreement of 2008',
    )
    await named('Partnership Agreement of 2008').waitFor()
  })

  test('a page follows the style sheets that its own imports', async () => {
    const page = await site.open(path)
    const aligned = (way: string) =>
      page.waitForFunction(
        (wanted) => getComputedStyle(document.querySelector('.provenance') ?? document.body).textAlign === wanted,
        way,
      )
    await aligned('start')
    site.project.replace('src/styles/components/provenance.css', '.provenance {', '.provenance {\n  text-align: end;')
    await aligned('end')
  })

  test('a page that is made of data follows them', async () => {
    const page = await site.open('/')
    await page.getByText('When did Vietnam join ASEAN').waitFor()
    site.project.replace('content/questions.yaml', 'When did Vietnam join ASEAN', 'In what year did Vietnam join ASEAN')
    await page.getByText('In what year did Vietnam join ASEAN').waitFor()
  })

  test('the search answers, and finds what has just been written', async () => {
    const hits = (page: Page, words: string) => page.locator('main .hit-link', { hasText: words }).first().waitFor()
    await hits(await site.open('/search/?q=japan'), 'Japan')
    site.project.replace(article, '\n¶27 ', '\n¶27 Quokka: ')
    await hits(await site.open('/search/?q=quokka'), 'Quokka')
    site.project.replace(article, '\n¶27 Quokka: ', '\n¶27 ')
  })

  describe('a fault that is saved is said in the terminal and over the page, until it is mended:', () => {
    const faults: [what: string, file: string, right: string, wrong: string, said: string][] = [
      ['a doubled mark', article, '\n¶27 ', '\n¶26 ', '¶26 stands twice, first in line'],
      ['a cell too many', 'content/figures/japan-flows.csv', '10,over', '10,over,over', 'Give each row as many cells'],
      // of another page than the one that is looked at, and of none that Astro takes over
      ['front matter that does not fit', other, '\nsummary:', '\nsumary:', 'Write "summary"'],
      ['a key misspelt', 'content/names.yaml', '- id: akihito\n  name:', '- id: akihito\n  nmae:', 'Write "name"'],
    ]
    for (const [what, file, right, wrong, said] of faults)
      test(what, async () => {
        const page = await site.open(path)
        await page.locator('abbr').first().waitFor()
        const whole = readFileSync(join(site.project.folder, file), 'utf8')
        const opened = [page]
        try {
          const line = site.project.replace(file, right, wrong) + right.trim().split('\n').length - 1
          await site.said(new RegExp(`${file}:${line}  .*${said}`))
          await shown(page, said).waitFor()
          // a page that is opened meanwhile shows it, too
          const later = await site.open(path)
          opened.push(later)
          await shown(later, said).waitFor()
        } finally {
          site.project.write(file, whole)
        }
        await site.said(/The faults in the content are mended/)
        for (const one of opened) await one.locator('vite-error-overlay').waitFor({ state: 'detached' })
      })
  })
})
