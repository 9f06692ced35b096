// Keeps the citations that have been formatted: for the next build, and for the pages of this one, whose citations the
// thread of the files beside them (src/files) has formatted already.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openCache, type ContentCache } from '../atomic/content-cache.ts'

let opened: ContentCache | undefined

/** The cache of citations, opened once. @param root the project's folder */
export function citationCache(root: string): ContentCache {
  const files = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(root, folder, name))
      .sort()
  opened ??= openCache(join(root, '.cache/citations'), [
    ...files('src/citation'),
    ...files('src/citation/styles'),
    // the names of authors, and the versions of what formats
    join(root, 'src/edition/authors.ts'),
    join(root, 'package.json'),
  ])
  return opened
}
