// What the browser is sent to show the faults of the content over the page, in the form of Vite's error overlay.
import type { ErrorPayload } from 'vite'
import { formatFaults, type Fault } from '../fault.ts'

/** Astro's overlay writes the message as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br><br>')

/**
 * @param faults at least one; the first is the one that the overlay opens in the editor
 * @param root   the project's folder
 */
export function overlayOf(faults: readonly Fault[], root: string): ErrorPayload {
  const text = formatFaults([...faults])
  const [first] = faults
  const err = {
    name: 'ContentError',
    title: faults.length === 1 ? 'A fault in the content' : `${faults.length} faults in the content`,
    message: asHtml(text),
    stack: text,
    plugin: 'edition',
    ...(first ? { loc: { file: `${root}${first.file}`, line: first.line, column: first.column ?? 1 } } : {}),
  }
  return { type: 'error', err }
}
