// The search page: /search/?q=… is a search one can send.
import { searchUrl, parseSearchUrl } from './url.ts'
import { searchBox } from './search-box.ts'
import { setHistoryState, historyState, scrollPosition, restoreScroll, type ScrollPosition } from './history.ts'

const main = document.querySelector('main')
const form = main?.querySelector('form')
const list = main?.querySelector<HTMLElement>('.hits')
if (main && form && list) {
  const box = searchBox(main, () => {
    const search = box.current()
    setHistoryState('shown', search.shown, searchUrl(search))
  })
  const show = async () => {
    // the list is drawn anew: the browser's own place in the page would be one in an empty list
    history.scrollRestoration = 'manual'
    const place = historyState<ScrollPosition>('place')
    const shown = historyState<number>('shown')
    await box.show({ ...parseSearchUrl(location.search), ...(shown ? { shown } : {}) })
    if (place) {
      restoreScroll(list, document.documentElement, place)
      setHistoryState('place', undefined)
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void box.run()
  })
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (link) setHistoryState('place', scrollPosition(link, document.documentElement.scrollTop))
  })
  // the browser may have kept the page as it was, but for the focus
  addEventListener('pageshow', ({ persisted }) => {
    const place = persisted && historyState<ScrollPosition>('place')
    if (place) {
      restoreScroll(list, document.documentElement, place)
      setHistoryState('place', undefined)
    }
  })
  addEventListener('popstate', () => void show())
  void show()
}
