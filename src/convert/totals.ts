// The totals of a proof, and how they are printed.
import type { LineCount } from './expected.ts'

export interface Totals {
  account: string
  /** words of the raw text: the sum of the four that follow */
  read: number
  kept: number
  /** kept, but at another place than in the raw text */
  moved: number
  corrected: number
  dropped: Record<string, number>
  /** words of the edition: kept, moved, what the corrections give, and headings that are the edition's own */
  written: number
}

export const noTotals = (account: string): Totals => ({
  account,
  read: 0,
  kept: 0,
  moved: 0,
  corrected: 0,
  dropped: {},
  written: 0,
})

/** Adds what became of one line. */
export function addLine(totals: Totals, count: LineCount, moved: boolean): void {
  totals.read += count.read
  totals[moved ? 'moved' : 'kept'] += count.kept
  totals.corrected += count.corrected
  for (const [reason, number] of Object.entries(count.dropped)) drop(totals, reason, number)
}

export function drop(totals: Totals, reason: string, number: number): void {
  if (number > 0) totals.dropped[reason] = (totals.dropped[reason] ?? 0) + number
}

/** One line an account: words read, kept, moved, corrected, dropped by reason, written. */
export function formatTotals({ account, read, kept, moved, corrected, dropped, written }: Totals): string {
  const reasons = Object.entries(dropped).sort(([a], [b]) => a.localeCompare(b))
  const sum = reasons.reduce((total, [, number]) => total + number, 0)
  const by = reasons.length > 0 ? ` (${reasons.map(([reason, number]) => `${reason} ${number}`).join(', ')})` : ''
  return (
    `${account}  ${read} words read: ${kept} kept, ${moved} moved, ${corrected} corrected, ${sum} ` +
    `dropped${by}; ${written} written`
  )
}
