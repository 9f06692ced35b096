// Finds the raw texts in a folder by their content (their fingerprints), whatever the files are called.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../edition/fault.ts'
import { decode } from './decode.ts'
import { ConvertError, stopOn } from './error.ts'
import { differences, fingerprint, recognise } from './fingerprints.ts'

/** Account → the fingerprint of its text. */
export type Fingerprints = ReadonlyMap<string, readonly string[]>

/** A raw text. */
export interface Raw {
  /** its path, for messages */
  file: string
  /** its content, decoded */
  text: string
}

/**
 * Reads the raw texts of all accounts.
 * @returns account → text
 * @throws ConvertError where a text is missing, unknown, there twice, or not the text that the recipe was made for
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
      const duplicate = account === undefined ? undefined : found.get(account)
      if (account === undefined)
        faults.push({
          file,
          line: 1,
          message:
            `This is the text of no account (${accounts.join(', ')}). Take it out of the folder, or ` +
            `write a recipe for it.`,
        })
      else if (duplicate)
        faults.push({
          file,
          line: 1,
          message: `This is the text of ${account}, and so is ${duplicate.file}. Take one of them out.`,
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
  // a file that could not be read may be the missing text: then only the former is reported
  if (faults.length === 0 || names.length < accounts.length)
    for (const account of accounts)
      if (!found.has(account))
        faults.push({ file: folder, line: 1, message: `The text of ${account} is missing. Put it into the folder.` })
  stopOn(faults)
  return found
}

/** The names of the .txt files of a folder, sorted. */
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

/** The system's code of an error, `ENOENT`, or its text where it has none. */
export const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
