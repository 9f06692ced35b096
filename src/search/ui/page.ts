// Runs the search page. The address, /search/?q=…, holds the search, so that it can be bookmarked and sent.
import { withBase } from '../../paths.ts'
import { search } from '../engine/search.ts'
import { searchUrl, parseSearchUrl } from './url.ts'
import { searchBox } from './search-box.ts'
import { setHistoryState, historyState, scrollPosition, restoreScroll, type ScrollPosition } from './history.ts'

const main = document.querySelector('main')
const form = main?.querySelector('form')
if (main && form) {
  const { title } = document
  const box = searchBox(
    main,
    () => Promise.resolve({ search }),
    () => {
      const current = box.current()
      document.title = current.query ? `${current.query} · ${title}` : title
      setHistoryState('shown', current.shown, withBase(searchUrl(current)))
    },
  )
  const show = async () => {
    // the list is still empty, so the browser cannot restore the scroll position itself
    history.scrollRestoration = 'manual'
    const position = historyState<ScrollPosition>('place')
    const shown = historyState<number>('shown')
    await box.show({ ...parseSearchUrl(location.search), ...(shown ? { shown } : {}) })
    if (position) {
      restoreScroll(main, document.documentElement, position)
      setHistoryState('place', undefined)
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void box.run()
  })
  main.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.directory a, .hits a')
    if (link) setHistoryState('place', scrollPosition(link, document.documentElement.scrollTop))
  })
  // a page from the back/forward cache comes back as it was, except for the focus
  addEventListener('pageshow', ({ persisted }) => {
    const position = persisted && historyState<ScrollPosition>('place')
    if (position) {
      restoreScroll(main, document.documentElement, position)
      setHistoryState('place', undefined)
    }
  })
  addEventListener('popstate', () => void show())
  void show()
}
