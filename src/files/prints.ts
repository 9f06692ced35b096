// /search/prints.json: the prints of the originals (text/prints.ts), which the search asks for when words are pasted.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printsFile } from '../edition/read/load.ts'
import { printsPath } from '../paths.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/**
 * The file, as it was committed; none where nobody has made it, since the search does without.
 * @param root the project's folder
 */
export function prints(root: string): SiteFile[] {
  const file = join(root, printsFile)
  return existsSync(file) ? [{ path: pathInSite(printsPath), content: () => readFileSync(file) }] : []
}
