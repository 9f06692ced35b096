// Runs the development server on a copy of the project, for tests: with what it prints, and a browser that opens it.
import { dev } from 'astro'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../src/tools/setup/browser.mjs'
import { copyProject, type Project } from '../support/project-copy.ts'

export interface DevSite {
  project: Project
  /** Opens a page of its own: one that Vite reloads just then could not go anywhere else. */
  open: (path: string) => Promise<Page>
  /** Asks the browser to close every page that is open. */
  closePages: () => void
  /** what the browser's console has said that is an error */
  errors: string[]
  /** Waits until the terminal says something that it had not said when the last wait ended. */
  said: (words: RegExp) => Promise<void>
  close: () => Promise<void>
}

/** The longest wait for what a saved file sets off, in ms; it takes about one. */
const patience = 20_000

/** Listens to the terminal: Astro's own logger writes to it. */
function listen(): { said: DevSite['said']; stop: () => void } {
  let heard = ''
  let look = (): void => {}
  const streams = [process.stdout, process.stderr]
  const originals = streams.map((stream) => stream.write.bind(stream))
  streams.forEach((stream, index) => {
    stream.write = ((...args: Parameters<typeof stream.write>) => {
      heard += String(args[0])
      look()
      return originals[index]?.(...args)
    }) as typeof stream.write
  })
  return {
    said: (words) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`The terminal did not say ${words}, but:\n${heard}`)), patience)
        look = () => {
          const found = words.exec(heard)
          if (!found) return
          clearTimeout(timer)
          look = () => {}
          heard = heard.slice(found.index + found[0].length)
          resolve()
        }
        look()
      }),
    stop: () =>
      streams.forEach((stream, index) => {
        stream.write = originals[index] as typeof stream.write
      }),
  }
}

export async function openDevSite(): Promise<DevSite> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error('There is no Chromium. Run "node src/tools/setup/browser.mjs", or set CHROMIUM to the path of one.')
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const project = copyProject()
  const before = process.cwd()
  // as whoever writes does, in the project's folder
  process.chdir(project.folder)
  const terminal = listen()
  const server = await dev({ root: project.folder, logLevel: 'info', server: { port: 0, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${server.address.port}` })
  context.setDefaultTimeout(patience)
  const errors: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return {
    project,
    open: async (path) => {
      const page = await context.newPage()
      // what is saved before Vite's client listens is not told to the page
      const connected = page.waitForEvent('console', (message) => message.text() === '[vite] connected.')
      await page.goto(path, { waitUntil: 'commit' })
      await connected
      return page
    },
    closePages: () => {
      // not waited for: now and then Chromium does not answer for a page that Vite is just reloading
      for (const page of context.pages()) page.close().catch(() => undefined)
    },
    errors,
    said: terminal.said,
    close: async () => {
      await browser.close()
      await server.stop()
      terminal.stop()
      process.chdir(before)
      // not before: Astro still writes its content store after the server has stopped
      process.once('exit', () => project.remove())
    },
  }
}
