// Fingerprints of the raw texts: a short hash of each line, by which a text is recognised and an edited, missing or
// added line is found. The repository contains them instead of the texts, which are not ours to publish; no words can
// be recovered from eight hexadecimal digits of a hash.
import { createHash } from 'node:crypto'
import type { Fault } from '../edition/fault.ts'

/**
 * The fingerprint of a text.
 * @returns for each line the first eight digits of its SHA-256, `-` for a blank line; blank lines at the end are left
 * out
 */
export function fingerprint(text: string): string[] {
  const hashes = text
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line === '' ? '-' : createHash('sha256').update(line).digest('hex').slice(0, 8)))
  while (hashes.at(-1) === '-') hashes.pop()
  return hashes
}

/**
 * Reads a fingerprint as a file holds it.
 * @param text one hash a line; a checkout or an editor may have left CR LF
 */
export const parseFingerprint = (text: string): string[] => text.trimEnd().split(/\r?\n/)

/**
 * Recognises which account's text a fingerprint belongs to. A share of common lines is enough: an edited or truncated
 * text is to be recognised too, so that its differences can be reported.
 * @param hashes the fingerprint of the text
 * @param known  the fingerprints of all accounts
 * @returns the account's id; undefined where the text shares no more than 30 % of its lines with any account
 */
export function recognise(
  hashes: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const lines = hashes.filter((hash) => hash !== '-')
  const scored = [...known].map(([account, own]) => {
    const set = new Set(own)
    const shared = lines.filter((hash) => set.has(hash)).length
    // both ways, since a truncated file has few of the account's lines, but hardly any others
    return {
      account,
      score: Math.max(shared / (lines.length || 1), shared / (own.filter((hash) => hash !== '-').length || 1)),
    }
  })
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score > 0.3 ? best.account : undefined
}

/**
 * Compares a file with the text that its recipe was made for.
 * @param file     its name, for messages
 * @param hashes   its fingerprint
 * @param expected the fingerprint of the account's text
 * @returns a fault for every edited line, or one for the place where lines are missing or added
 */
export function differences(file: string, hashes: readonly string[], expected: readonly string[]): Fault[] {
  let start = 0
  while (start < hashes.length && start < expected.length && hashes[start] === expected[start]) start++
  let found = hashes.length
  let wanted = expected.length
  while (found > start && wanted > start && hashes[found - 1] === expected[wanted - 1]) {
    found--
    wanted--
  }
  if (start === found && start === wanted) return []
  const line = start + 1
  if (found - start === wanted - start)
    return Array.from({ length: found - start }, (_, index) => start + index)
      .filter((index) => hashes[index] !== expected[index])
      .map((index) => ({
        file,
        line: index + 1,
        message: 'This line is not as in the text that the recipe was made for: it was edited. Restore it.',
      }))
  const balance = found - wanted
  if (found === hashes.length && balance < 0)
    return [
      {
        file,
        line: Math.max(1, Math.min(line, hashes.length)),
        message: `The file is truncated: it has ${hashes.length} of ${expected.length} lines. Take the whole text.`,
      },
    ]
  return balance < 0
    ? [{ file, line, message: `${lines(-balance)} missing here. Restore ${balance === -1 ? 'it' : 'them'}.` }]
    : [{ file, line, message: `${lines(balance)} added here. Remove ${balance === 1 ? 'it' : 'them'}.` }]
}

const lines = (number: number): string => (number === 1 ? 'A line is' : `${number} lines are`)
