// Copies the address of a section or passage when its link is used, and says so; offers more beside it. Without
// script the link is a plain link. What is offered beside a link or a selection is loaded when it is first needed.

import type { Announce } from '../dom.ts'

export function copyLinks(): void {
  const toast = document.querySelector<HTMLElement>('.toast')
  let hide: ReturnType<typeof setTimeout> | undefined
  const announce: Announce = async (copying, done, refused = 'This browser does not let the page copy') => {
    // where there is no clipboard, nothing is being copied
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
    const used = (event.target as Element).closest<HTMLElement>('a[data-copy], [data-copies]')
    if (!used || event.ctrlKey || event.metaKey || event.shiftKey) return
    const write = (text: string) => navigator.clipboard?.writeText(text)
    if (!(used instanceof HTMLAnchorElement))
      return void announce(
        write(document.getElementById(used.dataset['copies'] ?? '')?.textContent.trim() ?? ''),
        'Copied',
      )
    void announce(write(used.href), 'Link copied', 'The address is in the address bar')
    void import('./citation-panel.ts').then(
      ({ openPanel }) => openPanel(used, announce),
      () => undefined,
    )
  })

  const select = () => {
    const selection = getSelection()
    if (selection?.isCollapsed !== false || !selection.anchorNode?.parentElement?.closest('article[data-account]'))
      return
    document.removeEventListener('selectionchange', select)
    void import('./selection-toolbar.ts').then(
      ({ selectionToolbar }) => selectionToolbar(announce),
      () => undefined,
    )
  }
  document.addEventListener('selectionchange', select)
}
