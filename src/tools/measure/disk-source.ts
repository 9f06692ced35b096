// The site's own search without a browser, its index read from the disk. The ranks are the browser's.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setFetcher } from '../../search/engine/index-reader.ts'

/** Lets src/search answer in Node from a built site. @param dist the built site */
export const searchOnDisk = (dist: string): void =>
  setFetcher(async (path): Promise<unknown> => JSON.parse(await readFile(join(dist, path), 'utf8')))
