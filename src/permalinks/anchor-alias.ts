// Keeps the old ids of a page alive: written into its HTML once it is built, so that they work without script.
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { escapeHtml } from './redirect-page.ts'

/**
 * A page with an old id where its new one is: a browser that looks for `#old` stops there.
 * @param target the id that the place has now; the page's text as a whole where it has none
 */
export function withAnchorAlias(html: string, id: string, target = 'main'): string {
  const element = select(`[id="${target}"]`, fromHtml(html))
  const { start, opened } = offsets(element)
  if (!element || start === undefined || opened === undefined) throw new Error(`The page has no id "${target}".`)
  // in a list nothing may stand but its items
  const at = ['li', 'dt', 'dd'].includes(element.tagName) ? opened : start
  return `${html.slice(0, at)}<span id="${escapeHtml(id)}" class="anchor-alias"></span>${html.slice(at)}`
}

/** Where an element begins, and where its start tag ends: the place of its first child, or else of its end tag. */
function offsets(element: Element | undefined): { start?: number | undefined; opened?: number | undefined } {
  return { start: element?.position?.start.offset, opened: element?.children[0]?.position?.start.offset }
}

/**
 * A page that says, to whoever comes for an id that it no longer has, on which page the place is now; its script
 * sends on.
 */
export function withMovedNotice(html: string, id: string, to: string): string {
  const end = html.lastIndexOf('</main>')
  if (end < 0) throw new Error('The page has no <main>.')
  return (
    `${html.slice(0, end)}<p id="${escapeHtml(id)}" class="moved-notice">What stood here is now at <a ` +
    `href="${escapeHtml(to)}">${escapeHtml(to)}</a>.</p>${html.slice(end)}`
  )
}
