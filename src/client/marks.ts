// What a reader searched for, marked on the page to which a hit has led, until it is cleared. main.ts loads this only
// then, and has moved the marks from the address into the history's entry.
import { keep } from '../search/place.ts'
import { marksBar } from './marks-bar.ts'
import { firstFrom, placesIn, reveal } from './places.ts'

/** Somebody else may have made the address; a query has no more words. */
const most = 32

/** Paints ranges by a name that src/styles/components/marks.css knows; a browser that cannot does without. */
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

function showMarks(text: HTMLElement, marks: string[]): void {
  const places = placesIn(text, marks)
  if (places.length === 0) return
  let current = 0
  let cleared = false
  const target = () => {
    const found = document.getElementById(location.hash.slice(1))
    return text.contains(found) ? found : null
  }

  const go = (to: number) => {
    current = (to + places.length) % places.length
    paint('search-current', places.slice(current, current + 1), 1)
    bar.count(current + 1, places.length)
  }
  const step = (by: number) => {
    go(current + by)
    const place = places[current]
    if (place) reveal(place, bar.element.getBoundingClientRect().top)
  }
  // a link within the page has made an entry of its own, without state
  const remember = () => keep('marks', cleared ? undefined : marks)
  const clear = () => {
    cleared = true
    remember()
    for (const name of ['search', 'search-current']) CSS.highlights?.delete(name)
    focusOn(target() ?? document.querySelector('main'))
    bar.element.remove()
  }
  const bar = marksBar(marks, step, clear)

  paint('search', places)
  document.body.append(bar.element)
  go(firstFrom(target(), places))
  addEventListener('hashchange', () => {
    remember()
    const reached = target()
    if (reached && !cleared) go(firstFrom(reached, places))
  })
}

const text = document.querySelector<HTMLElement>('article[data-account], .pairs')
const marks: unknown = history.state?.marks
if (text && Array.isArray(marks)) showMarks(text, marks.map(String).slice(0, most))
