// Measures each kind of page with Lighthouse (https://github.com/GoogleChrome/lighthouse), as its own defaults have it:
// on a slow phone and on a desktop computer. It is installed into a cache of its own; run from a program it reports to
// nobody.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installApart } from '../setup/install-apart.ts'
import type { PageKind } from './page-kinds.ts'
import { medianOf } from './transfer.ts'

/** The version that the figures speak of. */
const version = '13.5.0'
/** How often each page is measured on each device. */
const runs = 5

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]
/** The devices of Lighthouse's defaults. */
export const devices = ['phone', 'desktop'] as const
type Device = (typeof devices)[number]

/** What Lighthouse says of a page on one device. */
export interface Report {
  /** the median of the runs, of 100 */
  scores: Record<Category, number>
  /** the largest layout shift of all runs */
  shift: number
  /** the audits that kept a category from 100 in some run, with their titles */
  faults: string[]
}

/** A kind of page, with its reports. */
export interface PageReport {
  name: string
  path: string
  reports: Record<Device, Report>
}

/** What is used of Lighthouse's result. */
export interface Result {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { title: string; score: number | null; numericValue?: number; displayValue?: string }>
}
type Lighthouse = (url: string, flags: object, config?: object) => Promise<{ lhr: Result } | undefined>

/**
 * One report of the results of several runs.
 * @param results at least one
 */
export function reportOf(results: Result[]): Report {
  const scoreOf = (category: Category) =>
    Math.round(100 * medianOf(results.map(({ categories }) => categories[category]?.score ?? 0)))
  const faults = results.flatMap(({ audits, categories: judged }) =>
    categories
      .filter((category) => judged[category]?.score !== 1)
      .flatMap((category) => judged[category]?.auditRefs ?? [])
      .flatMap(({ id, weight }) => {
        const { score, title = id, displayValue = '' } = audits[id] ?? {}
        return weight > 0 && typeof score === 'number' && score < 1 ? [`${id}: ${title} ${displayValue}`.trim()] : []
      }),
  )
  return {
    scores: Object.fromEntries(categories.map((category) => [category, scoreOf(category)])) as Report['scores'],
    shift: Math.max(...results.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 0)),
    faults: [...new Set(faults)],
  }
}

/**
 * Measures pages.
 * @param chromePath the program of Chromium or Chrome
 * @param origin where the built site is served
 * @param pages the kinds of pages; of one that is unlisted, whether search engines may read it is not judged
 * @throws Error where Lighthouse cannot be installed, or cannot load a page
 */
export async function measureLighthouse(
  chromePath: string,
  origin: string,
  pages: readonly PageKind[],
): Promise<PageReport[]> {
  const modules = installApart('lighthouse', { lighthouse: version })
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(modules, file)).href)
  const { default: lighthouse, desktopConfig } = (await load('lighthouse/core/index.js')) as {
    default: Lighthouse
    desktopConfig: object
  }
  const { launch } = (await load('chrome-launcher/dist/index.js')) as {
    launch: (options: object) => Promise<{ port: number; kill: () => void }>
  }
  const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] })
  const report = async ({ path, unlisted }: PageKind, device: Device): Promise<Report> => {
    const results: Result[] = []
    for (let run = 0; run < runs; run++) {
      const skipAudits = unlisted ? ['is-crawlable'] : []
      const flags = { port: chrome.port, logLevel: 'error', onlyCategories: categories, skipAudits }
      const result = await lighthouse(origin + path, flags, device === 'desktop' ? desktopConfig : undefined)
      if (!result || result.lhr.runtimeError)
        throw new Error(`Lighthouse could not load ${path}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
      results.push(result.lhr)
    }
    return reportOf(results)
  }
  try {
    const measured: PageReport[] = []
    for (const page of pages)
      measured.push({
        name: page.name,
        path: page.path,
        reports: { phone: await report(page, 'phone'), desktop: await report(page, 'desktop') },
      })
    return measured
  } finally {
    chrome.kill()
  }
}

/** The table for README.md. */
export function lighthouseTable(pages: PageReport[]): string {
  const cells = ({ scores, shift }: Report) =>
    `${categories.map((category) => scores[category]).join(' · ')} | ${shift.toFixed(3)}`
  return [
    '| page | phone | layout shift | desktop | layout shift |',
    '|---|---|---:|---|---:|',
    ...pages.map(
      ({ name, path, reports }) => `| ${name}, \`${path}\` | ${cells(reports.phone)} | ${cells(reports.desktop)} |`,
    ),
    '| asked | 100 · 100 · 100 · 100 | 0.02 | 100 · 100 · 100 · 100 | 0.02 |',
    '',
    `Lighthouse ${version}: performance, accessibility, best practices, SEO; medians of ${runs} runs, and the ` +
      'largest layout shift of them. Only pages with original words, which a published site has not, ask search ' +
      'engines to leave them alone; of these, that audit is left out.',
  ].join('\n')
}
