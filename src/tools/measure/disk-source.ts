// Lets the site's search run in Node on the index of a built site, for evaluations and tests. The ranking is the same
// as in a browser.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setFetcher } from '../../search/engine/index-reader.ts'

/** Makes src/search read its index from the disk. @param dist the folder of the built site */
export const searchOnDisk = (dist: string): void =>
  setFetcher(async (path): Promise<unknown> => JSON.parse(await readFile(join(dist, path), 'utf8')))
