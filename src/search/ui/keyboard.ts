// Moves through the answers and hits of a search by keyboard: arrow keys from the field into the lists and back, Home
// and End within them.

/**
 * Listens for the arrow keys, Home and End; Enter and Tab stay the browser's own.
 * @param field the search field
 * @param lists hold the answers, each with an a.answer-link or more, and the hits, each with one a.hit-link
 */
export function arrowKeys(field: HTMLInputElement, ...lists: HTMLElement[]): void {
  const links = () =>
    lists
      .flatMap((list) => [...list.querySelectorAll<HTMLElement>('.answer-link, .hit-link, summary')])
      .filter((link) => link.checkVisibility())
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing || links().length === 0) return
    event.preventDefault()
    links()[0]?.focus()
  })
  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const all = links()
    const target = event.target as HTMLElement
    const item = target.closest('.answer, .hit')
    // from a passage beside a hit one goes on from the hit; but of an item with several links, topics, from the link
    const at = all.includes(target) ? all.indexOf(target) : all.findIndex((link) => item?.contains(link))
    const next = { ArrowDown: Math.min(at + 1, all.length - 1), ArrowUp: at - 1, Home: 0, End: all.length - 1 }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    if (next < 0) field.focus()
    else all[next]?.focus()
  }
  for (const list of lists) list.addEventListener('keydown', move)
}
