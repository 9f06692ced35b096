// A cache of parsed content files: a file is parsed once per process, and again only when its text has changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Parsed {
  texts: string[]
  value: unknown
  /** how many times these files have been parsed */
  times: number
}

// The cache is on globalThis, under a process-wide symbol: Node loads Astro's configuration and Vite loads the
// content's, so that this module exists twice, and each copy would parse for itself.
const cacheSymbol = Symbol.for('vietnam-foreign-relations/parsed-content')
const frozenSymbol = Symbol.for('vietnam-foreign-relations/frozen-content')
const shared = globalThis as { [cacheSymbol]?: Map<string, Parsed>; [frozenSymbol]?: boolean }
const parsed = (shared[cacheSymbol] ??= new Map())

/**
 * From now on, what has been parsed is not read again in this process. A build calls this: its content does not change
 * while it runs, and each of its pages asks for the same files. A development server must not.
 */
export const freezeContent = (): void => {
  shared[frozenSymbol] = true
}

const keyOf = (root: string, files: readonly string[]): string => files.map((file) => join(root, file)).join('\n')

/**
 * The text of a file, read anew each time.
 * @param root the project's folder
 * @param file path from the root
 * @returns the text with line ends LF, and without a byte order mark: editors on Windows leave CR LF and such marks
 */
export const readText = (root: string, file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')

/** Whether `freezeContent` has been called. */
export const contentIsFrozen = (): boolean => shared[frozenSymbol] ?? false

/**
 * Parses some files, or returns the cached result while their texts are unchanged. Texts are compared and not times of
 * modification: two changes can fall into one tick of the clock, and reading a file costs little.
 * @param root  the project's folder
 * @param files paths from the root; the same files must always come with the same `parse`
 * @param parse receives the text of each file
 * @returns the same object until one of the texts changes
 * @throws what `parse` throws; a failure is not cached
 */
export function parseOnce<F extends readonly string[], T>(
  root: string,
  files: readonly [...F],
  parse: (...texts: { [K in keyof F]: string }) => T,
): T {
  const key = keyOf(root, files)
  const known = shared[frozenSymbol] && parsed.get(key)
  if (known) return known.value as T
  const texts = files.map((file) => readText(root, file))
  const before = parsed.get(key)
  if (before && texts.every((text, index) => text === before.texts[index])) return before.value as T
  const value = parse(...(texts as { [K in keyof F]: string }))
  parsed.set(key, { texts, value, times: (before?.times ?? 0) + 1 })
  return value
}

/** How many times this process has parsed some files, for the test that allows one. */
export const timesParsed = (root: string, files: readonly string[]): number =>
  parsed.get(keyOf(root, files))?.times ?? 0
