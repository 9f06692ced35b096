// A fault in the content: where it stands and what to write instead.
import { osaDistance } from '../text/edit-distance.ts'
import type { FaultCode } from './fault-codes.ts'

export interface Fault {
  /** path from the project's root, as a writer knows it */
  file: string
  /** 1-based; 1 where the fault concerns the whole file */
  line: number
  /** 1-based */
  column?: number | undefined
  /** what kind of fault it is */
  code?: FaultCode | undefined
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

/** how many slips may lie between a word and the one that is taken to be meant */
const slips = 2

/** The known word nearest to a misspelt one, to be offered to the writer; undefined where none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((candidate) => ({ candidate, far: osaDistance(word.toLowerCase(), candidate.toLowerCase(), slips) }))
    .sort((a, b) => a.far - b.far)
  return nearest && nearest.far <= slips ? nearest.candidate : undefined
}
