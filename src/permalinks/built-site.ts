// Reads the built site from the disk: which files it has, and which ids its pages have.
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileOf, type BuiltSite } from './published.ts'

/**
 * The built site, its pages being parsed only when their ids are asked for.
 * @param dist the built site's folder
 */
export function readSite(dist: string): BuiltSite {
  const known = new Map<string, Set<string>>()
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return {
    files: new Set(files),
    idsOf: (path) => {
      const file = join(dist, fileOf(path))
      const ids =
        known.get(path) ??
        (existsSync(file) && file.endsWith('.html') ? idsIn(readFileSync(file, 'utf8')) : new Set<string>())
      known.set(path, ids)
      return ids
    },
  }
}

const idsIn = (html: string): Set<string> =>
  new Set(selectAll('[id]', fromHtml(html)).map((element) => String(element.properties['id'])))
