// The keyboard shortcut Ctrl+K (Cmd+K on macOS) opens the search, unless the reader has switched it off: a screen
// reader or an extension may need the keys. The switch is in every search box, and in the dialog's template.

/** The key of the choice in localStorage. */
const key = 'shortcut'
/** Selects the switches. */
const switchSelector = 'input[name=shortcut]'

/** The choice made on this page, for a browser that refuses storage. */
let chosen = true

/** Whether the shortcut is on, which it is by default. */
function isOn(): boolean {
  try {
    return chosen && localStorage.getItem(key) !== 'off'
  } catch {
    return chosen
  }
}

/** Whether a key is K: by its letter, or by its place where the layout has no Latin letters. */
const isK = ({ key, code }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key))

/** Shows the choice on the switches, and names the keys on the search button where the shortcut is on. */
function show(opener: HTMLElement): void {
  const on = isOn()
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog')
  for (const box of [
    ...document.querySelectorAll<HTMLInputElement>(switchSelector),
    ...(template?.content.querySelectorAll<HTMLInputElement>(switchSelector) ?? []),
  ])
    box.checked = box.defaultChecked = on
  opener.toggleAttribute('data-no-shortcut', !on)
  if (on) opener.setAttribute('aria-keyshortcuts', 'Control+K')
  else opener.removeAttribute('aria-keyshortcuts')
}

/**
 * Listens for the shortcut and for its switches.
 * @param opener the search button
 * @param open   opens the search
 */
export function shortcut(opener: HTMLElement, open: () => void): void {
  show(opener)
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(switchSelector)) return
    chosen = target.checked
    try {
      if (target.checked) localStorage.removeItem(key)
      else localStorage.setItem(key, 'off')
    } catch {
      // the browser refuses storage: the choice holds for this page
    }
    show(opener)
  })
  addEventListener('keydown', (event) => {
    if (!isK(event) || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !isOn()) return
    // text fields use Ctrl+K themselves: on macOS it deletes to the end of the line
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    open()
  })
}
