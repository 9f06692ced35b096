// Makes an Astro content loader for data files. They are first checked against the edition's own schemas, so that a
// fault is reported with its file and line; what Astro then parses is right already.
import type { Loader } from 'astro/loaders'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** An entry of a collection. */
export interface DataEntry {
  id: string
  /** input for the collection's schema */
  data: Record<string, unknown>
}

/**
 * A loader for one collection.
 * @param paths files and folders from the project's root; in development a change in one of them reloads the collection
 * @param read  reads the entries from the project's folder, in the order of the file; throws where there is a fault
 * @returns a loader that numbers the entries in their field `order`, since Astro guarantees no order
 */
export const dataLoader = (paths: readonly string[], read: (root: string) => DataEntry[]): Loader => ({
  name: 'edition-data',
  load: async (context) => {
    const { store, watcher } = context
    const root = fileURLToPath(context.config.root)
    const load = async (): Promise<void> => {
      const entries = await Promise.all(
        read(root).map(async ({ id, data }, order) => ({
          id,
          data: await context.parseData({ id, data: { ...data, order } }),
        })),
      )
      // only after everything has been read: a fault must leave the previous entries in place
      store.clear()
      for (const entry of entries) store.set(entry)
    }
    if (!watcher) return load()
    // in development the check of the edition reports the fault; here it is enough to keep the previous entries
    const reload = (): Promise<void> =>
      load().catch(() =>
        context.logger.warn(`${paths[0]} is not read again while it, or what it refers to, has a fault.`),
      )
    const watched = paths.map((path) => join(root, path))
    const onChange = (changed: string): void => {
      if (watched.some((path) => changed === path || changed.startsWith(join(path, '/')))) void reload()
    }
    watcher.add(watched)
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange)
    return reload()
  },
})
