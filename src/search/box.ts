// A search box: a field, a line that says what was found, a list of hits. The dialog and the search page are both made of it.
import { loadEngine } from './engine.ts'
import { clean, search } from './query.ts'
import { countOf, drawHelp, drawHits } from './results.ts'

const failed = 'The search could not be loaded. The contents of the four accounts are on the home page; or try again in a moment.'
/** ms without a keystroke before a search starts: long enough not to search for every letter of a quick typist */
const pause = 80

export interface SearchBox {
  /** searches for what the field holds, at once */
  run(): Promise<void>
}

/** @param part holds an input[type=search], a .search-status, a .search-help and an ol.hits */
export function searchBox(part: ParentNode): SearchBox {
  const field = part.querySelector<HTMLInputElement>('input[type=search]'), status = part.querySelector<HTMLElement>('.search-status'), help = part.querySelector<HTMLElement>('.search-help'), list = part.querySelector<HTMLElement>('.hits')
  if (!field || !status || !help || !list) throw new Error('A search box needs input[type=search], .search-status, .search-help and .hits.')
  // there only where the site has the originals
  const edition = part.querySelector<HTMLSelectElement>('select[name=edition]')
  let latest = 0, timer: ReturnType<typeof setTimeout> | undefined

  const run = async () => {
    clearTimeout(timer)
    const query = field.value.trim(), mine = ++latest
    if (clean(query) === '') { list.replaceChildren(); help.replaceChildren(); status.textContent = ''; return }
    const loading = setTimeout(() => { status.textContent = 'Searching …' }, 150)
    try {
      const answer = await search(query, edition?.value), { hits, leftOut } = answer
      if (mine !== latest) return // a later search has been started meanwhile
      drawHits(list, hits)
      drawHelp(help, answer, query)
      status.textContent = countOf(hits, query, leftOut)
    } catch {
      if (mine === latest) { list.replaceChildren(); help.replaceChildren(); status.textContent = failed }
    } finally {
      clearTimeout(loading)
    }
  }
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => void run(), pause) })
  edition?.addEventListener('change', () => void run())
  field.addEventListener('focus', () => void loadEngine().catch(() => { status.textContent = failed }), { once: true })
  return { run }
}
