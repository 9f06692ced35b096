// Tests that nothing moves when the fonts come, however late, nor where they are refused: the layout shift
// (https://web.dev/articles/cls) of each kind of page, on a phone and on a desk.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { kinds, type Kind } from '../support/kinds.ts'

const site = await openSite()
after(() => site.close())

/** The most that may move, as the share of the window times the share of its height or width. */
const bound = 0.02

const pages: Kind[] = [
  ...kinds,
  { name: 'a short reading page', path: '/samardjian/sino-vietnamese-connection/' },
  { name: 'the search page with hits', path: '/search/?q=cam+ranh' },
]
const windows = {
  'a phone': { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true },
  'a desk': { viewport: { width: 1350, height: 940 } },
}

/** What the page has noted of itself. */
interface Notes {
  /** the sum of its layout shifts */
  shift: number
  /** what moved, for the message of a failure */
  moved: string[]
  /** the fonts that were there at the first paint */
  early: string[]
}
type Noting = Window & { notes: Notes; painted: () => void; sum: () => void }
/** An entry of the browser for which TypeScript has no type. */
type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }

/** Has a page note what moves in it, and keeps its fonts back until it has been painted without them. */
async function watch(page: Page, fonts: 'come late' | 'are refused'): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.exposeFunction('painted', resolve)
  await page.route('**/*.woff2', async (route) => {
    if (fonts === 'are refused') return route.abort()
    await promise
    return route.continue()
  })
  await page.addInitScript(() => {
    const noting = window as unknown as Noting
    noting.notes = { shift: 0, moved: [], early: [] }
    const add = (entries: PerformanceEntry[]) => {
      for (const { value, sources } of entries as Shift[]) {
        noting.notes.shift += value
        noting.notes.moved.push(...sources.map(({ node }) => `${node?.nodeName}: ${node?.textContent?.slice(0, 40)}`))
      }
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    noting.sum = () => add(observer.takeRecords())
    addEventListener('DOMContentLoaded', () =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          noting.notes.early = [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family)
          noting.painted()
        }),
      ),
    )
  })
}

/** What a page has noted once its fonts have come or failed and it has been painted with what there is. */
const notesOf = (page: Page): Promise<Notes & { late: string[] }> =>
  page.evaluate(async () => {
    const noting = window as unknown as Noting
    await document.fonts.ready
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    noting.sum()
    const late = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
    return { ...noting.notes, late }
  })

/** The families that come from the site, and not from the reader's machine. */
const served = (families: string[]) => families.map((family) => family.replaceAll('"', '')).filter(isServed)
const isServed = (family: string) => family === 'Alegreya' || family === 'Source Sans 3'

for (const [where, window] of Object.entries(windows))
  for (const fonts of ['come late', 'are refused'] as const)
    describe(`on ${where}, where the fonts ${fonts}, nothing moves on`, () => {
      for (const { name, path, expecting } of pages)
        test(name, () => {
          const refused = fonts === 'are refused' ? [/net::ERR_FAILED.*\.woff2/] : []
          const faults = [...refused, ...(expecting ? [expecting] : [])]
          return site.visit(
            path,
            {
              ...window,
              expecting: faults.length > 0 ? new RegExp(faults.map(({ source }) => source).join('|')) : undefined,
              before: (page) => watch(page, fonts),
            },
            async (page) => {
              if (path.includes('?q=')) await page.locator('.hits a').first().waitFor()
              const { shift, moved, early, late } = await notesOf(page)
              assert.deepEqual(served(early), [])
              assert.equal(served(late).length > 0, fonts === 'come late', late.join())
              assert.ok(shift <= bound, `${shift.toFixed(3)}: ${moved.join('; ')}`)
            },
          )
        })
    })
