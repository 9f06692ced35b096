// Finds the raw texts in a folder, by what stands in them and not by their names.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../edition/fault.ts'
import { decode } from './decode.ts'
import { ConvertError, stopOn } from './error.ts'
import { differences, fingerprint, recognise } from './fingerprints.ts'

/** The hashes of each account's text, by account. */
export type Fingerprints = ReadonlyMap<string, readonly string[]>

export interface Raw {
  file: string
  text: string
}

/**
 * @returns the text of every account
 * @throws ConvertError where one is missing, strange, there twice, or not the text it should be
 */
export function readFolder(folder: string, fingerprints: Fingerprints): Map<string, Raw> {
  const names = listTexts(folder)
  const found = new Map<string, Raw>()
  const faults: Fault[] = []
  const accounts = [...fingerprints.keys()]
  if (names.length === 0)
    throw new ConvertError([
      {
        file: folder,
        line: 1,
        message: `The folder has no .txt file. Put the texts of ${accounts.join(', ')} into it.`,
      },
    ])
  for (const name of names) {
    const file = join(folder, name)
    try {
      const text = decode(file, readFileSync(file))
      const hashes = fingerprint(text)
      const account = recognise(hashes, fingerprints)
      const twin = account === undefined ? undefined : found.get(account)
      if (account === undefined)
        faults.push({
          file,
          line: 1,
          message:
            `This is the text of no account (${accounts.join(', ')}). Take it out of the folder, or ` +
            `write a recipe for it.`,
        })
      else if (twin)
        faults.push({
          file,
          line: 1,
          message: `This is the text of ${account}, and so is ${twin.file}. Take one of them out.`,
        })
      else {
        found.set(account, { file, text })
        faults.push(...differences(file, hashes, fingerprints.get(account) ?? []))
      }
    } catch (error) {
      if (error instanceof ConvertError) faults.push(...error.faults)
      else
        faults.push({
          file,
          line: 1,
          message: `The file cannot be read (${reason(error)}). Mend its rights or take another copy.`,
        })
    }
  }
  // a file that could not be read may be the one that is missed: then it alone is told
  if (faults.length === 0 || names.length < accounts.length)
    for (const account of accounts)
      if (!found.has(account))
        faults.push({ file: folder, line: 1, message: `The text of ${account} is missing. Put it into the folder.` })
  stopOn(faults)
  return found
}

function listTexts(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.txt$/i.test(entry.name))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    throw new ConvertError([
      {
        file: folder,
        line: 1,
        message: `The folder cannot be read (${reason(error)}). Name the folder that holds the texts.`,
      },
    ])
  }
}

/** `ENOENT`, or what else the system says. */
export const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
