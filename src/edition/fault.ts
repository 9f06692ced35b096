// A fault in the content: where it is and what to write instead; how faults are printed and thrown.
import { osaDistance } from '../text/edit-distance.ts'
import type { FaultCode } from './fault-codes.ts'

/** One thing that is wrong in a content file. */
export interface Fault {
  /** path from the project's root */
  file: string
  /** 1-based; 1 where the fault concerns the whole file */
  line: number
  /** 1-based */
  column?: number | undefined
  /** the kind of fault */
  code?: FaultCode | undefined
  /** what is wrong and what to write instead, as one or two sentences */
  message: string
}

/** One line per fault, in the form that editors and terminals make clickable: `content/hayton/01-x.mdx:7 …`. */
export const formatFaults = (faults: Fault[]): string =>
  faults.map((fault) => `${fault.file}:${fault.line}  ${fault.message}`).join('\n')

/** Thrown to stop a build; carries every fault found, not only the first. */
export class ContentError extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    super(`${faults.length === 1 ? 'A fault' : `${faults.length} faults`} in the content:\n${formatFaults(faults)}`)
    this.name = 'ContentError'
    this.faults = faults
  }
}

/** Joins words for a sentence: `a, b or c`; `nothing` where there are none. */
export const joinWithOr = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The largest edit distance between a misspelt word and the one suggested for it. */
const maxDistance = 2

/** The known word nearest to a misspelt one by edit distance, to suggest to the writer; undefined if none is near. */
export function closestKnown(word: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((candidate) => ({ candidate, far: osaDistance(word.toLowerCase(), candidate.toLowerCase(), maxDistance) }))
    .sort((a, b) => a.far - b.far)
  return nearest && nearest.far <= maxDistance ? nearest.candidate : undefined
}
