// Checks a page against the manifest of the tests, and asserts that one mistake gives one message.
import assert from 'node:assert/strict'
import { checkPage } from '../../src/edition/check/page.ts'
import type { Fault } from '../../src/edition/fault.ts'
import { manifest, file, known } from './manifest.ts'

export const check = (source: string, name = file): Fault[] => checkPage(name, source, manifest, known)

/** The page has this one fault and no other: a second message about the same slip would send the writer astray. */
export function assertOneFault(source: string, line: number, ...telling: RegExp[]): void {
  const faults = check(source)
  assert.equal(faults.length, 1, `one fault is due, not ${faults.length}:\n${JSON.stringify(faults, null, 1)}`)
  assert.equal(faults[0]?.file, file)
  assert.equal(faults[0]?.line, line)
  for (const words of telling) assert.match(faults[0]?.message ?? '', words)
}

/** Where a thing is missing, the end of the page is the place to add it. */
export const endOf = (source: string): number => source.split('\n').length
