// Checks the edition when development begins and whenever a file of the content is saved; says its faults in the
// terminal and over the page.
import type { AstroIntegrationLogger } from 'astro'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { checkEdition } from '../check/edition.ts'
import { ContentError, formatFaults, type Fault } from '../fault.ts'
import { overlayOf } from './overlay.ts'

/** An editor may save a file in several steps, and several files at once: this long they count as one, in ms. */
const together = 100

/** Every fault of the content, those too that keep it from being read. @throws what is no fault of the content */
function faultsIn(root: string): Fault[] {
  try {
    return checkEdition(root)
  } catch (error) {
    if (error instanceof ContentError) return error.faults
    throw error
  }
}

/** @param root the project's folder */
export function checkOnSave(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { hot } = server.environments.client
  let faults: Fault[] = []
  const check = (): void => {
    const mended = faults.length > 0
    try {
      faults = faultsIn(root)
    } catch (error) {
      // the server goes on, whatever it was
      return logger.error(`The content could not be checked. ${(error as Error).stack}`)
    }
    if (faults.length > 0) {
      logger.error(
        `${faults.length === 1 ? 'A fault' : `${faults.length} faults`} in the content:\n${formatFaults(faults)}`,
      )
      hot.send(overlayOf(faults, root))
    } else if (mended) {
      logger.info('The faults in the content are mended.')
      hot.send({ type: 'full-reload', path: '*' })
    }
  }
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(join(root, 'content/'))) return
    clearTimeout(timer)
    timer = setTimeout(check, together)
  })
  // a page that is opened or reloaded later shows the faults that stand
  hot.on('vite:client:connect', (_, client) => {
    if (faults.length > 0) client.send(overlayOf(faults, root))
  })
  check()
}
