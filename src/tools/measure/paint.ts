// Measures when a page is painted on a slow phone, here and with Starlight from the same texts: one run here, one
// there, by turns, so that whatever else the machine does slows both.
import type { Browser } from 'playwright-core'
import { join } from 'node:path'
import { authorOf } from '../../edition/navigation.ts'
import { loadArticles } from '../../edition/read/articles.ts'
import { loadAccounts, loadFigures } from '../../edition/read/load.ts'
import { articleMarkdown } from '../../edition/write/markdown.ts'
import { absoluteUrl, pagePath } from '../../paths.ts'
import { origin } from '../../site.ts'
import { starlightSite, type StarlightPage } from '../starlight/build.ts'
import { starlightVersion } from '../starlight/install.ts'
import { serve } from './serve.ts'
import { cpuSlowdown, phone, slowDown } from './slow-phone.ts'
import { medianOf } from './transfer.ts'

/** How often each site is measured. */
const runs = 7

/** When a page was painted, in ms from the request for it. */
export interface Paint {
  /** first contentful paint: any text */
  first: number
  /** largest contentful paint: the largest block of text */
  largest: number
}

/** The runs of one page here and of the same page with Starlight. */
export interface PaintComparison {
  path: string
  here: Paint[]
  starlight: Paint[]
}

/** Loads a page with an empty cache on a slow phone, until nothing is fetched any more. */
async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await slowDown(page)
    await page.goto(url, { waitUntil: 'networkidle' })
    return await page.evaluate(
      () =>
        new Promise<Paint>((resolve) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
          new PerformanceObserver((list) =>
            resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? NaN }),
          ).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
  } finally {
    await context.close()
  }
}

/** The restated articles as pages of a Starlight site. @param root the project's folder */
function starlightPages(root: string): StarlightPage[] {
  const accounts = loadAccounts(root)
  const figures = loadFigures(root)
  return loadArticles(root).flatMap((article) => {
    const account = accounts.find(({ id }) => id === article.account)
    const path = pagePath(article.account, article.page)
    if (!account) return []
    const head = { account, author: authorOf(account), url: absoluteUrl(path, origin) }
    return [{ path, title: article.title, markdown: articleMarkdown(article, head, figures) }]
  })
}

/**
 * Measures a page here and in a Starlight site, which is built for it.
 * @param here where our site is served
 * @param path of a reading page
 * @throws Error where Starlight cannot be installed or does not build
 */
export async function measurePaint(
  browser: Browser,
  root: string,
  here: string,
  path: string,
): Promise<PaintComparison> {
  const dist = starlightSite({ pages: starlightPages(root), folder: join(root, '.cache/starlight/this-edition') })
  const starlight = await serve(dist)
  const measured: PaintComparison = { path, here: [], starlight: [] }
  try {
    for (let run = 0; run < runs; run++) {
      measured.here.push(await paintOf(browser, here + path))
      measured.starlight.push(await paintOf(browser, starlight.origin + path))
    }
  } finally {
    await starlight.close()
  }
  return measured
}

/** The table for README.md. */
export function paintTable({ path, here, starlight }: PaintComparison): string {
  const row = (name: string, what: keyof Paint) => {
    const [ours, theirs] = [here, starlight].map((paints) => medianOf(paints.map((paint) => paint[what])))
    const ratio = (ours ?? NaN) / (theirs ?? NaN)
    return `| ${name} | **${ours?.toFixed(0)}** | ${theirs?.toFixed(0)} | **${ratio.toFixed(2)}** | 0.80 |`
  }
  return [
    `| \`${path}\` on a slow phone, ms | here | Starlight | ratio | our bound |`,
    '|---|---:|---:|---:|---:|',
    row('first contentful paint', 'first'),
    row('largest contentful paint', 'largest'),
    '',
    `Starlight ${starlightVersion} with the same texts as Markdown, its defaults; medians of ${runs} runs, by turns. ` +
      `Slow phone: 1.6 Mbit/s, 150 ms, the processor slowed ${cpuSlowdown}×, nothing in the cache.`,
  ].join('\n')
}
