// Tells a screen reader what the status line says, once and after a pause: a line that changes with each letter would
// be read out over and over.

/** ms for which the line has not changed before it is read out */
const calm = 1000

/**
 * Makes what writes a status line and announces it.
 * @param status shows the line
 * @param live   the live region, which only a screen reader has
 */
export function announcer(status: HTMLElement, live: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    status.textContent = text
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      if (live.textContent !== text) live.textContent = text
    }, calm)
  }
}
