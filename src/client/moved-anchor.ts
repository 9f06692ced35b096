// Follows an anchor that has moved to another page: whoever opens the old address is redirected. Without script a
// notice with the link is shown instead.

/** Redirects where the address leads to a notice of a moved anchor, now and whenever the fragment changes. */
export function followMovedAnchor(): void {
  const redirect = () => {
    const link = document.getElementById(location.hash.slice(1))?.closest('.moved-notice')?.querySelector('a')
    if (link) location.replace(link.href)
  }
  redirect()
  addEventListener('hashchange', redirect)
}
