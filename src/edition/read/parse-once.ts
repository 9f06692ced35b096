// Reads files of the content and keeps what was made of them: a file is parsed once a process, and again only when its
// text has changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Parsed {
  texts: string[]
  value: unknown
  /** how often these files have been parsed */
  times: number
}

// On globalThis, under a symbol of the whole process: Astro's config runs as Node loads it and the content's
// configuration as Vite does, so that this module is there twice, and each would parse for itself.
const kept = Symbol.for('vietnam-foreign-relations/parsed-content')
const shared = globalThis as { [kept]?: Map<string, Parsed> }
const parsed = (shared[kept] ??= new Map())

const keyOf = (root: string, files: readonly string[]): string => files.map((file) => join(root, file)).join('\n')

/** A file of the content as it stands. @param file path from the project's root */
export const readText = (root: string, file: string): string => readFileSync(join(root, file), 'utf8')

/**
 * What `parse` makes of some files; the same object as before while their texts are the same. The text is the key, not
 * the time of a change: two changes can fall into one tick of the clock, and to read a file costs little.
 * @param root  the project's folder
 * @param files paths from the root; always with the same `parse`
 * @throws what `parse` throws, each time anew
 */
export function parseOnce<F extends readonly string[], T>(
  root: string,
  files: readonly [...F],
  parse: (...texts: { [K in keyof F]: string }) => T,
): T {
  const key = keyOf(root, files)
  const texts = files.map((file) => readText(root, file))
  const before = parsed.get(key)
  if (before && texts.every((text, index) => text === before.texts[index])) return before.value as T
  const value = parse(...(texts as { [K in keyof F]: string }))
  parsed.set(key, { texts, value, times: (before?.times ?? 0) + 1 })
  return value
}

/** How often this process has parsed some files, for the test that holds it to once. */
export const timesParsed = (root: string, files: readonly string[]): number =>
  parsed.get(keyOf(root, files))?.times ?? 0
