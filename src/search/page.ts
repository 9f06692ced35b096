// The search page: /search/?q=… is a search one can send.
import { searchBox } from './box.ts'

const main = document.querySelector('main'), field = main?.querySelector<HTMLInputElement>('input[type=search]'), form = main?.querySelector('form')
if (main && field && form) {
  const box = searchBox(main)
  const show = () => { field.value = new URLSearchParams(location.search).get('q') ?? ''; void box.run() }
  const remember = () => history.replaceState(history.state, '', field.value.trim() ? `?${new URLSearchParams({ q: field.value.trim() })}` : location.pathname)
  // a field that has changed says so before its form is sent, and the address is written then
  form.addEventListener('submit', (event) => { event.preventDefault(); void box.run() })
  field.addEventListener('change', remember)
  addEventListener('popstate', show)
  show()
}
