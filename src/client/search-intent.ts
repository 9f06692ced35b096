// Loads the search dialog at the first sign that a reader wants to search: the pointer on the search button, focus, the
// shortcut. Until then a page loads nothing of the search.
import { shortcut } from './shortcut.ts'

// as in paths.ts; to import it would cost every page a request
const base = import.meta.env.BASE_URL
/** What every search needs; preloaded while the scripts that will ask for it are still being fetched. */
const needed = [
  'search/directory.json',
  'pagefind/pagefind-entry.json?ts=1',
  'pagefind/wasm.en.pagefind',
  'search/synonyms.json',
]
/** Pagefind’s script. */
const bundle = 'pagefind/pagefind.js'

const addLink = (properties: Partial<HTMLLinkElement>): void =>
  document.head.append(Object.assign(document.createElement('link'), properties))

const load = async () => {
  for (const file of needed.splice(0))
    // the same mode as that of the later fetch, or the browser would fetch the file twice
    addLink({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: base + file })
  addLink({ rel: 'modulepreload', href: base + bundle })
  const dialog = await import('../search/ui/dialog.ts')
  dialog.preload().catch(() => undefined) // a failure is reported when the reader searches
  return dialog
}

/** Listens for the signs, and opens the dialog on a click or the shortcut; if it cannot be loaded, the search page. */
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
  // Back has led to a page on which a hit of the dialog was followed
  if ((history.state as { search?: unknown } | null)?.search)
    void load().then(
      ({ reopenDialog }) => reopenDialog(opener),
      () => undefined,
    )
}
