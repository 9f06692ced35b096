// By what a raw text is recognised, and an edited, missing or added line found: a short hash of each of its lines.
// The repository holds these and not the texts; eight signs of a hash give none of the words back.
import { createHash } from 'node:crypto'
import type { Fault } from '../edition/fault.ts'

/** One hash a line, `-` for a blank one; blank lines at the end do not count. */
export function fingerprint(text: string): string[] {
  const hashes = text
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line === '' ? '-' : createHash('sha256').update(line).digest('hex').slice(0, 8)))
  while (hashes.at(-1) === '-') hashes.pop()
  return hashes
}

/**
 * The account whose text this is: a good part of the lines of one are those of the other, for an edited text is to be
 * told where. Undefined where none fits.
 */
export function recognise(
  hashes: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const lines = hashes.filter((hash) => hash !== '-')
  const scored = [...known].map(([account, own]) => {
    const set = new Set(own)
    const shared = lines.filter((hash) => set.has(hash)).length
    // a truncated file has few lines of the text, but hardly any others
    return {
      account,
      score: Math.max(shared / (lines.length || 1), shared / (own.filter((hash) => hash !== '-').length || 1)),
    }
  })
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score > 0.3 ? best.account : undefined
}

/** Where a file is not the text it should be: every edited line, or the place where lines are missing or added. */
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
