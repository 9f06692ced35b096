// Which section is being read.

/**
 * The section in which the reading line stands. The line lies a quarter down the window; within the last window's
 * height of the page it slides down to the window's foot, so that short sections at the end, whose headings can never
 * come to the top, get their turn in order.
 *
 * @param tops     where the headings stand, in px from the top of the window, in order
 * @param view     the window's height, how far it is scrolled, and how far it can be, in px
 * @returns the index of the section; -1 above the first heading
 */
export function currentSection(tops: number[], view: { height: number; scrolled: number; limit: number }): number {
  const left = Math.max(0, view.limit - view.scrolled)
  const reach = Math.min(view.height, view.limit)
  const slide = reach > 0 ? Math.max(0, 1 - left / reach) : 0
  const line = view.height * (0.25 + 0.75 * slide)
  return tops.findLastIndex((top) => top <= line)
}
