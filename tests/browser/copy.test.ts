// Tests copying and citing: a section's link and a passage's number copy their address, by mouse, keyboard and touch;
// the citation panel and the selection toolbar offer more.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { withBase } from '../../src/paths.ts'
import { openSite, type Visit } from '../support/browser.ts'
import { seeded } from '../support/found.ts'
import { reading } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())
const permissions = ['clipboard-read', 'clipboard-write']

/** Tabs from the page's beginning to the link, as somebody without a mouse does. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail('60 times Tab did not lead to the link')
}

const ways: { name: string; options: Visit; use: (page: Page, link: Locator) => Promise<void> }[] = [
  { name: 'by mouse', options: { permissions }, use: (_, link) => link.click() },
  {
    name: 'by keyboard',
    options: { permissions },
    use: async (page, link) => {
      await tabTo(page, link)
      await page.keyboard.press('Enter')
    },
  },
  {
    name: 'by touch',
    options: { permissions, hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
    use: (_, link) => link.tap(),
  },
]
const links = [
  {
    name: 'the link of a section',
    fragment: '#party-congresses',
    label: /^Link to the section “Foreign policy from Congress to Congress/,
  },
  { name: 'the number of a passage', fragment: '#p2', label: /^Passage 2$/ },
]

/** What the page says of what it did; it comes a moment after the click. */
const said = async (page: Page): Promise<string | null> => {
  const toast = page.locator('.toast[role="status"]:not(:empty)')
  await toast.waitFor()
  return toast.textContent()
}

for (const way of ways)
  for (const link of links)
    test(`${link.name} copies its address ${way.name}`, () =>
      site.visit(reading, way.options, async (page) => {
        await way.use(page, page.getByRole('link', { name: link.label }))
        assert.equal(await said(page), 'Link copied')
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.at(reading + link.fragment))
        assert.equal(page.url(), site.at(reading + link.fragment))
      }))

test('where the clipboard is refused, the toast says where the address is', () =>
  site.visit(
    reading,
    {
      before: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
        }),
    },
    async (page) => {
      await page.getByRole('link', { name: /^Passage 2$/ }).click()
      assert.equal(await said(page), 'The address is in the address bar')
      assert.equal(new URL(page.url()).hash, '#p2')
    },
  ))

const china = '/hayton/relations-with-china/'
const panel = (page: Page): Locator => page.getByRole('group', { name: /^Copy and cite/ })
const selected = (page: Page): Locator => page.getByRole('group', { name: 'Selected words' })
const use = (box: Locator, name: string) => box.getByRole('button', { name, exact: true }).click()
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const openAt = async (page: Page, passage: string) => {
  await page.locator(`#p${passage} > .passage-number`).click()
  await panel(page).waitFor()
}
const hasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.textContent.slice(0, 40))

/** Waits until the page says that something has been copied. */
const sayingOf = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor()

test('Tab leads from a number into its citation panel; Escape, a click elsewhere and another number close it', () =>
  site.visit(china, { permissions }, async (page) => {
    await page.locator('#p57 > .passage-number').focus()
    await page.keyboard.press('Enter')
    await panel(page).waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await hasFocus(page), 'Copy link')
    await page.keyboard.press('Escape')
    assert.deepEqual([await panel(page).count(), await hasFocus(page)], [0, '#p57'])
    await openAt(page, '57')
    await openAt(page, '58')
    assert.deepEqual(
      [await panel(page).count(), await panel(page).getAttribute('aria-label')],
      [1, 'Copy and cite passage 58'],
    )
    await page.locator('h1').click()
    assert.equal(await panel(page).count(), 0)
  }))

test('a passage has a short link, a table too; a section has none', () =>
  site.visit(china, { permissions }, async (page) => {
    for (const passage of ['57', 'T1']) {
      await openAt(page, passage)
      await use(panel(page), 'Copy short link')
      await sayingOf(page, 'Short link copied')
      assert.equal(await copied(page), site.at(`/hayton/${passage}/`))
    }
    await page.locator('.section-link').first().click()
    await page.getByRole('group', { name: 'Copy and cite this section' }).waitFor()
    assert.deepEqual(await panel(page).getByRole('button').allTextContents(), ['Copy link', 'Cite this page'])
  }))

