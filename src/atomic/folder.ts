// Replaces a folder whole or not at all: the new one is made beside it, in a staging folder, and takes its place by a
// rename. What a killed process has left is cleared by the next.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where a folder really is: a link to it must go on leading to it. */
const placeOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder)

/** The name beside a folder for its next content (`new`) or its last (`old`), which says what process made it. */
const beside = (folder: string, kind: 'new' | 'old', pid = process.pid): string =>
  join(dirname(folder), `.${basename(folder)}-${kind}-${pid}`)

/** Whether a process runs, this one left out: it has nothing under way when it begins. */
function isBusy(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // a process of somebody else may not be asked, but is there
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What processes that are gone have left beside a folder. */
function leftovers(folder: string): { path: string; kind: 'new' | 'old' }[] {
  const above = dirname(folder)
  if (!existsSync(above)) return []
  return readdirSync(above).flatMap((name) => {
    const [, kind, pid] = /^\..*-(new|old)-(\d+)$/.exec(name) ?? []
    if ((kind !== 'new' && kind !== 'old') || isBusy(Number(pid))) return []
    const path = join(above, name)
    return path === beside(folder, kind, Number(pid)) ? [{ path, kind }] : []
  })
}

/** Clears what is left beside a folder, and puts the folder back where a process took it away. */
function clearLeftovers(folder: string): void {
  for (const { path, kind } of leftovers(folder))
    if (kind === 'old' && !lstatSync(folder, { throwIfNoEntry: false })) renameSync(path, folder)
    else rmSync(path, { recursive: true, force: true })
}

/**
 * Where the last attempt to replace a folder failed, what it had made: the next attempt clears it.
 * @param folder need not be there
 * @returns the path of the staging folder; undefined where the last attempt succeeded
 */
export const failedStaging = (folder: string): string | undefined =>
  leftovers(placeOf(folder)).find(({ kind }) => kind === 'new')?.path

/**
 * Begins to replace a folder: makes an empty staging folder beside it.
 * @param folder need not be there yet
 * @returns the path of the staging folder
 * @throws the system's error where it cannot be made
 */
export function makeStaging(folder: string): string {
  const place = placeOf(folder)
  clearLeftovers(place)
  const staging = beside(place, 'new')
  mkdirSync(staging, { recursive: true })
  return staging
}

/**
 * Puts a folder's staging folder in its place, with the rights of what was there. At any moment there is either all of
 * the old content or all of the new.
 * @param folder  the folder for which `makeStaging` was called
 * @param staging what it returned
 * @throws the system's error where the folder cannot be replaced; the old content then stands
 */
export function replaceFolder(folder: string, staging: string): void {
  const place = placeOf(folder)
  const old = beside(place, 'old')
  const wasThere = existsSync(place)
  if (wasThere) {
    chmodSync(staging, statSync(place).mode)
    renameSync(place, old)
  }
  try {
    renameSync(staging, place)
  } catch (error) {
    if (wasThere) renameSync(old, place)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}
