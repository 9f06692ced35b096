// Light, dark or automatic: the button in the header goes round the three and remembers the choice.
// What is remembered is set before the first paint by the inline script of layouts/Page.astro.

const order = ['automatic', 'light', 'dark'] as const

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
    // storage may be refused; the choice then holds for this page
    try {
      if (next === 'automatic') localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      /* as said */
    }
    label()
  })
}
