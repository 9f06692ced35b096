// Opens the built site in a real browser: one server and one Chromium for a process, a fresh context for every visit.
import { preview, type PreviewServer } from 'astro'
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from 'playwright-core'
import { base, withBase } from '../../src/paths.ts'
import { findBrowser } from '../../src/tools/setup/browser.mjs'
import { siteRoot } from './project.ts'
import { requireDist } from './site.ts'

export interface Visit extends BrowserContextOptions {
  /** faults that the test itself brings about; all others fail it */
  expecting?: RegExp | undefined
  /** done to the page before it goes anywhere */
  before?: (page: Page) => unknown
}

export interface Site {
  /** The whole address of a path: `http://127.0.0.1:4321/hayton/`. */
  at: (path: string) => string
  /** Opens a path, hands over the page, and fails if there was an error in it or a request to another origin. */
  visit(path: string, options: Visit, look: (page: Page) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * What of the browser costs as much as the pages and is never looked at: the list under the address bar is made anew
 * for every context, and a process in advance for every page. Of two such lists of features the last one holds, so
 * that those stand here too which Playwright switches off for its own sake.
 */
const unused = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']
const playwrights = ['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding']

// the browser's own housekeeping asks for other hosts; none but this machine can be reached
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  `--disable-features=${[...unused, ...playwrights].join(',')}`,
]

/** How many test files hold the browser: they share it where they share a process, and the last closes it. */
let holders = 0
let browser: Promise<Browser> | undefined
/** A server of a site on this machine. */
export type Server = Pick<PreviewServer, 'port' | 'stop'>

/** The sites that are served, by their folder. */
const served = new Map<string, Promise<Server>>()

/**
 * @param root  the project whose dist/ is served, where it is not the one that all tests read
 * @param start what serves it, where that is not Astro’s preview
 */
export async function openSite(root = siteRoot, start = serve): Promise<Site> {
  if (root === siteRoot) requireDist()
  const { shared, origin } = await hold(root, start)
  const at = (path: string): string => origin + withBase(path)

  const visit: Site['visit'] = async (path, { expecting, before, ...options }, look) => {
    const context = await shared.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    context.setDefaultTimeout(10_000)
    try {
      const page = await context.newPage()
      const faults = recordFaults(page, origin)
      await before?.(page)
      await page.goto(at(path))
      // Chromium drops keys and clicks that come before the first frame of a page
      if (options.javaScriptEnabled !== false)
        await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
      await look(page)
      const unexpected = faults.filter((fault) => !expecting?.test(fault))
      if (unexpected.length > 0) throw new Error(`${path} was not quiet:\n${unexpected.join('\n')}`)
    } finally {
      await context.close()
    }
  }
  return { at, visit, close: release }
}

async function hold(
  root: string,
  start: (root: string) => Promise<Server>,
): Promise<{ shared: Browser; origin: string }> {
  holders++
  browser ??= launch()
  const running = served.get(root) ?? start(root)
  served.set(root, running)
  try {
    const [shared, { port }] = await Promise.all([browser, running])
    return { shared, origin: `http://127.0.0.1:${port}` }
  } catch (error) {
    // what has started all the same would keep the process alive
    await release()
    throw error
  }
}

async function release(): Promise<void> {
  if (--holders > 0) return
  const ends = [...served.values()].map((running) => running.then((server) => server.stop()))
  if (browser) ends.push(browser.then((open) => open.close()))
  browser = undefined
  served.clear()
  // what never started has no end
  await Promise.allSettled(ends)
}

/** A browser by itself, for a test that wants it otherwise than all others do; who launches it closes it. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error('There is no Chromium. Run "node src/tools/setup/browser.mjs", or set CHROMIUM to the path of one.')
  return chromium.launch({ executablePath, args, ...options })
}

function serve(root: string): Promise<Server> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  return preview({ root, base, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } })
}

/** @returns the list to which every error and every request to another origin is added as it happens */
function recordFaults(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('dialog', (box) => {
    faults.push(`dialog: ${box.message()}`)
    void box.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url()))
      faults.push(`request to another origin: ${request.url()}`)
  })
  return faults
}
