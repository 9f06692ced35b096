// Loads the search when a reader shows that they want it, and not before.

const load = () => import('../search/dialog.ts')

export function searchOnIntent(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!opener) return
  const open = () => load().then(({ openDialog }) => openDialog(opener), () => { location.href = opener.href })
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const) opener.addEventListener(sign, () => void load().then(({ warm }) => warm(), () => undefined), { once: true, passive: true })
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void open()
  })
  addEventListener('keydown', (event) => {
    // Ctrl+K in a text field is the field's own (macOS deletes to the line's end with it)
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    void open()
  })
}
