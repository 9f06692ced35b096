// Compares the words that a passage must have with those that it has, and reports the first difference with the words
// around it. The proof uses it for every passage.
import type { Expected } from './expected.ts'
import type { Fault } from '../edition/fault.ts'

/**
 * Compares the words of a passage in order.
 * @param file     name of the raw text, for the message
 * @param passage  its name, `¶57`, for the message
 * @param expected the words that it must have
 * @param actual   the words of the written page
 * @param lastLine the line for the message where no word is expected
 * @returns the first difference; undefined where there is none
 */
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

/**
 * Compares the words of a table regardless of their order, since a table is rebuilt from its lines: each word must
 * occur as often as in the raw text. Parameters as in `compareWords`.
 * @returns the first difference; undefined where there is none
 */
export function compareTable(
  file: string,
  passage: string,
  expected: readonly Expected[],
  actual: readonly string[],
  lastLine: number,
): Fault | undefined {
  const remaining = new Map<string, number>()
  for (const word of actual) remaining.set(word, (remaining.get(word) ?? 0) + 1)
  for (const { word, line } of expected) {
    const number = remaining.get(word) ?? 0
    if (number === 0)
      return {
        file,
        line,
        message:
          `${passage}: "${word}" of the raw text is not in the table. Rebuild it with every word, or ` +
          `list what is left out.`,
      }
    remaining.set(word, number - 1)
  }
  const [extra] = [...remaining].find(([, number]) => number > 0) ?? []
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

/** The context of a difference: three words before, the word in question in brackets, two words after. */
function around(words: readonly string[], at: number): string {
  const word = words[at]
  const before = words.slice(Math.max(0, at - 3), at)
  const after = words.slice(at + 1, at + 3)
  return `“${[...before, word === undefined ? '(end)' : `[${word}]`, ...after].join(' ')}”`
}
