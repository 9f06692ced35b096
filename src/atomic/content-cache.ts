// Keeps what is made from a content, under the hash of that content: for the next build, and for the other thread of
// this one.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './file.ts'

/** A cache on the disk. */
export interface ContentCache {
  /** what was made from a content; undefined where nothing was */
  get: (content: string) => Buffer | undefined
  set: (content: string, made: string | Uint8Array) => void
}

/**
 * Opens a cache.
 * @param folder   where it is; what other versions of the programs have made is removed
 * @param programs paths of the files that make things of contents: others make others of the same
 */
export function openCache(folder: string, programs: readonly string[]): ContentCache {
  const version = hash(programs.map((file) => readFileSync(file, 'utf8')).join('\n'))
  const own = join(folder, version)
  mkdirSync(own, { recursive: true })
  for (const name of readdirSync(folder))
    if (name !== version) rmSync(join(folder, name), { recursive: true, force: true })
  const fileOf = (content: string) => join(own, hash(content))
  return {
    get: (content) => (existsSync(fileOf(content)) ? readFileSync(fileOf(content)) : undefined),
    set: (content, made) => writeWhole(fileOf(content), made),
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)
