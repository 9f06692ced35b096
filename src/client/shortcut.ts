// Ctrl K opens the search, unless the reader has switched it off: a screen reader or an extension may need the keys.
// The switch stands in every search box, in the dialog's template too.

const key = 'shortcut'
const name = 'input[name=shortcut]'

function isOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Shows the choice on the switches and on the button, which names the keys only where they do something. */
function show(opener: HTMLElement): void {
  const on = isOn()
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog')
  for (const box of [
    ...document.querySelectorAll<HTMLInputElement>(name),
    ...(template?.content.querySelectorAll<HTMLInputElement>(name) ?? []),
  ])
    box.checked = box.defaultChecked = on
  opener.toggleAttribute('data-no-shortcut', !on)
  if (on) opener.setAttribute('aria-keyshortcuts', 'Control+K')
  else opener.removeAttribute('aria-keyshortcuts')
}

export function shortcut(opener: HTMLElement, open: () => void): void {
  show(opener)
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(name)) return
    // storage may be refused; then the keys go on working
    try {
      if (target.checked) localStorage.removeItem(key)
      else localStorage.setItem(key, 'off')
    } catch {
      /* as said */
    }
    show(opener)
  })
  addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey ||
      !isOn()
    )
      return
    // Ctrl+K in a text field is the field's own (macOS deletes to the line's end with it)
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    open()
  })
}
