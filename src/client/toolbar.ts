// Makes the toolbars, the citation panel and the selection toolbar, with their styles.
import { adoptStyles, createElement } from '../dom.ts'
import styles from '../styles/overlays/toolbars.css?inline'

adoptStyles(styles)

/**
 * Makes an empty toolbar. Its class `toolbar` is one of the non-content classes (src/edition/write/non-content.ts), so
 * that it is neither searched nor highlighted.
 * @param name  a further class
 * @param label its accessible name
 */
export function createToolbar(name: string, label: string): HTMLDivElement {
  const box = createElement('div', `toolbar ${name}`)
  box.role = 'group'
  box.ariaLabel = label
  return box
}
