// Copies the address of a section or passage when its link is used, and says so. Without script the link is a plain link.

export function copyLinks(): void {
  const toast = document.querySelector<HTMLElement>('.toast')
  let hide: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const done = await navigator.clipboard?.writeText(link.href).then(() => true, () => false)
    if (!toast) return
    toast.textContent = done ? 'Link copied' : 'The address is in the address bar'
    clearTimeout(hide)
    hide = setTimeout(() => { toast.textContent = '' }, 4000)
  })
}
