// What stops a conversion: faults with file and line, all that were found.
import { formatFaults, type Fault } from '../edition/fault.ts'

/** Stops a conversion; nothing has been written then. */
export class ConvertError extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    // a recipe may name a line 0; a terminal that opens "file:line" may not
    const placed = faults.map((fault) => ({ ...fault, line: Math.max(1, fault.line) }))
    super(formatFaults(placed))
    this.name = 'ConvertError'
    this.faults = placed
  }
}

/** Throws where there are faults, and only there. */
export function stopOn(faults: Fault[]): void {
  if (faults.length > 0) throw new ConvertError(faults)
}
