// The search dialog: opens over any page, holds a search box like that of the search page, and is restored when Back
// leads from a hit to the page on which it was open. Its form leads to the search page.
import { withBase } from '../../paths.ts'
import { adoptStyles } from '../../dom.ts'
import styles from '../../styles/overlays/search-dialog.css?inline'
import { searchUrl } from './url.ts'
import { searchBox, type LoadEngine, type SearchBox } from './search-box.ts'
import type { SearchState } from './state.ts'
import { prepare } from '../engine/directory.ts'
import { loadIndex } from '../engine/index-reader.ts'
import { loadDirectory, loadSynonyms } from '../engine/suggestions.ts'
import { setHistoryState, historyState, scrollPosition, restoreScroll, type ScrollPosition } from './history.ts'

adoptStyles(styles)

let dialog: HTMLDialogElement | undefined
let box: SearchBox | undefined

/** Loads what every search needs, at the first sign that one is coming. Rejects where the index cannot be had. */
export const preload = (): Promise<unknown> =>
  Promise.all([loadDirectory().then(prepare), loadIndex().then(loadSynonyms)])

/**
 * Opens the dialog, with the focus in its field.
 * @param opener gets the focus when the dialog is closed, where no other element had it before
 * @param loadEngine as for `searchBox`
 * @param typed  what has been typed before it was there
 * @throws Error where the page has no template of the dialog
 * @public client/search-intent.ts calls it once it has loaded this file
 */
export function openDialog(opener: HTMLElement, loadEngine: LoadEngine, typed = ''): void {
  dialog ??= build(opener, loadEngine)
  if (dialog.open) return
  dialog.showModal()
  const field = dialog.querySelector('input')
  field?.focus()
  field?.select()
  if (!field || !typed) return
  field.value = typed
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Restores the dialog from the entry of the browser's history, where it was open there when a hit was followed.
 * @param opener, loadEngine as in `openDialog`
 * @public client/search-intent.ts calls it once it has loaded this file
 */
export async function reopenDialog(opener: HTMLElement, loadEngine: LoadEngine): Promise<void> {
  const saved = historyState<SearchState & ScrollPosition>('search')
  if (!saved) return
  openDialog(opener, loadEngine)
  await box?.show(saved)
  if (dialog) restoreScroll(dialog, dialog, saved)
}

/** Makes the dialog from the page's template and listens to what is done in it. */
function build(opener: HTMLElement, loadEngine: LoadEngine): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog')
  const newDialog = template?.content.querySelector('dialog')?.cloneNode(true) as HTMLDialogElement | undefined
  if (!newDialog) throw new Error('The page has no template #search-dialog.')
  document.body.append(newDialog)
  const newBox = searchBox(newDialog, loadEngine)
  box = newBox
  void newBox.run()
  // Enter leads to the same search on the search page, whose address can be sent to others
  newDialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    location.href = withBase(searchUrl(newBox.current()))
  })
  // the browser returns the focus to the element that had it; where there was none, the opener gets it
  const closeDialog = () => {
    setHistoryState('search', undefined)
    newDialog.close()
    const focused = document.activeElement
    if (focused === document.body || newDialog.contains(focused)) opener.focus({ preventScroll: true })
  }
  newDialog.querySelector('.close')?.addEventListener('click', closeDialog)
  // by default Chromium's Escape would only empty the field at first; while an input method is composing, Escape is
  // left to it
  newDialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault()
      closeDialog()
    }
  })
  // a click on the backdrop has the dialog itself as its target; a click inside has some element of it
  newDialog.addEventListener('click', (event) => {
    if (event.target === newDialog) closeDialog()
  })
  newDialog.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.directory a, .hits a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    setHistoryState('search', { ...newBox.current(), ...scrollPosition(link, newDialog.scrollTop) })
    // a hit on the page that is open: without the dialog it can be seen, and Tab continues from it
    newDialog.close()
  })
  addEventListener('popstate', () => void reopenDialog(opener, loadEngine))
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reopenDialog(opener, loadEngine)
  })
  return newDialog
}
