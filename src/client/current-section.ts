// Computes which section of a page is being read, from the scroll position. The scroll spy asks it.

/**
 * The current section: the last one whose heading stands above a line in the window. The line lies a quarter down the
 * window; within the last window's height of the page it moves down to the window's bottom, so that short sections at
 * the end, whose headings can never reach the top, get their turn in order.
 * @param tops the positions of the headings, in px from the top of the window, in order
 * @param view the window's height, how far it is scrolled, and how far it can be scrolled, in px
 * @returns the index of the section; -1 above the first heading
 */
export function currentSection(tops: number[], view: { height: number; scrolled: number; limit: number }): number {
  const remaining = Math.max(0, view.limit - view.scrolled)
  const slideDistance = Math.min(view.height, view.limit)
  const progress = slideDistance > 0 ? Math.max(0, 1 - remaining / slideDistance) : 0
  const line = view.height * (0.25 + 0.75 * progress)
  return tops.findLastIndex((top) => top <= line)
}
