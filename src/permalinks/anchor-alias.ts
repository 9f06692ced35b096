// Keeps links to an old id on a page working, without script: writes the id, or a notice with a link, into the page's
// HTML after the build.
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { withBase } from '../paths.ts'
import { escapeHtml } from './redirect-page.ts'

/**
 * Adds an old id to a page, at the element that has the new one, so that a browser scrolls there for `#old`.
 * @param html   the built page
 * @param id     the old id
 * @param target the new id; by default the main text of the page
 * @throws Error where the page does not have the new id
 */
export function withAnchorAlias(html: string, id: string, target = 'main'): string {
  const element = select(`[id="${target}"]`, fromHtml(html))
  const { start, opened } = offsets(element)
  if (!element || start === undefined || opened === undefined) throw new Error(`The page has no id "${target}".`)
  // HTML allows nothing but items in a list, so that the alias goes into the item
  const at = ['li', 'dt', 'dd'].includes(element.tagName) ? opened : start
  return `${html.slice(0, at)}<span id="${escapeHtml(id)}" class="anchor-alias"></span>${html.slice(at)}`
}

/** The offset of an element and, where it has a child, that of its first child. */
function offsets(element: Element | undefined): { start?: number | undefined; opened?: number | undefined } {
  return { start: element?.position?.start.offset, opened: element?.children[0]?.position?.start.offset }
}

/**
 * Adds a notice, under an old id, that links to the page where its content is now; the page's script
 * (src/client/moved-anchor.ts) redirects there.
 * @param html the built page
 * @param id   the old id
 * @param to   the new address, without the base: `/hayton/introduction/#p3`
 * @throws Error where the page has no <main>
 */
export function withMovedNotice(html: string, id: string, to: string): string {
  const end = html.lastIndexOf('</main>')
  if (end < 0) throw new Error('The page has no <main>.')
  return (
    `${html.slice(0, end)}<p id="${escapeHtml(id)}" class="moved-notice">What stood here is now at <a ` +
    `href="${escapeHtml(withBase(to))}">${escapeHtml(withBase(to))}</a>.</p>${html.slice(end)}`
  )
}
