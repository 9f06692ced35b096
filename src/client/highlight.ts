// What a reader searched for, marked on the page to which a hit has led, until it is cleared. main.ts loads this only
// then, and has moved the marks from the address into the history's entry.
import { highlightKey } from '../paths.ts'
import { historyState, setHistoryState } from '../search/ui/history.ts'
import { highlightBar } from './highlight-bar.ts'
import { firstRangeFrom, highlightRanges, reveal } from './highlight-ranges.ts'

/** Somebody else may have made the address; a query has no more words. */
const maxTerms = 32

/** Paints ranges by a name that src/styles/components/highlight-bar.css knows; a browser that cannot does without. */
function paint(name: string, ranges: Range[], priority = 0): void {
  if (!CSS.highlights) return
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Gives the focus to what may not be able to have it, for as long as it has it. The page stays where it is. */
function focusOn(element: HTMLElement | null): void {
  if (element && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element?.focus({ preventScroll: true })
}

function showHighlights(text: HTMLElement, terms: string[]): void {
  const ranges = highlightRanges(text, terms)
  if (ranges.length === 0) return
  let current = 0
  let cleared = false
  const target = () => {
    const found = document.getElementById(location.hash.slice(1))
    return text.contains(found) ? found : null
  }

  const go = (to: number) => {
    current = (to + ranges.length) % ranges.length
    paint('search-current', ranges.slice(current, current + 1), 1)
    bar.count(current + 1, ranges.length)
  }
  const step = (by: number) => {
    go(current + by)
    const place = ranges[current]
    if (place) reveal(place, bar.element.getBoundingClientRect().top)
  }
  // a link within the page has made an entry of its own, without state
  const remember = () => setHistoryState(highlightKey, cleared ? undefined : terms)
  const clear = () => {
    cleared = true
    remember()
    for (const name of ['search', 'search-current']) CSS.highlights?.delete(name)
    focusOn(target() ?? document.querySelector('main'))
    bar.element.remove()
  }
  const bar = highlightBar(terms, step, clear)

  paint('search', ranges)
  document.body.append(bar.element)
  go(firstRangeFrom(target(), ranges))
  addEventListener('hashchange', () => {
    remember()
    const reached = target()
    if (reached && !cleared) go(firstRangeFrom(reached, ranges))
  })
}

const text = document.querySelector<HTMLElement>('article[data-account], .parallel-text')
const terms = historyState(highlightKey)
if (text && Array.isArray(terms)) showHighlights(text, terms.map(String).slice(0, maxTerms))
