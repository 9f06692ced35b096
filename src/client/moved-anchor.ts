// A place that is on another page now: whoever comes for it is sent on; without script its paragraph shows, with the
// link.

export function followMovedAnchor(): void {
  const go = () => {
    const link = document.getElementById(location.hash.slice(1))?.closest('.moved-notice')?.querySelector('a')
    if (link) location.replace(link.href)
  }
  go()
  addEventListener('hashchange', go)
}
