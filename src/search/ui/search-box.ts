// A search box: a field, filters, a line that says what was found, a list of hits. The dialog and the search page are
// both made of it.
import { highlightKey } from '../../paths.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadFacets, loadIndexManifest } from '../engine/index-reader.ts'
import { selectedFilters, renderFilters, renderCounts, loadChoices } from './filters.ts'
import { loadSynonyms } from '../engine/suggestions.ts'
import { arrowKeys } from './keyboard.ts'
import { batchSize, search, type Answer, type Filters, type Pacing } from '../engine/search.ts'
import type { SearchState } from './state.ts'
import { normalizeQuery } from '../engine/normalize-query.ts'
import { statusText, renderFailure, renderResults, renderSuggestions } from './results.ts'

/** ms without a keystroke before anything is fetched for a query; what is there already is shown at once */
const pause = 180
const failed = 'The search could not be loaded. These need no search; or try again in a moment.'

export interface SearchBox {
  /** searches for what the field holds, at once */
  run(): Promise<void>
  /** puts a search into the box and runs it */
  show(search: Partial<SearchState>): Promise<void>
  current(): SearchState
}

/**
 * @param part holds an input[type=search], .search-filters, .search-status, .search-help, an ol.hits and a button.more
 * @param changed is told whenever another search than before has been answered
 */
export function searchBox(part: ParentNode, changed: () => void = () => {}): SearchBox {
  const find = <T extends HTMLElement>(selector: string) => {
    const found = part.querySelector<T>(selector)
    if (!found) throw new Error(`A search box needs ${selector}.`)
    return found
  }
  const field = find<HTMLInputElement>('input[type=search]')
  const choices = find('.search-filters')
  const status = find('.search-status')
  const help = find('.search-help')
  const list = find('.hits')
  const more = find('button.more')
  let running = new AbortController()
  let typedAt = -pause
  let count = batchSize
  let wanted: Filters = {}

  const filtersNow = () => (choices.childElementCount > 0 ? selectedFilters(choices) : wanted)
  const clear = () => {
    list.replaceChildren()
    help.replaceChildren()
    more.hidden = true
    status.textContent = ''
  }
  const run = async () => {
    const query = field.value.trim()
    const filters = filtersNow()
    const mine = new AbortController()
    running.abort()
    running = mine
    if (tokenize(normalizeQuery(query)).length === 0) {
      clear()
      if (query) status.textContent = 'There is no word in it. Type a name, a year or a thing.'
      changed()
      return
    }
    const settled = new Promise<void>((resolve) => setTimeout(resolve, typedAt + pause - performance.now()))
    const loading = setTimeout(() => {
      if (!mine.signal.aborted) status.textContent = 'Searching …'
    }, 150)
    try {
      const { answer, instead } = await ask(query, filters, count, { signal: mine.signal, settled })
      if (mine.signal.aborted) return // a later search has been started meanwhile
      show(answer, query, instead)
      void drawFilters(answer)
      changed()
    } catch {
      if (!mine.signal.aborted) {
        clear()
        renderFailure(list)
        status.textContent = failed
      }
    } finally {
      clearTimeout(loading)
    }
  }
  const show = (answer: Answer, query: string, instead?: string) => {
    renderResults(list, answer.groups)
    markOnArrival(list, answer.highlights)
    renderSuggestions(help, instead ? { addedSynonyms: answer.addedSynonyms, total: answer.total } : answer, query)
    more.hidden = answer.shown >= answer.total
    more.textContent = `Show ${Math.min(batchSize, answer.total - answer.shown)} more`
    status.textContent = statusText(answer, query, instead)
  }
  // the filters are no part of the answer: where they cannot be had, the hits stand without them
  const drawFilters = async (answer?: Answer) => {
    const made = await loadChoices().then(
      (all) => {
        renderFilters(choices, all, wanted)
        return true
      },
      () => false,
    )
    if (made && answer)
      await loadFacets().then(
        (facets) => renderCounts(choices, answer, facets),
        () => undefined,
      )
  }
  const again = () => {
    count = batchSize
    return run()
  }
  const warm = () => {
    void Promise.all([loadIndexManifest(), loadSynonyms()]).catch(() => undefined)
  }

  field.addEventListener('input', () => {
    typedAt = performance.now()
    void again()
  })
  field.addEventListener('focus', warm, { once: true })
  // an answer brings the filters with it; a reader who waits before typing sees them too
  field.addEventListener('focus', () => setTimeout(() => void drawFilters(), 1000), { once: true })
  choices.addEventListener('change', () => void again())
  const showMore = async () => {
    const before = new Set([...list.querySelectorAll<HTMLAnchorElement>('.hit-link')].map(({ href }) => href))
    count += batchSize
    await run()
    // the button may be gone: the focus goes on to the first of the hits that have come, or stays with the last
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.hit-link')]
    const next = links.find(({ href }) => !before.has(href)) ?? links.at(-1)
    const folded = next?.closest('details')
    if (folded) folded.open = true
    next?.focus()
  }
  more.addEventListener('click', () => void showMore())
  arrowKeys(field, list)
  return {
    run: again,
    show: ({ query = '', filters = {}, shown = batchSize }) => {
      field.value = query
      wanted = filters
      count = Math.max(batchSize, shown)
      for (const select of choices.querySelectorAll('select')) select.value = filters[select.name] ?? ''
      return run()
    },
    current: () => ({ query: field.value.trim(), filters: filtersNow(), shown: count }),
  }
}

/** An answer; where a query has none, that of the query which is probably meant. */
async function ask(
  query: string,
  filters: Filters,
  count: number,
  pace: Pacing,
): Promise<{ answer: Answer; instead?: string }> {
  const answer = await search(query, filters, count, pace)
  if (answer.total > 0 || !answer.suggestion) return { answer }
  const other = await search(answer.suggestion, filters, count, pace)
  return other.total > 0 ? { answer: other, instead: answer.suggestion } : { answer }
}

/**
 * A link of a hit takes the words along to be marked where it leads, but only when it is used: the address that a
 * reader copies from it is the passage's own.
 */
function markOnArrival(list: HTMLElement, marks: string[]): void {
  const asked = new URLSearchParams(marks.map((mark) => [highlightKey, mark]))
  for (const link of list.querySelectorAll('a')) {
    const lead = ({ button }: MouseEvent) => {
      if (button === 2) return // the menu of the right button copies the address
      const { pathname, hash } = new URL(link.href)
      link.href = `${pathname}?${asked}${hash}`
      // what the address was comes back once the browser has followed it
      setTimeout(() => {
        link.href = pathname + hash
      })
    }
    link.addEventListener('click', lead)
    link.addEventListener('auxclick', lead)
  }
}
