// A fault in the content: where it stands and what to write instead.

export interface Fault {
  /** path from the project's root, as a writer knows it */
  file: string
  /** 1-based; 1 where the fault concerns the whole file */
  line: number
  /** what is wrong and what to write instead, as one or two sentences */
  message: string
}

/** One line a fault, in the form that editors and terminals make clickable: `content/hayton/01-x.mdx:7 …`. */
export const formatFaults = (faults: Fault[]): string =>
  faults.map((fault) => `${fault.file}:${fault.line}  ${fault.message}`).join('\n')

/** Stops a build: carries every fault found, not only the first. */
export class ContentError extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    super(`${faults.length === 1 ? 'A fault' : `${faults.length} faults`} in the content:\n${formatFaults(faults)}`)
    this.name = 'ContentError'
    this.faults = faults
  }
}

/** A list for a sentence: `a, b or c`. */
export const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The known word nearest to a misspelt one (at most two edits away), to be offered to the writer. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((k) => [distance(word.toLowerCase(), k.toLowerCase()), k] as const)
    .sort((a, b) => a[0] - b[0])
  return scored[0] && scored[0][0] <= 2 ? scored[0][1] : undefined
}

/** Levenshtein distance, the textbook way: one row of the matrix at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}
