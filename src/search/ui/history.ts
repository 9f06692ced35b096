// Where a reader was in a list of hits when one was followed: so that Back leads to the same list, the same place in
// it and the same hit.

export interface ScrollPosition {
  /** px that the list was scrolled by */
  top: number
  /** the address of the hit */
  link: string
}

/** @param link the hit that is followed; @param top how far its scroller is scrolled */
export const scrollPosition = (link: HTMLAnchorElement, top: number): ScrollPosition => ({
  top,
  link: new URL(link.href).pathname + new URL(link.href).hash,
})

/** Goes back to a place, once its list has been drawn. */
export function restoreScroll(list: HTMLElement, scroller: Element, { top, link }: ScrollPosition): void {
  const hit = [...list.querySelectorAll<HTMLAnchorElement>('a')].find(({ pathname, hash }) => pathname + hash === link)
  const folded = hit?.closest('details')
  if (folded) folded.open = true
  hit?.focus({ preventScroll: true })
  scroller.scrollTop = top
}

/** What the entry of the browser's history holds under a key of ours, beside what others keep there. */
export const historyState = <T>(key: string): T | undefined => (history.state as Record<string, T> | null)?.[key]

/**
 * @param value undefined takes the key away
 * @param url   the address of the entry, as it is where it is left out
 */
export function setHistoryState(key: string, value: unknown, url?: string): void {
  const state = { ...(history.state as Record<string, unknown> | null), [key]: value }
  if (value === undefined) delete state[key]
  // browsers refuse when an address is changed a hundred times in half a minute; the next change will be kept
  try {
    history.replaceState(Object.keys(state).length > 0 ? state : null, '', url)
  } catch {
    /* as said */
  }
}
