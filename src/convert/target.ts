// Reads and replaces the folder of the converted pages; it is replaced as a whole or not at all, and only where nothing
// in it is anybody else's.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStaging, replaceFolder } from '../atomic/folder.ts'
import { ConvertError } from './error.ts'
import { reason } from './folder.ts'
import { findForeign, mark, markFile } from './own.ts'

/** Account → file name → MDX. */
export type Pages = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Replaces the target folder: the pages are written to a folder beside it, which is then renamed. At any moment the
 * target has either all the old pages or all the new ones.
 * @param target new, empty, or made by the converter and not changed since
 * @param check  called with the pages as read back, before the rename; throws where they are wrong
 * @throws ConvertError where the folder has something of somebody else's or cannot be written, or what `check` throws;
 * nothing is then changed
 */
export function replaceTarget(target: string, pages: Pages, check: (written: Pages) => void): void {
  const files = new Map(
    [...pages].flatMap(([account, of]) => [...of].map(([name, mdx]) => [`${account}/${name}`, mdx])),
  )
  let staging: string | undefined
  try {
    refuseForeign(target, files)
    staging = makeStaging(target)
    for (const account of pages.keys()) mkdirSync(join(staging, account))
    for (const [path, mdx] of files) writeFileSync(join(staging, path), mdx)
    check(readTarget(staging, [...pages.keys()]))
    mark(staging, files)
    // once more: the proof takes some seconds
    refuseForeign(target, files)
    replaceFolder(target, staging)
  } catch (error) {
    if (error instanceof ConvertError) throw error
    stop(target, `The folder cannot be written (${reason(error)}). Mend its rights or its place; nothing was changed.`)
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true })
  }
}

/** @throws ConvertError where the target has something that the converter has not written, or is no folder */
function refuseForeign(target: string, files: ReadonlyMap<string, string>): void {
  const foreign = findForeign(target, files)
  if (foreign === undefined) return
  const what =
    foreign === ''
      ? 'This is no folder. Name'
      : existsSync(join(target, markFile))
        ? `${foreign} was changed or added here after the conversion. Move it elsewhere, or name`
        : `This folder has ${foreign}, which is not of the conversion’s making. Name`
  stop(target, `${what} a new or an empty folder; nothing was changed.`)
}

function stop(file: string, message: string): never {
  throw new ConvertError([{ file, line: 1, message }])
}

/** The pages of some accounts in the target folder; an account without a folder has none. */
export function readTarget(target: string, accounts: readonly string[]): Map<string, Map<string, string>> {
  return new Map(
    accounts.map((account) => {
      const folder = join(target, account)
      const names = existsSync(folder) ? readdirSync(folder).sort() : []
      return [account, new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))]
    }),
  )
}
