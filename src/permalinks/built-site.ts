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

/** A tag that opens an element, with its attributes; a “<” in text is always escaped. */
const openTag = /<[a-z][^\s/>]*((?:\s+[^\s"'=<>/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/gi
/** An attribute: its name, and its value in any of three ways to write it. */
const attribute = /([^\s"'=<>/]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/g

/**
 * The ids of a page. They are read with patterns and not by a parser, which takes two milliseconds for each of
 * thousands of pages.
 * @param html as a build writes it, in which every tag is well formed
 */
export const idsIn = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(openTag)].flatMap(([, attributes = '']) =>
      [...attributes.matchAll(attribute)].flatMap(([, name, ...values]) =>
        name === 'id' ? (values.find((value) => value !== undefined) ?? []) : [],
      ),
    ),
  )
