// Copies the address of a section or passage when its link is clicked, and says so in a toast. Without script the link
// is a plain link. The citation panel and the selection toolbar are loaded when they are first needed.

import type { Announce } from '../dom.ts'

/** Listens for clicks on links with `data-copy` and buttons with `data-copies`, and for a selection in an article. */
export function copyLinks(): void {
  const toast = document.querySelector<HTMLElement>('.toast')
  let hide: ReturnType<typeof setTimeout> | undefined
  const announce: Announce = async (copying, done, refused = 'This browser does not let the page copy') => {
    // undefined where the browser has no clipboard: then nothing has been copied
    const copied = await copying?.then(
      () => true,
      () => false,
    )
    if (!toast) return
    toast.textContent = copied ? done : refused
    clearTimeout(hide)
    hide = setTimeout(() => {
      toast.textContent = ''
    }, 4000)
  }
  document.addEventListener('click', (event) => {
    const clicked = (event.target as Element).closest<HTMLElement>('a[data-copy], [data-copies]')
    if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey) return
    const write = (text: string) => navigator.clipboard?.writeText(text)
    if (!(clicked instanceof HTMLAnchorElement))
      return void announce(
        write(document.getElementById(clicked.dataset['copies'] ?? '')?.textContent.trim() ?? ''),
        'Copied',
      )
    void announce(write(clicked.href), 'Link copied', 'The address is in the address bar')
    void import('./citation-panel.ts').then(
      ({ openPanel }) => openPanel(clicked, announce),
      () => undefined,
    )
  })

  const loadSelectionToolbar = () => {
    const selection = getSelection()
    if (selection?.isCollapsed !== false || !selection.anchorNode?.parentElement?.closest('article[data-account]'))
      return
    document.removeEventListener('selectionchange', loadSelectionToolbar)
    void import('./selection-toolbar.ts').then(
      ({ selectionToolbar }) => selectionToolbar(announce),
      () => undefined,
    )
  }
  document.addEventListener('selectionchange', loadSelectionToolbar)
}
