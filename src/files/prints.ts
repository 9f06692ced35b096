// /search/prints.json: the prints of the originals (text/prints.ts), which the search asks for when words are pasted.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { printsFile } from '../edition/read/load.ts'
import { readText } from '../edition/read/parse-once.ts'
import { printsPath } from '../paths.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/**
 * The file, as it was committed; none where nobody has made it, since the search does without.
 * @param root the project's folder
 */
export function prints(root: string): SiteFile[] {
  if (!existsSync(join(root, printsFile))) return []
  return [{ path: pathInSite(printsPath), content: () => readText(root, printsFile) }]
}
