// The search box that the dialog and the search page share: the field, the answers of the directory, the filters, the
// status line and the list of hits. It searches while the reader types.
import { highlightKey } from '../../paths.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadFacets, loadIndex } from '../engine/index-reader.ts'
import { labelOf, selectedFilters, renderFilters, renderCounts, loadChoices } from './filters.ts'
import { loadDirectory, loadSynonyms } from '../engine/suggestions.ts'
import { answersOf, startOf } from '../engine/directory.ts'
import { announcer } from './announcement.ts'
import { renderDirectory, renderStart } from './directory-answers.ts'
import { arrowKeys } from './keyboard.ts'
import { batchSize, type Answer, type Filters } from '../engine/answer.ts'
import type { SearchState } from './state.ts'
import { normalizeQuery } from '../engine/normalize-query.ts'
import { statusText, renderFailure, renderPasted, renderResults, renderSuggestions } from './results.ts'

/** ms without a keystroke before anything is fetched for a query; what is cached is shown at once */
const pause = 180
/** ms that hits which are there wait for the directory, so that its answers come above them without moving them */
const directoryPause = 1000
/** The status line where the index cannot be loaded. */
const failed = 'The search could not be loaded. These need no search; or try again in a moment.'

/** ms after which a reader is told that a search is still waiting for the line */
const patience = 10_000
const hanging = 'The search is still waiting for the line. It goes on as soon as something comes.'

/** Loads what looks for words in the texts; the directory answers before it is there. */
export type LoadEngine = () => Promise<Pick<typeof import('../engine/search.ts'), 'search'>>

/** What a page can do with a search box. */
export interface SearchBox {
  /** searches for what the field holds */
  run(): Promise<void>
  /** sets the field and the filters and runs the search */
  show(search: Partial<SearchState>): Promise<void>
  /** the search that the box holds now */
  current(): SearchState
}

/**
 * Makes a search box of the elements of a page.
 * @param root     contains an input[type=search], an ol.directory, .search-filters, .search-status,
 *                 .search-announcement, .search-help, an ol.hits and a button.more
 * @param loadEngine called for each search; that it loads the engine once is the browser’s business
 * @param onAnswer called whenever a search has been answered, or the field holds no word
 * @throws Error where one of the elements is missing
 */
