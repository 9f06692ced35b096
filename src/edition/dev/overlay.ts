// What the browser is sent to show the faults of the content over the page, in the form of Vite's error overlay.
import { formatFaults, type Fault } from '../fault.ts'

/** Astro's overlay writes the message as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br><br>')

/** Where a fault stands, to the column, and of what kind it is. */
const placeOf = ({ file, line, column, code }: Fault): string =>
  `at ${[file, line, ...(column ? [column] : [])].join(':')}${code ? ` (${code})` : ''}`

/**
 * @param faults at least one; the first is the one that the overlay opens in the editor
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
