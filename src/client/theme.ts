// The theme button in the header: each click chooses the next of automatic, light and dark, and the choice is stored.
// The inline script of layouts/Page.astro applies the stored choice before the first paint.

const order = ['automatic', 'light', 'dark'] as const

/** Listens to the theme button. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-button')
  if (!button) return
  const root = document.documentElement
  const now = () => (root.dataset['theme'] ?? 'automatic') as (typeof order)[number]
  const label = () => {
    button.textContent = `Colours: ${now()}`
  }
  label()
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(now()) + 1) % order.length] ?? 'automatic'
    if (next === 'automatic') delete root.dataset['theme']
    else root.dataset['theme'] = next
    try {
      if (next === 'automatic') localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      // the browser refuses storage: the choice holds for this page only
    }
    label()
  })
}