for (const { edition, cited, marks, line } of [
  {
    edition: 'restated',
    cited: undefined,
    marks: ['', ''],
    line: '— Hayton ¶60, restated (Vietnam’s Foreign Relations: four accounts)',
  },
  {
    edition: 'original',
    cited: 'Bill Hayton, “Vietnam” (2015), ¶',
    marks: ['“', '”'],
    line: '— Bill Hayton, “Vietnam” (2015), ¶60',
  },
])
  test(`a quotation is the text without number and notes, and where it stands: ${edition}`, () =>
    site.visit(china, { permissions }, async (page) => {
      const words = await page.locator('article').evaluate(
        (article, data) => {
          Object.assign((article as HTMLElement).dataset, data)
          return article.querySelector('#p60 .passage-text')?.textContent.replace(/\s+/g, ' ').trim()
        },
        { edition, ...(cited ? { cited } : {}) },
      )
      await openAt(page, '60')
      assert.equal(await page.locator('#p60 > .notes').count(), 1)
      // the author's own words are cited as the author's, ours as ours
      const cite = panel(page).getByRole('button', {
        name: edition === 'original' ? 'Cite the work' : 'Cite',
        exact: true,
      })
      for (const expanded of ['true', 'false', 'true']) {
        await cite.press('Enter')
        assert.equal(await cite.getAttribute('aria-expanded'), expanded)
      }
      assert.match(
        (await panel(page).locator('.citation').first().textContent()) ?? '',
        edition === 'original' ? /^Hayton, Bill\. / : /^Vietnam’s Foreign Relations\. “Hayton ¶60 Restated/,
      )
      await use(panel(page), 'Copy as quotation')
      await sayingOf(page, 'Quotation copied')
      const [text, html] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()))
      })
      const source = `${line}, ${site.at(china)}#p60`
      assert.equal(text?.replaceAll('\r\n', '\n'), `${marks.join(words)}\n\n${source}`)
      assert.match(
        html ?? '',
        edition === 'original' ? /<blockquote><p>“[^“]+”<\/p><\/blockquote>/ : /^(?!.*blockquote).*<p>[^“]/s,
      )
      assert.match(html ?? '', /¶60.*<a href="[^"]+#p60">/s)
    }))

const citations = {
  p57: {
    chicago: 'In Chicago',
    apa: 'Of APA',
    mla: 'Of MLA',
    bibtex: '@report{a}',
    ris: 'TY  - RPRT',
    csl: [{ id: 'a' }],
  },
}

test('“Cite” shows three styles to copy and three files to download', () =>
  site.visit(
    china,
    {
      permissions,
      before: (page) => page.route(`**${china.slice(0, -1)}.cite.json`, (route) => route.fulfill({ json: citations })),
    },
    async (page) => {
      await openAt(page, '57')
      await use(panel(page), 'Cite')
      for (const [style, text] of [
        ['Chicago', 'In Chicago'],
        ['MLA', 'Of MLA'],
      ] as const) {
        await use(panel(page), `Copy the citation in ${style}`)
        await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()) === wanted, text)
      }
      await sayingOf(page, 'Copied')
      const files: Record<string, string> = {}
      for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          panel(page).getByRole('link', { name }).click(),
        ])
        files[file.suggestedFilename()] = readFileSync(await file.path(), 'utf8').replace(/\s/g, '')
      }
      const name = 'hayton-relations-with-china-57'
      assert.deepEqual(files, {
        [`${name}.bib`]: '@report{a}',
        [`${name}.ris`]: 'TY-RPRT',
        [`${name}.json`]: '[{"id":"a"}]',
      })
    },
  ))

test(
  'where there are no citations, the panel says so and leads to the account; on a phone it is no wider than ' +
    'the window',
  () =>
    site.visit(
      china,
      {
        hasTouch: true,
        isMobile: true,
        viewport: { width: 320, height: 640 },
        expecting: /status of 404/,
        before: (page) => page.route('**/*.cite.json', (route) => route.fulfill({ status: 404 })),
      },
      async (page) => {
        await page.locator('#p57 > .passage-number').tap()
        await panel(page).getByRole('button', { name: 'Cite' }).tap()
        assert.equal(
          await panel(page).getByRole('link', { name: 'How to cite this account' }).getAttribute('href'),
          withBase('/hayton/#cite'),
        )
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
        assert.deepEqual(
          await panel(page)
            .getByRole('button')
            .evaluateAll((buttons) =>
              buttons.filter((button) => Math.min(button.clientHeight + 2, button.clientWidth + 2) < 44).map(String),
            ),
          [],
        )
      },
    ),
)

/** Selects the words where they stand the nth time in the text of the passages. @returns the passage's id */
const select = (page: Page, words: string, nth: number) =>
  page.evaluate(
    ([words, nth]) => {
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT)
      for (let seen = 0; walker.nextNode();) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(words)
        if (at < 0 || !node.parentElement?.closest('.passage-text') || seen++ < nth) continue
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
        return node.parentElement.closest('.passage')?.id
      }
      return undefined
    },
    [words, nth] as const,
  )

/** The part of the window that is painted red, rounded to 4 px. */
const redIn = async (page: Page) => {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    const xs: number[] = []
    const ys: number[] = []
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 255 && data[i + 1] === 0 && data[i + 2] === 0) {
        xs.push((i / 4) % image.width)
        ys.push(Math.floor(i / 4 / image.width))
      }
    return { left: Math.min(...xs), right: Math.max(...xs) + 1, top: Math.min(...ys), bottom: Math.max(...ys) + 1 }
  }, picture)
}

