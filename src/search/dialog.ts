// The search dialog, made when it is first wanted. It is the search page in small: its form leads there.
import { searchBox, type SearchBox } from './box.ts'
import { loadEngine } from './engine.ts'

let dialog: HTMLDialogElement | undefined, box: SearchBox | undefined

/** Fetches what a search will need, at the first sign that one is coming. */
export const warm = (): Promise<unknown> => loadEngine()

/** @param opener gets the focus when the dialog is left, unless the reader came from somewhere else */
export function openDialog(opener: HTMLElement): void {
  dialog ??= build(opener)
  if (dialog.open) return
  dialog.showModal()
  const field = dialog.querySelector('input')
  field?.focus()
  field?.select()
}

function build(opener: HTMLElement): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog')
  const made = template?.content.querySelector('dialog')?.cloneNode(true) as HTMLDialogElement | undefined
  if (!made) throw new Error('The page has no template #search-dialog.')
  document.body.append(made)
  box = searchBox(made)
  made.querySelector('form')?.addEventListener('submit', (event) => {
    // Enter searches here; the form's own way, to /search/, is for a page without script
    event.preventDefault()
    void box?.run()
  })
  // the browser gives the focus back to where it was; the button stands in where it was nowhere
  const leave = () => {
    made.close()
    const focused = document.activeElement
    if (focused === document.body || made.contains(focused)) opener.focus({ preventScroll: true })
  }
  made.querySelector('.close')?.addEventListener('click', leave)
  // Chromium's own Escape would only empty the field first; one that ends a composition of the input method stays its own
  made.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !event.isComposing) { event.preventDefault(); leave() } })
  // a click beside the dialog closes it; a click in it has another target
  made.addEventListener('click', (event) => { if (event.target === made) leave() })
  // a hit on this very page: the dialog gives way to what it found, and Tab goes on from there
  made.querySelector('.hits')?.addEventListener('click', (event) => { if ((event.target as Element).closest('a')) made.close() })
  return made
}
