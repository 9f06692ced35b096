// Highlights the words that a reader searched for on the page to which a hit has led, until the reader clears them.
// main.ts loads this file only then, after it has moved the words from the address into the browser's history.
import { highlightKey } from '../paths.ts'
import { historyState, setHistoryState } from '../search/ui/history.ts'
import { highlightBar } from './highlight-bar.ts'
import { firstRangeFrom, highlightRanges, reveal } from './highlight-ranges.ts'

/** Most terms that are highlighted; a search gives fewer, but an address can be written by anyone. */
const maxTerms = 32

/**
 * Highlights ranges by the CSS Custom Highlight API; a browser without it shows no highlights.
 * @param name the name of the highlight in src/styles/components/highlight-bar.css
 */
function paint(name: string, ranges: Range[], priority = 0): void {
  if (!CSS.highlights) return
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Moves the focus to an element that cannot otherwise have it, without scrolling. */
function focusOn(element: HTMLElement | null): void {
  if (element && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element?.focus({ preventScroll: true })
}

/** Highlights the terms in a text and shows the bar; does nothing where the text has none of them. */
function showHighlights(text: HTMLElement, terms: string[]): void {
  const ranges = highlightRanges(text, terms)
  if (ranges.length === 0) return
  let current = 0
  let cleared = false
  // the element that the address leads to
  const target = () => {
    const found = document.getElementById(location.hash.slice(1))
    return text.contains(found) ? found : null
  }

  const makeCurrent = (index: number) => {
    current = (index + ranges.length) % ranges.length
    paint('search-current', ranges.slice(current, current + 1), 1)
    bar.count(current + 1, ranges.length)
  }
  const step = (by: number) => {
    makeCurrent(current + by)
    const range = ranges[current]
    if (range) reveal(range, bar.element.getBoundingClientRect().top)
  }
  // a link within the page makes a new history entry without state
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
  makeCurrent(firstRangeFrom(target(), ranges))
  addEventListener('hashchange', () => {
    remember()
    const reached = target()
    if (reached && !cleared) makeCurrent(firstRangeFrom(reached, ranges))
  })
}

const text = document.querySelector<HTMLElement>('article[data-account], .parallel-text')
const terms = historyState(highlightKey)
if (text && Array.isArray(terms)) showHighlights(text, terms.map(String).slice(0, maxTerms))
