// The search page: /search/?q=… is a search one can send.
import { searchAddress, searchOf } from './url.ts'
import { searchBox } from './search-box.ts'
import { keep, kept, placeOf, returnTo, type Place } from './history.ts'

const main = document.querySelector('main')
const form = main?.querySelector('form')
const list = main?.querySelector<HTMLElement>('.hits')
if (main && form && list) {
  const box = searchBox(main, () => {
    const search = box.current()
    keep('shown', search.shown, searchAddress(search))
  })
  const show = async () => {
    // the list is drawn anew: the browser's own place in the page would be one in an empty list
    history.scrollRestoration = 'manual'
    const place = kept<Place>('place')
    const shown = kept<number>('shown')
    await box.show({ ...searchOf(location.search), ...(shown ? { shown } : {}) })
    if (place) {
      returnTo(list, document.documentElement, place)
      keep('place', undefined)
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void box.run()
  })
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (link) keep('place', placeOf(link, document.documentElement.scrollTop))
  })
  // the browser may have kept the page as it was, but for the focus
  addEventListener('pageshow', ({ persisted }) => {
    const place = persisted && kept<Place>('place')
    if (place) {
      returnTo(list, document.documentElement, place)
      keep('place', undefined)
    }
  })
  addEventListener('popstate', () => void show())
  void show()
}
