// Knows which files of a folder the converter has written itself: it marks its folder with a list of them, and replaces
// nothing else. A page that somebody has changed since is theirs.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The file by which the converter knows its folder: a line for each page, its SHA-256 and its path. */
export const markFile = '.converted'

/** What file managers leave in any folder that is looked at. */
const clutter = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** Path from the target folder → MDX. */
export type Files = ReadonlyMap<string, string>

const lineOf = (path: string, content: string | Uint8Array): string =>
  `${createHash('sha256').update(content).digest('hex')}  ${path}`

/** Marks a folder as made by the converter. @param files what it has written there */
export const mark = (folder: string, files: Files): void =>
  writeFileSync(join(folder, markFile), [...files].map(([path, mdx]) => `${lineOf(path, mdx)}\n`).join(''))

/**
 * Finds something in the target that is not the converter's own to replace; stops at the first, for the folder may be
 * somebody's home.
 * @param files what is to be written: a file that has these bytes already loses nothing
 * @returns its path from the target; '' for the target itself, where it is no folder; undefined where there is nothing
 */
export function findForeign(target: string, files: Files): string | undefined {
  // a link that leads nowhere is there, too
  if (!lstatSync(target, { throwIfNoEntry: false })) return undefined
  if (!existsSync(target)) return ''
  const marked = join(target, markFile)
  const own = new Set([
    ...(existsSync(marked) ? readFileSync(marked, 'utf8').split('\n') : []),
    ...[...files].map(([path, mdx]) => lineOf(path, mdx)),
  ])
  const folders = new Set([...own].map((line) => dirname(line.replace(/^\S+ {2}/, ''))))
  const search = (above: string): string | undefined => {
    for (const entry of readdirSync(join(target, above), { withFileTypes: true })) {
      const path = above ? `${above}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        const found = folders.has(path) ? search(path) : path
        if (found !== undefined) return found
      } else if (path === markFile || clutter.includes(entry.name)) continue
      else if (!entry.isFile() || !own.has(lineOf(path, readFileSync(join(target, path))))) return path
    }
    return undefined
  }
  try {
    return search('')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return ''
    throw error
  }
}