export function searchBox(root: ParentNode, loadEngine: LoadEngine, onAnswer: () => void = () => {}): SearchBox {
  const find = <T extends HTMLElement>(selector: string) => {
    const found = root.querySelector<T>(selector)
    if (!found) throw new Error(`A search box needs ${selector}.`)
    return found
  }
  const field = find<HTMLInputElement>('input[type=search]')
  const answers = find('.directory')
  const choices = find('.search-filters')
  const tell = announcer(find('.search-status'), find('.search-announcement'))
  const help = find('.search-help')
  const list = find('.hits')
  const more = find('button.more')
  // aborts the search that is running
  let running = new AbortController()
  // time of the last keystroke
  let typedAt = -pause
  // how many sections are shown at most
  let count = batchSize
  // the values to select once the filters have been rendered
  let initialFilters: Filters = {}

  const currentFilters = () => (choices.childElementCount > 0 ? selectedFilters(choices) : initialFilters)
  const clear = () => {
    list.replaceChildren()
    help.replaceChildren()
    more.hidden = true
    tell('')
  }
  const run = async () => {
    const query = field.value.trim()
    const filters = currentFilters()
    const controller = new AbortController()
    running.abort()
    running = controller
    if (tokenize(normalizeQuery(query)).length === 0) {
      clear()
      renderDirectory(answers, [])
      if (query) tell('There is no word in it. Type a name, a year or a thing.')
      else await offer(controller.signal)
      onAnswer()
      return
    }
    warm()
    const settled = new Promise<void>((resolve) => setTimeout(resolve, typedAt + pause - performance.now()))
    const directory = new AbortController()
    const answered = showDirectory(query, AbortSignal.any([controller.signal, directory.signal]))
    const loading = setTimeout(() => {
      // what would move the line stands above it by then
      void answered.then(() => {
        if (!controller.signal.aborted && !directory.signal.aborted) tell('Searching …')
      })
    }, 150)
    const slow = setTimeout(() => {
      if (!controller.signal.aborted) tell(hanging)
    }, patience)
    try {
      const { search } = await loadEngine()
      const answer = await search(query, filters, count, { signal: controller.signal, settled })
      await answered
      if (controller.signal.aborted) return // a later search has been started meanwhile
      directory.abort()
      // the filter that leaves nothing is named as it is shown
      if (answer.emptiedBy) await showFilters()
      show(answer, { query, filters, shown: count })
      void showFilters(answer)
      onAnswer()
      void answer.findPasted?.().then((pasted) => {
        if (pasted && !controller.signal.aborted) renderPasted(help, pasted)
      })
    } catch {
      await answered
      if (!controller.signal.aborted) {
        directory.abort()
        clear()
        renderFailure(list)
        tell(failed)
      }
    } finally {
      clearTimeout(loading)
      clearTimeout(slow)
    }
  }
  /** Offers what can be asked. @param signal aborted once something is */
  const offer = async (signal: AbortSignal) => {
    const [directory] = await Promise.all([loadDirectory(), showFilters()])
    if (!signal.aborted) renderStart(list, startOf(directory))
  }
  /** Shows what the directory answers as soon as it is there. @param signal aborted once it would come too late */
  const showDirectory = (query: string, signal: AbortSignal): Promise<void> =>
    Promise.race([
      loadDirectory()
        .then((directory) => {
          if (!signal.aborted) renderDirectory(answers, answersOf(query, directory))
        })
        // of another version than this script it may be unreadable; the hits come all the same
        .catch(() => renderDirectory(answers, [])),
      new Promise<void>((resolve) => setTimeout(resolve, directoryPause)),
    ])
  const show = (answer: Answer, state: SearchState) => {
    renderResults(list, answer.groups)
    addHighlightsOnClick(list, answer.highlights)
    renderSuggestions(help, answer, state)
    more.hidden = answer.shown >= answer.total
    more.textContent = `Show ${Math.min(batchSize, answer.total - answer.shown)} more`
    tell(statusText(answer, state.query, labelOf(choices, answer.emptiedBy?.facet)))
  }
  // a failure to load the filters is ignored: the hits are shown without them
  const showFilters = async (answer?: Answer) => {
    const isRendered = await loadChoices().then(
      (all) => {
        renderFilters(choices, all, initialFilters)
        return true
      },
      () => false,
    )
    if (isRendered && answer)
      await loadFacets().then(
        (facets) => renderCounts(choices, answer, facets),
        () => undefined,
      )
  }
  const runFromStart = () => {
    count = batchSize
    return run()
  }
  const warm = () => {
    void Promise.all([loadDirectory(), loadIndex().then(loadSynonyms)]).catch(() => undefined)
  }

  field.addEventListener('input', () => {
    typedAt = performance.now()
    void runFromStart()
  })
  field.addEventListener('focus', warm, { once: true })
  // the first answer renders the filters; a reader who waits before typing is to see them too
  field.addEventListener('focus', () => setTimeout(() => void showFilters(), 1000), { once: true })
  choices.addEventListener('change', () => void runFromStart())
  const showMore = async () => {
    const before = new Set([...list.querySelectorAll<HTMLAnchorElement>('.hit-link')].map(({ href }) => href))
    count += batchSize
    await run()
    // the button may be hidden now: the focus moves to the first new hit, or to the last hit where there is none
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.hit-link')]
    const next = links.find(({ href }) => !before.has(href)) ?? links.at(-1)
    const folded = next?.closest('details')
    if (folded) folded.open = true
    next?.focus()
  }
  more.addEventListener('click', () => void showMore())
  arrowKeys(field, answers, list)
  return {
    run: runFromStart,
    show: ({ query = '', filters = {}, shown = batchSize }) => {
      field.value = query
      initialFilters = filters
      count = Math.max(batchSize, shown)
      for (const select of choices.querySelectorAll('select')) select.value = filters[select.name] ?? ''
      return run()
    },
    current: () => ({ query: field.value.trim(), filters: currentFilters(), shown: count }),
  }
}

/**
 * Adds the words to highlight to the address of a hit, but only at the moment when the link is followed: a reader who
 * copies the address gets that of the passage alone.
 * @param list       the hits
 * @param highlights words and phrases
 */
function addHighlightsOnClick(list: HTMLElement, highlights: string[]): void {
  const params = new URLSearchParams(highlights.map((term) => [highlightKey, term]))
  for (const link of list.querySelectorAll('a')) {
    const addHighlights = ({ button }: MouseEvent) => {
      if (button === 2) return // the menu of the right button copies the address
      const { pathname, hash } = new URL(link.href)
      link.href = `${pathname}?${params}${hash}`
      // the address is put back once the browser has followed it
      setTimeout(() => {
        link.href = pathname + hash
      })
    }
    link.addEventListener('click', addHighlights)
    link.addEventListener('auxclick', addHighlights)
  }
}
