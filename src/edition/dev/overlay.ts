// Makes the message that shows the faults of the content over the page in development, for Vite's error overlay.
import { formatFaults, type Fault } from '../fault.ts'

/** Escapes a message, which Astro's overlay inserts as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br><br>')

/** A fault's file, line, column and code, as a line of a stack trace. */
const placeOf = ({ file, line, column, code }: Fault): string =>
  `at ${[file, line, ...(column ? [column] : [])].join(':')}${code ? ` (${code})` : ''}`

/**
 * The error message of Vite's protocol for some faults.
 * @param faults at least one; the overlay's link opens the first in the editor
 * @param root   the project's folder, with a slash at its end
 */
export function overlayOf(faults: readonly Fault[], root: string) {
  const [first] = faults
  const err = {
    name: 'ContentError',
    title: faults.length === 1 ? 'A fault in the content' : `${faults.length} faults in the content`,
    message: asHtml(formatFaults([...faults])),
    stack: faults.map(placeOf).join('\n'),
    plugin: 'edition',
    ...(first ? { loc: { file: `${root}${first.file}`, line: first.line, column: first.column ?? 1 } } : {}),
  }
  return { type: 'error' as const, err }
}
