// The error that stops a conversion. It carries every fault that was found, each with its file and line.
import { formatFaults, type Fault } from '../edition/fault.ts'

/** Stops a conversion before anything is written. */
export class ConvertError extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    // a recipe may wrongly name line 0, but a terminal cannot open "file:0"
    const placed = faults.map((fault) => ({ ...fault, line: Math.max(1, fault.line) }))
    super(formatFaults(placed))
    this.name = 'ConvertError'
    this.faults = placed
  }
}

/**
 * Throws if there are any faults.
 * @throws ConvertError with all of them
 */
export function stopOn(faults: Fault[]): void {
  if (faults.length > 0) throw new ConvertError(faults)
}
