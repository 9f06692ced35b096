// Writes a file whole or not at all: whoever is killed while writing leaves the file of before.
import { renameSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'

/**
 * Writes a file under another name beside it, and renames it.
 * @param file its path; the folder must be there
 * @param data its new content
 * @throws the system's error where the file cannot be written; the old content then stands
 */
export function writeWhole(file: string, data: string | Uint8Array): void {
  // threads of one process may write the same file
  const staged = `${file}.new-${process.pid}-${threadId}`
  writeFileSync(staged, data)
  renameSync(staged, file)
}
