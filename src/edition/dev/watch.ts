// Checks the edition when development begins and whenever a file of the content is saved: says its faults in the
// terminal and over the page, and brings data that are right into the articles.
import type { AstroIntegrationLogger } from 'astro'
import { join } from 'node:path'
import { checkEdition } from '../check/edition.ts'
import { ContentError, type Fault } from '../fault.ts'
import { forgetArticles } from './articles.ts'
import { overlayOf } from './overlay.ts'
import type { DevServer } from './server.ts'

/** An editor may save a file in several steps, and several files at once: this long they count as one, in ms. */
const together = 100

/** Every fault of the content; `readable` where the data could be read. @throws what is no fault of the content */
function examine(root: string): { faults: Fault[]; readable: boolean } {
  try {
    return { faults: checkEdition(root), readable: true }
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults, readable: false }
    throw error
  }
}

/** @param root the project's folder */
export function watchEdition(root: string, server: DevServer, logger: AstroIntegrationLogger): void {
  const { hot } = server.environments.client
  const reload = () => hot.send({ type: 'full-reload', path: '*' })
  let faults: Fault[] = []
  /** data have been saved that the articles do not show yet */
  let stale = false

  const check = (): void => {
    const before = faults
    const found = examine(root)
    faults = found.faults
    if (stale && found.readable) {
      forgetArticles(server)
      stale = false
      reload()
    }
    if (faults.length > 0) {
      logger.error(new ContentError(faults).message)
      hot.send(overlayOf(faults, root))
    } else if (before.length > 0) {
      logger.info('The faults in the content are mended.')
      // a page that Vite has reloaded before this check was told of the faults once more
      reload()
    }
  }
  const checkSafely = (): void => {
    try {
      check()
    } catch (error) {
      // the server goes on, whatever it was
      logger.error(`The content could not be checked. ${(error as Error).stack}`)
    }
  }

  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (event, path) => {
    if (!path.startsWith(join(root, 'content/'))) return
    // an article that is saved is compiled anew by Vite itself
    if (event !== 'change' || !path.endsWith('.mdx')) stale = true
    clearTimeout(timer)
    timer = setTimeout(checkSafely, together)
  })
  // a page that is opened or reloaded later shows the faults that stand
  hot.on('vite:client:connect', (_, client) => {
    if (faults.length > 0) client.send(overlayOf(faults, root))
  })
  checkSafely()
}
