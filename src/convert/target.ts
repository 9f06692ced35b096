// Reads and replaces the folder of the converted pages; it is replaced as a whole or not at all.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ConvertError } from './error.ts'
import { reason } from './folder.ts'

/** Account → file name → MDX. */
export type Pages = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Replaces the target folder: the pages are written to a folder beside it, which is then renamed. At any moment the
 * target has either all the old pages or all the new ones.
 * @param check called with the pages as read back, before the rename; throws where they are wrong
 * @throws ConvertError where the folder cannot be written, or what `check` throws; the old pages are then unchanged
 */
export function replaceTarget(target: string, pages: Pages, check: (written: Pages) => void): void {
  const makeFolderBeside = (name: string) => mkdtempSync(join(dirname(target), `.${basename(target)}-${name}-`))
  let made: string | undefined
  let old: string | undefined
  try {
    mkdirSync(dirname(target), { recursive: true })
    made = makeFolderBeside('new')
    for (const [account, files] of pages) {
      mkdirSync(join(made, account))
      for (const [name, mdx] of files) writeFileSync(join(made, account, name), mdx)
    }
    check(readTarget(made, [...pages.keys()]))
    if (existsSync(target)) {
      old = makeFolderBeside('old')
      renameSync(target, join(old, 'pages'))
    }
    try {
      renameSync(made, target)
    } catch (error) {
      if (old !== undefined) renameSync(join(old, 'pages'), target)
      throw error
    }
  } catch (error) {
    if (error instanceof ConvertError) throw error
    throw new ConvertError([
      {
        file: target,
        line: 1,
        message: `The folder cannot be written (${reason(error)}). Mend its rights or its place; nothing was changed.`,
      },
    ])
  } finally {
    for (const folder of [made, old]) if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
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
