// Keeps the state of a search in the browser's history, so that Back leads to the same list of hits, at the same scroll
// position and with the focus on the same hit.

/** Where in a list of hits a reader was. */
export interface ScrollPosition {
  /** how far the list was scrolled, in px */
  top: number
  /** path and fragment of the hit that was followed */
  link: string
  /** set where it was an answer of the directory, which may lead to the same place as a hit */
  answer?: true
}

/**
 * The position to return to.
 * @param link the hit that is followed
 * @param top  how far the list is scrolled, in px
 */
export const scrollPosition = (link: HTMLAnchorElement, top: number): ScrollPosition => ({
  top,
  link: new URL(link.href).pathname + new URL(link.href).hash,
  ...(link.closest('.directory') ? { answer: true } : {}),
})

/**
 * Returns to a position, once the list has been rendered.
 * @param box      contains the hits and the answers of the directory
 * @param scroller the element that scrolls
 */
export function restoreScroll(box: ParentNode, scroller: Element, { top, link, answer }: ScrollPosition): void {
  const links = [...box.querySelectorAll<HTMLAnchorElement>(answer ? '.directory a' : '.hits a')]
  const hit = links.find(({ pathname, hash }) => pathname + hash === link)
  const folded = hit?.closest('details')
  if (folded) folded.open = true
  hit?.focus({ preventScroll: true })
  scroller.scrollTop = top
}

/** What the current entry of the browser's history holds under a key; undefined where it has none. */
export const historyState = <T>(key: string): T | undefined => (history.state as Record<string, T> | null)?.[key]

/**
 * Stores a value in the current entry of the browser's history and leaves the other keys as they are.
 * @param value undefined removes the key
 * @param url   a new address for the entry; without it the address stays
 */
export function setHistoryState(key: string, value: unknown, url?: string): void {
  const state = { ...(history.state as Record<string, unknown> | null), [key]: value }
  if (value === undefined) delete state[key]
  try {
    history.replaceState(Object.keys(state).length > 0 ? state : null, '', url)
  } catch {
    // browsers refuse a hundred changes within half a minute; a later change will be stored
  }
}
