// Writes files beside the pages into the built site.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from './site-file.ts'

/**
 * Makes and writes files.
 * @param dist the folder of the site
 * @throws what the making of one throws, and the system's error where one cannot be written
 */
export async function writeFiles(dist: string, files: Iterable<SiteFile>): Promise<void> {
  const known = new Set<string>()
  for (const { path, content } of files) {
    const file = join(dist, path)
    const folder = dirname(file)
    if (!known.has(folder)) mkdirSync(folder, { recursive: true })
    known.add(folder)
    // at once: in a thread of its own nobody waits for it, and a promise for each of thousands costs more
    writeFileSync(file, await content())
  }
}
