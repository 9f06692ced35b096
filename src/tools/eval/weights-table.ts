// The table of what each constant of the search earns.
import { measuresOf } from './evaluation.ts'
import type { Effect } from './weights.ts'
import type { Ranks } from './weights.worker.ts'

/** A set of queries: its name, and which of all queries are its own. */
export interface QuerySet {
  name: string
  from: number
  to: number
}

const width = 7

/** A change of a measure: `−.033`, and a dot where there is none. */
export function changeText(change: number): string {
  const text = Math.abs(change).toFixed(3).replace(/^0/, '')
  return text === '.000' ? '·' : `${change < 0 ? '−' : '+'}${text}`
}

const cells = (texts: string[]): string => texts.map((text) => text.padStart(width)).join('')

/** The measures of a set: those of the hits, then those of the list. */
const measuresIn = ({ hits, list }: Ranks, { from, to }: QuerySet): number[] =>
  [hits, list].flatMap((ranks) => {
    const { at1, at3, mrr } = measuresOf(ranks.slice(from, to))
    return [at1, at3, mrr]
  })

/**
 * Draws the table: a line for each change of a constant, with what it does to success at 1 and at 3 and to the mean
 * reciprocal rank, of the hits and of the list, in each set of queries.
 * @param asIs the ranks with all constants as they are
 */
export function weightsTable(asIs: Ranks, effects: Effect[], sets: QuerySet[]): string {
  const line = (name: string, value: string, change: string, parts: string[][]) =>
    [name.padEnd(23) + value.padEnd(6) + change.padEnd(15), ...parts.map((part) => cells(part))].join(' |')
  const heads = sets.map(() => ['@1', '@3', 'MRR', '@1', '@3', 'MRR'])
  const names = sets.map(({ name, from, to }) => [`${name} (${to - from}): hits, then list`.padEnd(6 * width)])
  const rows = effects.flatMap(({ constant, variations }) =>
    variations.map(({ variation, ranks }, index) =>
      line(
        index === 0 ? constant.name : '',
        index === 0 ? String(constant.value) : '',
        `${variation.change} ${Number(variation.value.toPrecision(4))}`.replace('Infinity', '∞'),
        sets.map((set) => {
          const before = measuresIn(asIs, set)
          return measuresIn(ranks, set).map((now, place) => changeText(now - (before[place] ?? 0)))
        }),
      ),
    ),
  )
  const before = sets.map((set) => measuresIn(asIs, set).map((one) => one.toFixed(3)))
  return [line('', '', '', names), line('', '', '', heads), line('all as they are', '', '', before), ...rows].join('\n')
}
