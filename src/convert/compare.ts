// Compares the words that must stand in a passage with those that do, and says the first difference with the words
// around it.
import type { Expected } from './expected.ts'
import type { Fault } from '../edition/fault.ts'

/** The first difference in order; undefined where there is none. */
export function compareWords(
  file: string,
  passage: string,
  expected: readonly Expected[],
  actual: readonly string[],
  lastLine: number,
): Fault | undefined {
  const length = Math.max(expected.length, actual.length)
  for (let at = 0; at < length; at++) {
    const wanted = expected[at]
    const found = actual[at]
    if (wanted?.word === found) continue
    const line = wanted?.line ?? expected.at(-1)?.line ?? lastLine
    return {
      file,
      line,
      message: `${passage}: the raw text has ${around(
        expected.map(({ word }) => word),
        at,
      )}, the edition has ${around(actual, at)}. List the difference in the recipe, or mend the conversion.`,
    }
  }
  return undefined
}

/** A table is rebuilt, and its words may change their places in it; but each must be there, as often as it was. */
export function compareTable(
  file: string,
  passage: string,
  expected: readonly Expected[],
  actual: readonly string[],
  lastLine: number,
): Fault | undefined {
  const left = new Map<string, number>()
  for (const word of actual) left.set(word, (left.get(word) ?? 0) + 1)
  for (const { word, line } of expected) {
    const number = left.get(word) ?? 0
    if (number === 0)
      return {
        file,
        line,
        message:
          `${passage}: "${word}" of the raw text is not in the table. Rebuild it with every word, or ` +
          `list what is left out.`,
      }
    left.set(word, number - 1)
  }
  const [extra] = [...left].find(([, number]) => number > 0) ?? []
  return extra === undefined
    ? undefined
    : {
        file,
        line: expected[0]?.line ?? lastLine,
        message:
          `${passage}: the table has "${extra}" oftener than the raw text. Rebuild it from its lines ` +
          `only, or list the correction.`,
      }
}

/** Three words before, the word in question, two after. */
function around(words: readonly string[], at: number): string {
  const word = words[at]
  const before = words.slice(Math.max(0, at - 3), at)
  const after = words.slice(at + 1, at + 3)
  return `“${[...before, word === undefined ? '(end)' : `[${word}]`, ...after].join(' ')}”`
}
