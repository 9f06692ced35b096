// Loads the search dialog at the first sign that a reader wants to search: the pointer on the search button, focus, the
// shortcut. Until then a page loads nothing of the search.
import { shortcut } from './shortcut.ts'

// as in paths.ts; to import it would cost every page a request
const base = import.meta.env.BASE_URL
/**
 * What every search needs; preloaded while the scripts that will ask for it are still being fetched. First what answers
 * first, and what begins a further journey. The synonyms come later: they are not wanted before Pagefind’s engine is
 * there, which takes the longest.
 */
const needed = new Map<string, RequestPriority>([
  ['search/directory.json', 'high'],
  ['pagefind/pagefind-entry.json?ts=1', 'high'],
  ['pagefind/wasm.en.pagefind', 'low'],
  ['search/filters.json', 'low'],
])
/** Pagefind’s script. */
const bundle = 'pagefind/pagefind.js'

const addLink = (properties: Partial<HTMLLinkElement>): void =>
  document.head.append(Object.assign(document.createElement('link'), properties))

/** What looks for words in the texts; the directory answers without it. */
const loadEngine = () => import('../search/engine/search.ts')

const load = async () => {
  // scripts before data: they begin the next journeys
  addLink({ rel: 'modulepreload', href: base + bundle })
  const dialog = import('../search/ui/dialog.ts')
  // the dialog would ask for it when it is there, a journey later
  const engine = loadEngine()
  for (const [file, fetchPriority] of needed)
    // the same mode as that of the later fetch, or the browser would fetch the file twice
    addLink({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', fetchPriority, href: base + file })
  needed.clear()
  // the engine starts while the script of the dialog is on its way; a failure is reported when the reader searches
  void engine.then(({ loadIndex }) => loadIndex()).catch(() => undefined)
  const { preload, ...rest } = await dialog
  preload().catch(() => undefined)
  return rest
}

/** ms, after the last key, until the search page is opened instead of a dialog whose script has not come */
const patience = 2000

/** Keeps what is typed until the dialog is there. @param onKey called at each key: nobody is sent away while typing */
function keepTyped(onKey: () => void): { end: () => string } {
  let text = ''
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Backspace') text = text.slice(0, -1)
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) text += event.key
    else return
    event.preventDefault()
    onKey()
  }
  addEventListener('keydown', keep)
  return {
    end: () => {
      removeEventListener('keydown', keep)
      return text
    },
  }
}

/** Listens for the signs, and opens the dialog on a click or the shortcut; if it cannot be loaded, the search page. */
export function searchOnIntent(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!opener) return
  const open = async () => {
    const typed = keepTyped(() => {
      clearTimeout(late)
      late = setTimeout(leave, patience)
    })
    const leave = () => {
      const text = typed.end()
      location.href = text ? `${opener.href}?q=${encodeURIComponent(text)}` : opener.href
    }
    let late = setTimeout(leave, patience)
    try {
      const { openDialog } = await load()
      openDialog(opener, loadEngine, typed.end())
    } catch {
      leave()
    } finally {
      clearTimeout(late)
    }
  }
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
      ({ reopenDialog }) => reopenDialog(opener, loadEngine),
      () => undefined,
    )
}
