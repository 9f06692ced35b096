// The totals of a proof: how many words of an account were kept, moved, corrected and dropped, and how they are
// printed.
import type { LineCount } from './expected.ts'

/** Totals of one account, in numbers of words. */
export interface Totals {
  account: string
  /** words of the raw text: the sum of kept, moved, corrected and dropped */
  read: number
  kept: number
  /** kept, but in another place than in the raw text */
  moved: number
  corrected: number
  /** by reason */
  dropped: Record<string, number>
  /** words of the pages: kept, moved, results of corrections, and editorial headings */
  written: number
}

/** Totals to begin with, all zero. */
export const noTotals = (account: string): Totals => ({
  account,
  read: 0,
  kept: 0,
  moved: 0,
  corrected: 0,
  dropped: {},
  written: 0,
})

/** Adds the words of one line to the totals. @param moved whether the line belongs to a moved passage or heading */
export function addLine(totals: Totals, count: LineCount, moved: boolean): void {
  totals.read += count.read
  totals[moved ? 'moved' : 'kept'] += count.kept
  totals.corrected += count.corrected
  for (const [reason, number] of Object.entries(count.dropped)) drop(totals, reason, number)
}

/** Adds dropped words to the totals. */
export function drop(totals: Totals, reason: string, number: number): void {
  if (number > 0) totals.dropped[reason] = (totals.dropped[reason] ?? 0) + number
}

/** The totals of an account as a line of text: words read, kept, moved, corrected, dropped by reason, written. */
export function formatTotals({ account, read, kept, moved, corrected, dropped, written }: Totals): string {
  const reasons = Object.entries(dropped).sort(([a], [b]) => a.localeCompare(b))
  const sum = reasons.reduce((total, [, number]) => total + number, 0)
  const by = reasons.length > 0 ? ` (${reasons.map(([reason, number]) => `${reason} ${number}`).join(', ')})` : ''
  return (
    `${account}  ${read} words read: ${kept} kept, ${moved} moved, ${corrected} corrected, ${sum} ` +
    `dropped${by}; ${written} written`
  )
}
