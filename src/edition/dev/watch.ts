// Checks the edition when the development server starts and whenever a content file is saved: reports the faults in the
// terminal and over the page, and has the articles recompiled when changed data could be read.
import type { AstroIntegrationLogger } from 'astro'
import { join } from 'node:path'
import { checkEdition, warningsOf } from '../check/edition.ts'
import { ContentError, formatFaults, type Fault } from '../fault.ts'
import { forgetArticles } from './articles.ts'
import { overlayOf } from './overlay.ts'
import type { DevServer } from './server.ts'

/** Saves within so many milliseconds count as one: an editor may save a file in several steps, or several at once. */
const debounceMs = 100

/**
 * Every fault of the content, and whether its data could be read (`readable`).
 * @throws any error that is not a fault of the content
 */
function examine(root: string): { faults: Fault[]; readable: boolean } {
  try {
    return { faults: checkEdition(root), readable: true }
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults, readable: false }
    throw error
  }
}

/**
 * Checks the content now and after every change.
 * @param root the project's folder
 */
export function watchEdition(root: string, server: DevServer, logger: AstroIntegrationLogger): void {
  const { hot } = server.environments.client
  const reload = () => hot.send({ type: 'full-reload', path: '*' })
  let faults: Fault[] = []
  let warned = ''
  /** data have been saved that the compiled articles do not show yet */
  let stale = false

  const check = (): void => {
    const before = faults
    const found = examine(root)
    faults = found.faults
    if (stale && found.readable) {
      // Astro reloads the pages when it has stored the data, half a second from now. A reload before that would show
      // the old ones, and a page that is still loading when Astro’s comes would miss it
      forgetArticles(server)
      stale = false
    }
    // a warning is said once, and again when it has changed
    const warning = found.readable ? formatFaults(warningsOf(root)) : warned
    if (warning && warning !== warned) logger.warn(warning)
    warned = warning
    if (faults.length > 0) {
      logger.error(new ContentError(faults).message)
      hot.send(overlayOf(faults, root))
    } else if (before.length > 0) {
      logger.info('The faults in the content are mended.')
      // Vite may have reloaded the page before this check, which then showed it the old faults again
      reload()
    }
  }
  const checkSafely = (): void => {
    try {
      check()
    } catch (error) {
      // whatever the error was, the server must go on
      logger.error(`The content could not be checked. ${(error as Error).stack}`)
    }
  }

  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (event, path) => {
    if (!path.startsWith(join(root, 'content/'))) return
    // Vite itself recompiles an article that has changed
    if (event !== 'change' || !path.endsWith('.mdx')) stale = true
    clearTimeout(timer)
    timer = setTimeout(checkSafely, debounceMs)
  })
  // a page that is opened or reloaded later shows the current faults
  hot.on('vite:client:connect', (_, client) => {
    if (faults.length > 0) client.send(overlayOf(faults, root))
  })
  checkSafely()
}
