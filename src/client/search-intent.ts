// Loads the search when a reader shows that they want it, and not before.
import { prefetch } from './prefetch.ts'
import { shortcut } from './shortcut.ts'

const load = async () => {
  prefetch('/search/variants.json')
  const dialog = await import('../search/dialog.ts')
  dialog.warm().catch(() => undefined) // what is wrong with the index is said when it is searched
  return dialog
}

export function searchOnIntent(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!opener) return
  const open = () => load().then(({ openDialog }) => openDialog(opener), () => { location.href = opener.href })
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const) opener.addEventListener(sign, () => void load().catch(() => undefined), { once: true, passive: true })
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void open()
  })
  shortcut(opener, () => void open())
  // Back to a page on which a hit of the dialog was followed
  if ((history.state as { search?: unknown } | null)?.search) void load().then(({ reopenDialog }) => reopenDialog(opener), () => undefined)
  // the search page, with a query in its address or when its field is used
  if (document.querySelector('main .hits')) location.search ? prefetch() : document.querySelector('main input')?.addEventListener('focus', () => prefetch(), { once: true })
}