/** Follows the address in a fresh page and holds that what the browser marks there is what is selected in it. */
async function leadsTo(page: Page, address: string, selectAgain: () => Promise<unknown>): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.addStyleTag({
    content: '::target-text { background: #f00 !important; color: #f00 !important; text-decoration: none !important }',
  })
  const found = await redIn(page)
  await selectAgain()
  const wanted = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON() as DOMRect)
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    assert.ok(Math.abs(found[side] - wanted[side]) <= 3, `${side}: ${found[side]}, not ${wanted[side]}; ${address}`)
}

for (const { words, nth } of [
  { words: 'Gulf of Tonkin', nth: 2 },
  { words: 'Hồ Chí Minh City', nth: 0 },
])
  test(`a link to selected words leads to just these: “${words}”, the ${nth + 1}. time`, () =>
    site.visit(china, { permissions, bypassCSP: true }, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.locator('h1').click()
      assert.deepEqual(asked, [])
      const passage = await select(page, words, nth)
      await use(selected(page), 'Copy link to these words')
      await sayingOf(page, 'Link to these words copied')
      const address = await copied(page)
      assert.ok(address.startsWith(`${site.at(china)}#${passage}:~:text=`), address)
      await leadsTo(page, address, () => select(page, words, nth))
    }))

test('a link to selected words leads to just these anywhere in a page, one word or several', () =>
  site.visit(china, { permissions, bypassCSP: true }, async (page) => {
    const next = seeded(6)
    for (let tried = 0; tried < 8; tried++) {
      const [place, from, count] = [next(), next(), 1 + Math.floor(next() * 5)] as const
      // the same words again for the same numbers
      const choose = () =>
        page.evaluate(
          ([place, from, count]) => {
            const texts = [...document.querySelectorAll('article .passage-text p')]
              .map((one) => one.firstChild)
              .filter((one): one is Text => one instanceof Text && one.data.split(' ').length > 10)
            const text = texts[Math.floor(place * texts.length)] as Text
            const words = [...text.data.matchAll(/\S+/g)]
            const first = words[Math.floor(from * (words.length - count))]
            const last = words[Math.floor(from * (words.length - count)) + count - 1]
            getSelection()?.setBaseAndExtent(
              text,
              first?.index ?? 0,
              text,
              (last?.index ?? 0) + (last?.[0].length ?? 0),
            )
            return String(getSelection())
          },
          [place, from, count] as const,
        )
      await page.goto(site.at(china))
      await page.evaluate(() => navigator.clipboard.writeText(''))
      const words = await choose()
      await use(selected(page), 'Copy link to these words')
      await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '')
      const address = await copied(page)
      assert.ok(address.includes(':~:text='), `${words}: ${address}`)
      await leadsTo(page, address, choose)
    }
  }))

test('on a phone the selection toolbar is within the window, and a finger copies the link and the quotation', () =>
  site.visit(
    china,
    { permissions, hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } },
    async (page) => {
      await page.locator('#p57').scrollIntoViewIfNeeded()
      for (const [name, wanted] of [
        ['Copy link to these words', `${site.at(china)}#p57:~:text=`],
        ['Copy as quotation', '— Hayton ¶57, restated'],
      ] as const) {
        await page
          .locator('#p57 .passage-text p')
          .evaluate((text) => getSelection()?.setBaseAndExtent(text.firstChild as Text, 0, text.firstChild as Text, 40))
        await selected(page).waitFor()
        const { x, width } = (await selected(page).boundingBox()) ?? { x: -1, width: 0 }
        assert.ok(x >= 0 && x + width <= 320, `${x} + ${width}`)
        await selected(page).getByRole('button', { name, exact: true }).tap()
        await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()).includes(wanted), wanted)
      }
    },
  ))

test('words selected by keyboard over two passages are quoted with both, by Tab', () =>
  site.visit(china, { permissions }, async (page) => {
    // a click into the text leaves the focus with <main>
    await page.locator('#p58 .passage-text').click()
    await page.evaluate(() => {
      const [from, to] = ['#p57', '#p58'].map((id) => document.querySelector(`${id} .passage-text p`)?.firstChild) as [
        Text,
        Text,
      ]
      getSelection()?.setBaseAndExtent(from, from.data.lastIndexOf('disrupted'), to, 'Vietnam'.length - 1)
    })
    await page.keyboard.press('Shift+ArrowRight')
    await selected(page).waitFor()
    assert.equal(await selected(page).evaluate((tools) => tools.parentElement?.id), 'p58')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    assert.equal(await hasFocus(page), 'Copy as quotation')
    await page.keyboard.press('Enter')
    await sayingOf(page, 'Quotation copied')
    assert.match(await copied(page), /^disrupted nor damaged\.\s+Vietnam\s+— Hayton ¶57–58, restated .*#p57$/)
    await page.mouse.click(5, 5)
    await selected(page).waitFor({ state: 'detached' })
  }))
