// The search dialog, made when it is first wanted. It is the search page in small: its form leads there.
import { searchUrl } from './url.ts'
import { searchBox, type SearchBox } from './search-box.ts'
import type { SearchState } from './state.ts'
import { loadIndexManifest } from '../engine/index-reader.ts'
import { loadSynonyms } from '../engine/suggestions.ts'
import { setHistoryState, historyState, scrollPosition, restoreScroll, type ScrollPosition } from './history.ts'

let dialog: HTMLDialogElement | undefined
let box: SearchBox | undefined

/** Makes the search ready, at the first sign that one is coming. */
export const warm = (): Promise<unknown> => Promise.all([loadIndexManifest(), loadSynonyms()])

/**
 * @param opener gets the focus when the dialog is left, unless the reader came from somewhere else
 * @public client/search-intent.ts calls it once it has loaded this file
 */
export function openDialog(opener: HTMLElement): void {
  dialog ??= build(opener)
  if (dialog.open) return
  dialog.showModal()
  const field = dialog.querySelector('input')
  field?.focus()
  field?.select()
}

/**
 * Opens the dialog as it was when a hit was followed from it, if Back has led here.
 * @public client/search-intent.ts calls it once it has loaded this file
 */
export async function reopenDialog(opener: HTMLElement): Promise<void> {
  const was = historyState<SearchState & ScrollPosition>('search')
  if (!was) return
  openDialog(opener)
  const list = dialog?.querySelector<HTMLElement>('.hits')
  await box?.show(was)
  if (dialog && list) restoreScroll(list, dialog, was)
}

function build(opener: HTMLElement): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog')
  const made = template?.content.querySelector('dialog')?.cloneNode(true) as HTMLDialogElement | undefined
  if (!made) throw new Error('The page has no template #search-dialog.')
  document.body.append(made)
  const mine = searchBox(made)
  box = mine
  // Enter leads to the same search on a page of its own, which has an address to be sent
  made.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    location.href = searchUrl(mine.current())
  })
  // the browser gives the focus back to where it was; the button stands in where it was nowhere
  const leave = () => {
    setHistoryState('search', undefined)
    made.close()
    const focused = document.activeElement
    if (focused === document.body || made.contains(focused)) opener.focus({ preventScroll: true })
  }
  made.querySelector('.close')?.addEventListener('click', leave)
  // Chromium's own Escape would only empty the field first; one that ends a composition of the input method stays its
  // own
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault()
      leave()
    }
  })
  // a click beside the dialog closes it; a click in it has another target
  made.addEventListener('click', (event) => {
    if (event.target === made) leave()
  })
  made.querySelector<HTMLElement>('.hits')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    setHistoryState('search', { ...mine.current(), ...scrollPosition(link, made.scrollTop) })
    // a hit on this very page: the dialog gives way to what it found, and Tab goes on from there
    made.close()
  })
  addEventListener('popstate', () => void reopenDialog(opener))
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reopenDialog(opener)
  })
  return made
}
