// Reads the built site from the disk: which files it has, and which ids its pages have.
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

/**
 * The ids of a page. They are read with a pattern and not by a parser, which takes two milliseconds for each of
 * thousands of pages. It can miss an id, behind an attribute with a “>” in it, and the build then stops; it takes no
 * text for an id, since a “<” in text is always escaped.
 */
const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/<[a-z][^<>]*?\sid="?([^\s">]+)/gi)].map(([, id]) => id ?? ''))
