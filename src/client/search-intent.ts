// Loads the search when a reader shows that they want it, and not before.
import { shortcut } from './shortcut.ts'

/** What every search asks for, fetched while the scripts that will ask for it are still on their way. */
const needed = ['/pagefind/manifest.json', '/search/synonyms.json']

const load = async () => {
  for (const href of needed.splice(0)) {
    const link = document.createElement('link')
    // as the fetch will ask for it, or the browser would fetch it twice
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
    document.head.append(link)
  }
  const dialog = await import('../search/ui/dialog.ts')
  dialog.warm().catch(() => undefined) // what is wrong with the index is said when it is searched
  return dialog
}

export function searchOnIntent(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!opener) return
  const open = () =>
    load().then(
      ({ openDialog }) => openDialog(opener),
      () => {
        location.href = opener.href
      },
    )
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const)
    opener.addEventListener(sign, () => void load().catch(() => undefined), { once: true, passive: true })
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void open()
  })
  shortcut(opener, () => void open())
  // Back to a page on which a hit of the dialog was followed
  if ((history.state as { search?: unknown } | null)?.search)
    void load().then(
      ({ reopenDialog }) => reopenDialog(opener),
      () => undefined,
    )
}
